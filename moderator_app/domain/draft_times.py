"""When the rows of a draft stand, as the time that passes since its day's midnight.

The page's own times are those of the clocks there; `draft_clock` tells them apart.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

from moderator_app.domain.draft import Draft, DraftSegment
from moderator_app.domain.draft_clock import clock_at, elapsed, wall

DAY = timedelta(days=1)
_BACK = timedelta(hours=6)
_MIDNIGHT = datetime.combine(date.min, time())


@dataclass(frozen=True, slots=True)
class Row:
    """A segment's planned place; ``end`` is None while its length is unknown.

    ``clock`` is what the clocks show at its start.
    """

    segment: DraftSegment
    start: timedelta
    end: timedelta | None
    clock: time


def since_midnight(at: time) -> timedelta:
    """Return how long a day has gone at a time of it."""
    return datetime.combine(date.min, at) - _MIDNIGHT


def time_of_day(since: timedelta) -> time:
    """Return the time that a clock shows so long after some midnight."""
    return (_MIDNIGHT + since % DAY).time()


def nearest(at: time, to: timedelta) -> timedelta:
    """Return a time of day on the day on which it fits a plan that stands at ``to``.

    That is at most six hours before it, else after it: 00:10 after a row that ends
    at 23:55 is of the next day, and 16:40 after one that ends at 16:45 is not.
    """
    earliest = to - _BACK
    return earliest + (since_midnight(at) - earliest) % DAY


def session_start(draft: Draft) -> timedelta:
    """Return the session's start; midnight where the page gives none."""
    return elapsed(draft, since_midnight(draft.start or time()))


def session_end(draft: Draft) -> timedelta | None:
    """Return the end that the page promises, after the start, if any."""
    if draft.end is None:
        return None
    start, begins = draft.start or time(), session_start(draft)
    hours = wall_end(start, draft.end)
    end = elapsed(draft, hours)
    # The clocks may skip the start, and then stand at the end when it begins.
    return end if end > begins else begins + hours - since_midnight(start)


def wall_end(start: time, end: time) -> timedelta:
    """Return the clocks' hours until an end that comes after a start of the day."""
    until = since_midnight(end)
    return until if until > since_midnight(start) else until + DAY


def rows(draft: Draft) -> tuple[Row, ...]:
    """Return where each segment stands: at its own start, or after the one before."""
    cursor, placed = session_start(draft), []
    for segment in draft.segments:
        own = segment.start if draft.start else None
        start = elapsed(draft, nearest(own, wall(draft, cursor))) if own else cursor
        end = None if segment.length is None else start + segment.length
        placed.append(Row(segment, start, end, own or clock_at(draft, start)))
        cursor = start if end is None else end
    return tuple(placed)


def planned_end(draft: Draft) -> timedelta | None:
    """Return the planned end of the last segment, None while a length is unknown."""
    placed = rows(draft)
    if not placed or any(row.end is None for row in placed):
        return None
    return placed[-1].end
