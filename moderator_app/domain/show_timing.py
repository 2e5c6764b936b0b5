"""Where a show stands against its plan: used, remaining, expected times, offset.

Planned times are in `plan`, actual ones in the clock; what is expected is
computed here from both and ``now``, which the caller passes. Lengths are
``timedelta``, instants UTC; a positive offset is late.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache
from types import MappingProxyType

from moderator_app.domain.clock import ZERO, State
from moderator_app.domain.identifiers import SegmentNumber
from moderator_app.domain.itself import Itself
from moderator_app.domain.show import Show


@dataclass(frozen=True, slots=True)
class Expected:
    """When a segment began and ended, or is expected to; None where it will not."""

    start: datetime | None = None
    end: datetime | None = None


NEVER = Expected()
_AHEAD = (State.LIVE, State.TO_COME)


def allotted(show: Show, number: SegmentNumber) -> timedelta:
    """Return planned length plus what was added; never below zero."""
    added = show.clock.value.runs[number].added
    return max(ZERO, show.segment(number).length + added)


def used(show: Show, number: SegmentNumber, now: datetime) -> timedelta:
    """Return the time a segment was live, less its holds; zero before it ran."""
    clock = show.clock.value
    past = clock.runs[number].used
    visit = clock.visit
    return past + visit.used(now) if visit and visit.number == number else past


def remaining(show: Show, number: SegmentNumber, now: datetime) -> timedelta:
    """Return allotted minus used; below zero the segment is over."""
    return allotted(show, number) - used(show, number, now)


def timetable(show: Show, now: datetime) -> Mapping[SegmentNumber, Expected]:
    """Return every segment's times in the rundown's present order.

    What is done happened when it happened; the live one ends at ``now`` plus
    what remains, or ``now`` once it is over; those to come follow one another,
    but one that waits does not start before its planned start. Skipped and not
    run are never.
    """
    return _timetable(Itself(show), now)


@lru_cache(maxsize=2)
def _timetable(itself: Itself[Show], now: datetime) -> Mapping[SegmentNumber, Expected]:
    """Return the timetable; the views of one instant all ask for the same."""
    return MappingProxyType(dict(_times(itself.value, now)))


def _times(show: Show, now: datetime) -> Iterator[tuple[SegmentNumber, Expected]]:
    clock = show.clock.value
    free_from = max(now, show.plan.start) if clock.is_before else now
    for number in clock.order:
        run = clock.runs[number]
        match run.state:
            case State.DONE:
                yield number, Expected(run.started, run.ended)
            case State.LIVE:
                free_from = now + max(ZERO, remaining(show, number, now))
                yield number, Expected(run.started, free_from)
            case State.TO_COME:
                planned = show.plan[number]
                start = max(free_from, planned.start) if planned.waits else free_from
                free_from = start + allotted(show, number)
                yield number, Expected(start, free_from)
            case _:
                yield number, NEVER


def expected_end(show: Show, now: datetime) -> datetime | None:
    """Return when the session is expected to end, or ended.

    None only before a start with nothing to come.
    """
    clock = show.clock.value
    if clock.ended_at is not None:
        return clock.ended_at
    times = timetable(show, now)
    ahead = (n for n in reversed(clock.order) if clock.runs[n].state in _AHEAD)
    last = next(ahead, None)
    return None if last is None else times[last].end


def offset(show: Show, now: datetime) -> timedelta | None:
    """Return expected end minus planned end: positive is late; None with no end."""
    end = expected_end(show, now)
    return None if end is None else end - show.plan.end
