"""Ways to fail, with somebody's words in all that Python keeps of it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path


def caught(work: Callable[[], object]) -> Exception:
    """Return what a piece of work raises."""
    try:
        work()
    except Exception as error:  # noqa: BLE001 - whatever it is, it was asked for
        return error
    raise AssertionError("it did not fail")


def fail_saying(words: str) -> None:
    """Fail deep down for several reasons, all of which quote somebody."""
    held = words
    try:
        try:
            Path(held.replace("\0", "") or ".").joinpath("no", held).read_text()
        except (OSError, ValueError) as error:
            raise KeyError(held) from error
    except KeyError:
        raise RuntimeError(f"{held} was said by {held}") from ExceptionGroup(
            held, [ValueError(held), AttributeError(held, name=held)]
        )
