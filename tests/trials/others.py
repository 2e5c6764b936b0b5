"""What others do to the file of a session in a trial while it runs."""

from __future__ import annotations

from datetime import timedelta

from moderator_app.domain.events import QuestionAsked
from moderator_app.domain.identifiers import QuestionNumber
from moderator_app.domain.show import Show
from moderator_app.domain.words import Words
from moderator_app.session.ports import Recorded
from moderator_app.session.watched_show import WatchedShow
from moderator_app.stores.session_database import writing
from moderator_app.stores.session_files import InUse
from moderator_app.stores.sqlite_log import SqliteLog
from moderator_app.stores.verifying import verify
from moderator_app.stores.watched_session import watch_session_file
from tests.disk_memory import Cut, Written
from tests.trials.failing_disk import some_acts
from tests.trials.promises import ANOTHERS, folded, holds
from tests.trials.virtual_lanes import VirtualLanes
from tests.trials.whole_session import WholeSession


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


def damaged_while_open(session: WholeSession) -> None:
    """Change or cut the file, or its -wal, while the program has it open."""
    session.settle()
    path, disk, rng = session.machine.path, session.machine.disk, session.rng
    place = path.with_name(path.name + rng.choice(["", "-wal"]))
    size = place.stat().st_size if place.exists() else 0
    if size:
        at = rng.randrange(size)
        changed = Written(at, rng.randbytes(rng.randint(1, 600)))
        change: Cut | Written = Cut(at) if rng.random() < 0.5 else changed
        disk.overwrite(place, change)
        session.tell(f"{place.name}: {type(change).__name__} at {at}")
    if rng.random() < 0.5:
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
    some_acts(session, 2)
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
    session.ask()  # at the latest now the program sees what the other wrote
    session.settle()


def _next(show: Show) -> QuestionNumber:
    return QuestionNumber(show.asked + 1)


def _question(session: WholeSession, show: Show, words: Words) -> Recorded:
    event = QuestionAsked(_next(show), words.fingerprint())
    command = session.rng.randbytes(8).hex()
    session.promises.given.add(command)
    at = session.promises.kept[-1].at
    return Recorded(show.version + 1, at, ANOTHERS, event, command)


def watched(session: WholeSession) -> None:
    """Open a second window that watches, and sees only what is kept, in order."""
    session.settle()
    file = watch_session_file(session.machine.path)
    watching = WatchedShow(file, lambda: session.machine.time.true, file.is_free)
    lanes = VirtualLanes(session.machine.time, session.rng)
    watching.move_to(lanes)
    some_acts(session, 3)
    session.settle()
    session.promises.shown(watching.newest)
    holds(watching.show == session.program.newest.show, "who watches sees the same")
    holds(not watching.is_free, "who watches knows that the session runs")
    lanes.die()


def verified(session: WholeSession) -> None:
    """Verify the file while the session goes on."""
    session.settle()
    verdict = verify(session.machine.path)
    holds(verdict.is_whole, f"a session that runs is whole: {verdict.flaws}")
    holds(verdict.events >= len(session.promises.kept), "all events are in the file")


def words_erased(session: WholeSession) -> None:
    """Forget the words of a question for good."""
    session.settle()
    known = sorted(session.promises.words)
    if known:
        number = session.rng.choice(known)
        session.tell(f"erase the words of question {number}")
        session.program.erase(number)
        session.settle()
