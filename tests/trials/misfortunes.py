"""What befalls a session in a trial, each as a function of the session."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from random import Random

import apsw

from moderator_app.domain.events import QuestionAsked
from moderator_app.domain.identifiers import QuestionNumber
from moderator_app.domain.show import Show
from moderator_app.domain.words import Words
from moderator_app.session.ports import Recorded
from moderator_app.stores.session_database import writing
from moderator_app.stores.session_files import InUse
from moderator_app.stores.sqlite_log import SqliteLog
from moderator_app.stores.verifying import verify
from tests.simulated_disk import Act, Call, ShortWrite, obey
from tests.trials.promises import ANOTHERS, folded, holds
from tests.trials.whole_session import WholeSession

Misfortune = Callable[[WholeSession], None]


def drawn_seconds(rng: Random, mean: float) -> timedelta:
    """Return a length that is mostly short and seldom long."""
    return timedelta(seconds=rng.expovariate(1 / mean))


# -- the program ends ----------------------------------------------------------------


def crash(session: WholeSession) -> None:
    """Kill the program, and start it again."""
    session.machine.crash()
    _come_back(session)


def power_cut(session: WholeSession) -> None:
    """Let the power go, and come back."""
    session.machine.power_cut()
    _come_back(session)


def crash_while_it_writes(session: WholeSession) -> None:
    """Kill the program between two calls of one commit."""
    _ended_in_a_call(session, session.machine.crash)


def power_cut_while_it_writes(session: WholeSession) -> None:
    """Let the power go between two calls of one commit."""
    _ended_in_a_call(session, session.machine.power_cut)


def close(session: WholeSession) -> None:
    """Close the window, and open the session again."""
    session.settle()
    session.program.close()
    session.is_whole_in_its_file()
    _come_back(session)


def _ended_in_a_call(session: WholeSession, end: Callable[[], None]) -> None:
    def befalls() -> None:
        session.tell("in the midst of a write")
        session.program.die()
        end()

    session.machine.at_a_call(befalls)
    for _ in range(12):
        session.act()
        session.pass_time(timedelta(seconds=session.rng.choice([0, 0, 0.001, 2])))
        if session.program.is_dead:
            break
    else:
        session.machine.disk.hook = obey
        session.program.die()
        end()
    _come_back(session)


def _come_back(session: WholeSession) -> None:
    session.program.die()
    _set_the_wall_clock_perhaps(session)
    session.machine.time.advance(drawn_seconds(session.rng, 60))
    session.go_on()
    if session.rng.random() < 0.7:
        session.repeat()


# -- the disk ------------------------------------------------------------------------


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
    _acts(session, 3)
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
    _acts(session, session.rng.randint(1, 6))
    end = session.rng.choice([session.machine.crash, session.machine.power_cut, None])
    session.machine.disk.hook = obey
    if end is None or session.rng.random() < 0.5:
        session.settle()
    else:
        end()
        _come_back(session)


def _acts(session: WholeSession, count: int) -> None:
    for _ in range(count):
        session.act()
        session.pass_time(drawn_seconds(session.rng, 2))


# -- others at the file --------------------------------------------------------------


def file_deleted(session: WholeSession) -> None:
    """Delete the file, or its -wal, behind the program's back."""
    session.settle()
    path, disk = session.machine.path, session.machine.disk
    names = session.rng.choice([[""], ["-wal"], ["", "-wal"], ["", "-wal", ".head"]])
    for name in names:
        disk.put(path.with_name(path.name + name), None)
    session.tell(f"deleted {names}")
    if session.rng.random() < 0.5:
        session.act()
    session.settle()


def folder_moved(session: WholeSession) -> None:
    """Let the folder be away for a while, as a drive pulled out."""
    machine = session.machine
    away = machine.folder.with_name(f"{machine.folder.name}-away")
    machine.disk.move(machine.folder, away)
    session.pass_time(timedelta(seconds=4))
    saving = session.program.newest.saving
    holds(saving.unsaved > 0, "nothing is saved where the folder is gone")
    _acts(session, 2)
    machine.disk.move(away, machine.folder)
    session.settle()


def second_copy(session: WholeSession) -> None:
    """Try to open the session in a second copy of the program."""
    session.settle()
    try:
        session.parts.open(session.machine.path, session.machine.disk.name)
    except InUse:
        return
    holds(False, "a session is open for writing once")


def another_writer(session: WholeSession) -> None:
    """Write before the program, as a copy that found no lock."""
    session.settle()
    db = writing(session.machine.path, session.machine.disk.name)
    try:
        log = SqliteLog(db)
        shown = folded(log.read())
        words = Words(f"Theirs {session.rng.random()}?", "", session.rng.randbytes(16))
        log.append(
            shown.version, [_question(session, shown, words)], {_next(shown): words}
        )
    finally:
        db.close()
    for _ in range(session.rng.randint(0, 2)):
        session.act()
    session.settle()


def _next(show: Show) -> QuestionNumber:
    return QuestionNumber(show.asked + 1)


def _question(session: WholeSession, show: Show, words: Words) -> Recorded:
    event = QuestionAsked(_next(show), words.fingerprint())
    command = session.rng.randbytes(8).hex()
    session.promises.given.add(command)
    at = session.promises.kept[-1].at
    return Recorded(show.version + 1, at, ANOTHERS, event, command)


# -- time ----------------------------------------------------------------------------


def wall_clock_set(session: WholeSession) -> None:
    """Set the wall clock; the session's time goes on as it did."""
    _set_the_wall_clock(session)
    session.check()


def sleep(session: WholeSession) -> None:
    """Let the machine sleep; the session's time goes on."""
    session.act()
    length = drawn_seconds(session.rng, 3600)
    session.tell(f"sleep {length}")
    session.machine.time.fall_asleep(length)
    session.check()


def _set_the_wall_clock_perhaps(session: WholeSession) -> None:
    if session.rng.random() < 0.3:
        _set_the_wall_clock(session)


def _set_the_wall_clock(session: WholeSession) -> None:
    by = timedelta(seconds=session.rng.choice([3600, -3600, 0.4, -86400, 5]))
    session.machine.time.set_by += by
    session.tell(f"wall clock set by {by}")


# -- readers -------------------------------------------------------------------------


def verified(session: WholeSession) -> None:
    """Verify the file while the session goes on."""
    session.settle()
    verdict = verify(session.machine.path)
    holds(verdict.is_whole, f"a session that runs is whole: {verdict.flaws}")
    holds(verdict.events >= len(session.promises.kept), "all events are in the file")


# -- words ---------------------------------------------------------------------------


def words_erased(session: WholeSession) -> None:
    """Forget the words of a question for good."""
    session.settle()
    known = sorted(session.promises.words)
    if known:
        number = session.rng.choice(known)
        session.tell(f"erase the words of question {number}")
        session.program.erase(number)
        session.settle()
