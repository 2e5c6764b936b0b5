"""The clock of a session that is taken up again: its time has gone on meanwhile."""

from __future__ import annotations

from datetime import datetime

from moderator_app.session.boot import boot_time
from moderator_app.session.ports import BootTime, Recorded
from moderator_app.session.steady_clock import FastTime, SteadyClock, wall_now


def clock_going_on(
    newest: Recorded | None = None, fast: FastTime | None = None
) -> SteadyClock:
    """Return the clock of a session whose newest record this is; None begins it.

    ``fast`` is how a rehearsal's time runs.
    """
    now = instant_going_on(newest, fast, boot_time(), wall_now())
    return SteadyClock(now, fast.speed if fast else 1.0)


def instant_going_on(
    newest: Recorded | None,
    fast: FastTime | None,
    here: BootTime | None,
    wall: datetime,
) -> datetime:
    """Return the session's time now (UTC), by what has passed since its newest record.

    The machine tells what has passed while it is in the same boot. Otherwise
    the wall clock does, but nothing is ever before what is recorded.
    """
    now = fast.at(wall) if fast else wall
    if newest is None:
        return now
    noted = newest.boot_time
    if noted is None or here is None or noted.boot != here.boot:
        return max(now, newest.at)
    if here.passed < noted.passed:  # a copy of the machine has the same boot's id
        return max(now, newest.at)
    return newest.at + (here.passed - noted.passed) * (fast.speed if fast else 1.0)
