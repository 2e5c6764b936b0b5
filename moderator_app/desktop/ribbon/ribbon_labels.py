"""Where the times under the ribbon stand, so that none touches another."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime

_WORTHY = 4
_STEPS_MIN = (5, 10, 15, 30, 60, 120, 240, 480)


@dataclass(frozen=True, slots=True)
class Label:
    """A time to write: where it belongs, in pixels, how wide it is, how loud."""

    text: str
    at: float
    width: float
    is_strong: bool = False


@dataclass(frozen=True, slots=True)
class PlacedLabel:
    """A label and the left end that it got."""

    label: Label
    left: float


def placed_labels(
    labels: Iterable[Label], room: float, gap: float
) -> list[PlacedLabel]:
    """Return the labels that fit, those given first before the others.

    Each stands in the middle over its time, moved inwards at the ends of the
    room; one that would touch another is tried on either side of it, and else
    left out.
    """
    placed: list[PlacedLabel] = []
    for label in labels:
        middle = label.at - label.width / 2
        tries = (
            (middle, label.at - label.width, label.at) if label.is_strong else (middle,)
        )
        lefts = (min(max(left, 0.0), room - label.width) for left in tries)
        free = (left for left in lefts if _is_free(left, label.width, placed, gap))
        left = next(free, None)
        if left is not None:
            placed.append(PlacedLabel(label, left))
    return placed


def names_by_length(name: str, number: str) -> Iterator[str]:
    """Yield a name, then ever fewer of its words, and at last the number.

    A shortened name ends in an ellipsis, never after a small word: "Ronda…".
    """
    words = name.split()
    yield name
    for count in range(len(words) - 1, 0, -1):
        if len(words[count - 1]) >= _WORTHY:
            yield f"{' '.join(words[:count])}…"
    yield number


def in_order(ends: Iterable[tuple[datetime, str]]) -> str:
    """Return texts that share one place in the order of their times."""
    return " · ".join(text for _, text in sorted(ends))


def minutes_between_labels(minutes: float, most: int) -> int:
    """Return a round step with which at most this many labels are needed."""
    fitting = (step for step in _STEPS_MIN if minutes / step <= most)
    return next(fitting, 1440)


def _is_free(left: float, width: float, placed: list[PlacedLabel], gap: float) -> bool:
    return all(
        left + width + gap <= other.left or left >= other.left + other.label.width + gap
        for other in placed
    )
