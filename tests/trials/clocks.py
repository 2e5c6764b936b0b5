"""What befalls the clocks of a machine in a trial."""

from __future__ import annotations

from datetime import timedelta

from tests.trials.random_acts import drawn_seconds
from tests.trials.whole_session import WholeSession


def wall_clock_set(session: WholeSession) -> None:
    """Set the wall clock; the session's time goes on as it did."""
    set_the_wall_clock(session)
    session.check()


def sleep(session: WholeSession) -> None:
    """Let the machine sleep; the session's time goes on."""
    session.act()
    length = drawn_seconds(session.rng, 3600)
    session.tell(f"sleep {length}")
    session.machine.time.fall_asleep(length)
    session.check()


def set_the_wall_clock(session: WholeSession) -> None:
    """Set it forward or back, by a little or much."""
    by = timedelta(seconds=session.rng.choice([3600, -3600, 0.4, -86400, 5]))
    session.machine.time.set_by += by
    session.tell(f"wall clock set by {by}")
