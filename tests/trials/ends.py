"""How the program ends in a trial, and comes back: killed, cut off, or closed."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from random import Random

import apsw

from moderator_app.stores.readable import CannotRead
from tests.simulated_disk import Act, Call, obey
from tests.trials.clocks import set_the_wall_clock
from tests.trials.random_acts import drawn_seconds
from tests.trials.whole_session import WholeSession


def crash(session: WholeSession) -> None:
    """Kill the program, and start it again."""
    session.machine.crash()
    come_back(session)


def power_cut(session: WholeSession) -> None:
    """Let the power go, and come back."""
    session.machine.power_cut()
    come_back(session)


def crash_while_it_writes(session: WholeSession) -> None:
    """Kill the program between two calls of one commit."""
    _ended_in_a_call(session, session.machine.crash)


def power_cut_while_it_writes(session: WholeSession) -> None:
    """Let the power go between two calls of one commit."""
    _ended_in_a_call(session, session.machine.power_cut)


def crash_while_closing(session: WholeSession) -> None:
    """Kill the program in the midst of closing the session."""
    _ended_in_closing(session, session.machine.crash)


def power_cut_while_closing(session: WholeSession) -> None:
    """Let the power go in the midst of closing the session."""
    _ended_in_closing(session, session.machine.power_cut)


def close(session: WholeSession) -> None:
    """Close the window, and open the session again."""
    session.settle()
    session.program.close()
    session.is_whole_in_its_file()
    come_back(session)


def _ended_in_a_call(session: WholeSession, end: Callable[[], None]) -> None:
    session.machine.at_a_call(partial(_end, session, end))
    for _ in range(12):
        session.act()
        session.pass_time(timedelta(seconds=session.rng.choice([0, 0, 0.001, 2])))
        if session.program.is_dead:
            break
    else:
        session.machine.disk.hook = obey
        _end(session, end)
    come_back(session)


def _ended_in_closing(session: WholeSession, end: Callable[[], None]) -> None:
    session.settle()
    session.act()
    session.machine.at_a_call(partial(_end, session, end))
    session.program.close()
    if session.machine.disk.hook is not obey:  # it was closed before
        session.machine.disk.hook = obey
        end()
    come_back(session)


def _end(session: WholeSession, end: Callable[[], None]) -> None:
    session.tell(f"in the midst of it: {end.__name__}")
    session.program.die()
    end()


def come_back(session: WholeSession) -> None:
    """Start the program again after a while, sometimes on a disk that fails."""
    session.program.die()
    if session.rng.random() < 0.3:
        set_the_wall_clock(session)
    session.machine.time.advance(drawn_seconds(session.rng, 60))
    if session.rng.random() < 0.2:
        _go_on_with_a_failing_disk(session)
    else:
        session.go_on()
    if session.rng.random() < 0.7:
        session.repeat()


def _go_on_with_a_failing_disk(session: WholeSession) -> None:
    """Start it; what it refused to open is opened once the disk is well again."""
    code = session.rng.choice(
        [apsw.SQLITE_FULL, apsw.SQLITE_IOERR, apsw.SQLITE_READONLY]
    )
    chance = Random(session.rng.random())
    of_calls = session.rng.choice([0.05, 0.3, 1])

    def refuse(call: Call) -> None:
        if chance.random() < of_calls:
            is_read = call.act is Act.READ
            raise apsw.exception_for(apsw.SQLITE_IOERR_READ if is_read else code)

    session.machine.disk.hook = refuse
    try:
        session.go_on()
        session.act()
        session.pass_time(timedelta(seconds=2))
    except CannotRead:  # nothing worse is said of a file that is whole
        session.tell("cannot be read")
        session.program.die()
        session.machine.disk.hook = obey
        session.go_on()
    session.machine.disk.hook = obey
    session.settle()
