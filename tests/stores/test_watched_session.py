"""Tests for moderator_app.stores.watched_session."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from moderator_app.domain.commands import GoNext
from moderator_app.session.show_runner import ShowRunner
from moderator_app.session.steady_clock import FastTime
from moderator_app.stores.session_files import (
    NotASession,
    OpenSession,
    SessionKind,
    create_session,
)
from moderator_app.stores.verdict import Damaged
from moderator_app.stores.watched_session import watch_session_file
from tests.builders import START, the_seed_hour
from tests.fakes import CountingSalts, FakeClock

FAST = FastTime(START, START + timedelta(days=9), 60)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.session"


@pytest.fixture
def session(path: Path) -> Iterator[OpenSession]:
    session = create_session(path, SessionKind.REHEARSAL, FAST)
    yield session
    session.close()


@pytest.fixture
def runner(session: OpenSession) -> ShowRunner:
    return ShowRunner.begin(session.log, the_seed_hour(), FakeClock(), CountingSalts())


def test_what_another_window_does_is_read_while_it_goes_on(
    path: Path, runner: ShowRunner
) -> None:
    watched = watch_session_file(path)
    runner.handle("moderator", GoNext())
    runner.ask("staff", "¿Por qué?")
    assert [record.version for record in watched.read(after=1)] == [2, 3]
    newest = watched.newest()
    assert newest is not None
    assert newest.version == 3
    assert dict(watched.words()) == dict(runner.newest.words)
    assert (watched.kind, watched.fast) == (SessionKind.REHEARSAL, FAST)
    watched.close()


def test_a_session_is_free_once_nobody_runs_it(
    path: Path, session: OpenSession, runner: ShowRunner
) -> None:
    watched = watch_session_file(path)
    assert not watched.is_free()
    session.close()
    assert watched.is_free()
    assert watched.is_free()  # and asking takes nothing


def test_what_is_no_session_cannot_be_watched(path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        watch_session_file(path)
    path.write_text("something else")
    with pytest.raises(NotASession):
        watch_session_file(path)


def test_a_damaged_session_is_not_watched_as_if_it_were_whole(
    path: Path, session: OpenSession, runner: ShowRunner
) -> None:
    session.close()
    whole = path.read_bytes()
    path.write_bytes(whole.replace(b"ProgrammeLoaded", b"ProgrammeLoadee"))
    with pytest.raises(Damaged):
        watch_session_file(path)
