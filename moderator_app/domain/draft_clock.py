"""The clock on the wall where a draft's session is, and the time that really passes.

They differ in a night in which the clocks are put forward or back. Until day and
zone are known nobody can tell, and both are the same.
"""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from moderator_app.domain.draft import Draft
from moderator_app.domain.local_time import (
    is_known_zone,
    likely_instant,
    local_time,
)

_DAY = timedelta(days=1)
_EDGES = (date.min.year, date.max.year)
"""Years in which a day more or less may leave the calendar."""

_MIDNIGHT = datetime.combine(date.min, time())


def elapsed(draft: Draft, wall: timedelta) -> timedelta:
    """Return what passes from the day's midnight until its clocks show ``wall``.

    ``wall`` counts the hours of the clocks: one day and 0:10 is 00:10 of the next.
    """
    midnight = _midnight(draft)
    if midnight is None or draft.zone is None:
        return wall
    local = _naive_midnight(draft) + wall
    return likely_instant(local, draft.zone) - midnight


def wall(draft: Draft, since: timedelta) -> timedelta:
    """Return what the clocks show, as hours of theirs, so long after midnight."""
    midnight = _midnight(draft)
    if midnight is None or draft.zone is None:
        return since
    shown = local_time(midnight + since, draft.zone).replace(tzinfo=None)
    return shown - _naive_midnight(draft)


def clock_at(draft: Draft, since: timedelta) -> time:
    """Return the time that the clocks show so long after midnight."""
    return (_MIDNIGHT + wall(draft, since) % _DAY).time()


def instant_at(draft: Draft, since: timedelta) -> datetime | None:
    """Return the instant (UTC) so long after midnight; None where none is known."""
    midnight = _midnight(draft)
    return None if midnight is None else midnight + since


def _naive_midnight(draft: Draft) -> datetime:
    return datetime.combine(draft.date or date.min, time())


def _midnight(draft: Draft) -> datetime | None:
    if draft.date is None or draft.zone is None or not is_known_zone(draft.zone):
        return None
    if draft.date.year in _EDGES:
        return None
    return likely_instant(_naive_midnight(draft), draft.zone)
