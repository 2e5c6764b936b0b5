"""How urgent the live segment's clock is, by how much remains."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import Enum

from moderator_app.domain.programme import Segment


class Phase(Enum):
    """The steps of urgency; the values are the wire's."""

    RUNNING = "running"
    WRAP_UP = "wrap-up"
    LAST = "last"
    OVER = "over"


@dataclass(frozen=True, slots=True)
class Thresholds:
    """A phase begins when this much remains, or less."""

    wrap_up: timedelta
    last: timedelta


_BY_LENGTH = (
    (timedelta(minutes=3), Thresholds(timedelta(seconds=30), timedelta(seconds=10))),
    (timedelta(minutes=5), Thresholds(timedelta(minutes=1), timedelta(seconds=15))),
    (timedelta(minutes=10), Thresholds(timedelta(minutes=1), timedelta(seconds=30))),
)
_LONGER = Thresholds(timedelta(minutes=2), timedelta(seconds=30))


def thresholds(segment: Segment) -> Thresholds:
    """Return a segment's thresholds: its own where set, else by planned length."""
    usual = next((t for up_to, t in _BY_LENGTH if segment.length <= up_to), _LONGER)
    wrap_up = usual.wrap_up if segment.wrap_up is None else segment.wrap_up
    last = usual.last if segment.last is None else segment.last
    return Thresholds(wrap_up, last)


def phase(segment: Segment, remaining: timedelta) -> Phase:
    """Return the phase in which a segment is with this much remaining."""
    at = thresholds(segment)
    if remaining < timedelta(0):
        return Phase.OVER
    if remaining <= at.last:
        return Phase.LAST
    return Phase.WRAP_UP if remaining <= at.wrap_up else Phase.RUNNING
