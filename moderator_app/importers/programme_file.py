"""Reads a programme from a file or a text, in whichever format it is.

A further format is a further line of `_FORMATS`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from moderator_app.domain.draft import Draft
from moderator_app.domain.draft_lengths import with_derived_lengths
from moderator_app.domain.whole_letters import whole_letters
from moderator_app.importers.announcement.announcement import read_announcement
from moderator_app.importers.no_programme import NoProgramme, Reason
from moderator_app.importers.plain_text import LARGEST, check_text, plain_text
from moderator_app.importers.programme_toml import (
    is_programme_toml,
    read_programme_toml,
)


@dataclass(frozen=True, slots=True)
class _Format:
    """How a format is known and read; an empty draft or None is no programme."""

    suffixes: tuple[str, ...]
    is_it: Callable[[str], bool]
    read: Callable[[str], Draft | None]


_FORMATS = (
    _Format((".toml",), is_programme_toml, read_programme_toml),
    _Format((".md", ".markdown", ".txt"), lambda _text: True, read_announcement),
)


def read_programme(path: Path) -> Draft:
    """Return the draft that a file holds; raises NoProgramme where there is none."""
    return _read(text_of(path), path.suffix)


def text_of(path: Path) -> str:
    """Return the text of a file; raises NoProgramme where it holds none."""
    return plain_text(_bytes(path))


def read_text(text: str, suffix: str = "") -> Draft:
    """Return the draft that a text holds, brought by whatever way.

    ``suffix`` is its file's, where it has one. Raises NoProgramme.
    """
    check_text(text)
    return _read(whole_letters(text), suffix)


def _read(text: str, suffix: str) -> Draft:
    draft = _format(text, suffix.lower()).read(text)
    if draft is None or not draft.segments:
        raise NoProgramme(Reason.NONE_FOUND)
    return with_derived_lengths(draft)


def _format(text: str, suffix: str) -> _Format:
    named = [each for each in _FORMATS if suffix in each.suffixes]
    return next(
        each for each in (*named, *_FORMATS) if each in named or each.is_it(text)
    )


def _bytes(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            return file.read(LARGEST + 1)
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:
        raise NoProgramme(Reason.MISSING) from error
    except OSError as error:
        raise NoProgramme(Reason.UNREADABLE) from error
