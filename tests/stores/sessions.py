"""Sessions' files for tests: an hour with questions, closed or as it lies in a run."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import apsw

from moderator_app.domain import commands
from moderator_app.domain.events import Check
from moderator_app.domain.identifiers import QuestionNumber, SegmentNumber
from moderator_app.session.show_runner import ShowRunner
from moderator_app.stores.session_files import (
    OpenSession,
    SessionKind,
    create_session,
)
from tests.builders import a_programme, a_speaker
from tests.fakes import CountingSalts, FakeClock

PROGRAMME = replace(
    a_programme("3:00", "5:00", "10:00", "2:00", title="Green roofs"),
    speakers=(a_speaker(),),
)
ERASED = "Erased at once"
ACTS: tuple[commands.Command | str, ...] = (
    commands.TickCheck(a_speaker().id, Check.SOUND, True),
    "Who pays?",
    commands.GoNext(),
    "¿Y las raíces?",
    commands.Approve(QuestionNumber(1)),
    commands.GoNext(),
    commands.PutOnAir(QuestionNumber(1)),
    commands.AddTime(timedelta(minutes=1)),
    ERASED,
    commands.Hold(),
    commands.Resume(),
    commands.Skip(SegmentNumber(4)),
    commands.Undo(),
    commands.Answer(QuestionNumber(1)),
    commands.GoNext(),
    "Why not?",
    commands.Dismiss(QuestionNumber(2), "off topic"),
)
EVENTS = 1 + len(ACTS)


def begun(
    path: Path, kind: SessionKind = SessionKind.REAL, seat: str = "moderator"
) -> OpenSession:
    """Return an open session in which all of ``ACTS`` happened."""
    session, clock = create_session(path, kind), FakeClock()
    runner = ShowRunner.begin(session.log, PROGRAMME, clock, CountingSalts())
    for number, act in enumerate(ACTS):
        clock.advance(10)
        if isinstance(act, str):
            asker = "Ana" if number % 2 else ""
            refusal = runner.ask(seat, act, asker, command_id=f"act {number}")
        else:
            refusal = runner.handle(seat, act, f"act {number}")
        assert refusal is None
        if act == ERASED:
            session.log.erase_words(QuestionNumber(3))
    return session


def closed(path: Path, kind: SessionKind = SessionKind.REAL) -> Path:
    """Return the path of such a session, closed."""
    begun(path, kind).close()
    return path


def as_it_lies(folder: Path, seat: str = "moderator") -> Path:
    """Return a copy of such a session's files as they lie while it runs."""
    (folder / "run").mkdir()
    session = begun(folder / "run" / "a.session", seat=seat)
    shutil.copytree(folder / "run", folder / "copy")
    session.close()
    (folder / "copy" / "a.session.lock").unlink(missing_ok=True)
    return folder / "copy" / "a.session"


def beside(path: Path, part: str) -> Path:
    """Return the path of what lies beside a session's file, such as its ``-wal``."""
    return path.with_name(path.name + part)


@contextmanager
def writing_over(path: Path) -> Iterator[apsw.Connection]:
    """Give a connection to do harm with; the chain is not kept."""
    with closing(apsw.Connection(str(path))) as db:
        yield db
