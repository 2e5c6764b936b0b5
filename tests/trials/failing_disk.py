"""What befalls the disk of a machine in a trial; afterwards it heals."""

from __future__ import annotations

from datetime import timedelta
from random import Random

import apsw

from tests.simulated_disk import Act, Call, ShortWrite, obey
from tests.trials.ends import come_back
from tests.trials.promises import holds
from tests.trials.random_acts import drawn_seconds
from tests.trials.whole_session import WholeSession


def from_the_beginning(session: WholeSession) -> None:
    """Begin a session in a place that refuses it; once it does not, all is saved."""
    code = session.rng.choice(
        [apsw.SQLITE_FULL, apsw.SQLITE_IOERR, apsw.SQLITE_CANTOPEN]
    )

    def refuse(_: Call) -> None:
        raise apsw.exception_for(code)

    session.machine.disk.hook = refuse
    session.begin()
    holds(session.program.newest.saving.unsaved > 0, "what is not saved is marked")
    some_acts(session, 3)
    session.machine.disk.hook = obey
    session.settle()


def full(session: WholeSession) -> None:
    """Let the disk be full for a while."""
    _fails(session, {Act.WRITE: apsw.SQLITE_FULL})


def read_only(session: WholeSession) -> None:
    """Let the place refuse to be written for a while."""
    refused = apsw.SQLITE_READONLY
    _fails(session, {Act.WRITE: refused, Act.TRUNCATE: refused, Act.DELETE: refused})


def broken(session: WholeSession) -> None:
    """Let the drive fail now and then for a while."""
    failures = {
        Act.WRITE: apsw.SQLITE_IOERR_WRITE,
        Act.SYNC: apsw.SQLITE_IOERR_FSYNC,
        Act.TRUNCATE: apsw.SQLITE_IOERR_TRUNCATE,
        Act.OPEN: apsw.SQLITE_CANTOPEN,
    }
    _fails(session, failures, of_calls=session.rng.choice([0.1, 0.5, 1]))


def hangs(session: WholeSession) -> None:
    """Let the drive answer nothing for a while; the show goes on."""
    lanes = session.program.lanes
    lanes.hangs = True
    session.act()
    session.pass_time(timedelta(seconds=0.3))
    session.is_all_shown()
    some_acts(session, 3)
    lanes.resume()
    session.settle()


def _fails(
    session: WholeSession, failures: dict[Act, int], of_calls: float = 1
) -> None:
    chance = Random(session.rng.random())

    def refuse(call: Call) -> None:
        code = failures.get(call.act)
        if code is None or chance.random() > of_calls:
            return
        if call.act is Act.WRITE and chance.random() < 0.3:
            raise ShortWrite(code)
        raise apsw.exception_for(code)

    session.machine.disk.hook = refuse
    some_acts(session, session.rng.randint(1, 6))
    end = session.rng.choice([session.machine.crash, session.machine.power_cut, None])
    session.machine.disk.hook = obey
    session.pass_time(timedelta(seconds=session.rng.choice([0, 0.5, 1, 2])))
    if end is None or session.rng.random() < 0.3:
        session.settle()
    else:
        end()
        come_back(session)


def some_acts(session: WholeSession, count: int) -> None:
    """Go on with the show."""
    for _ in range(count):
        session.act()
        session.pass_time(drawn_seconds(session.rng, 2))
