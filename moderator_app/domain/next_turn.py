"""When the next shown second turns, apart from those of the wall clock."""

from __future__ import annotations

from datetime import datetime, timedelta

from moderator_app.domain.clock import Visit
from moderator_app.domain.show import Show
from moderator_app.domain.show_timing import remaining
from moderator_app.domain.shown_time import SECOND, until_flip


def until_next_turn(show: Show, now: datetime) -> timedelta | None:
    """Return how long all that counts is shown as it is; None once nothing counts.

    Before the start the time to it counts; then what remains; on hold how long
    the hold lasts and the expected end, which moves with it.
    """
    clock = show.clock.value
    if clock.ended_at is not None:
        return None
    if clock.visit is None:
        return until_flip(show.plan.start - now)
    left = remaining(show, clock.visit.number, now)
    if clock.visit.held_since is None:
        return until_flip(left)
    return min(_until_longer_hold(clock.visit, now), _until_later_end(left, now))


def _until_longer_hold(visit: Visit, now: datetime) -> timedelta:
    return until_flip((visit.held_since or now) - now)


def _until_later_end(left: timedelta, now: datetime) -> timedelta:
    return SECOND - timedelta(microseconds=(now + left).microsecond)
