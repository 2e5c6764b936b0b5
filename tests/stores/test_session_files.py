"""Tests for moderator_app.stores.session_files and found_sessions.

That is moderator_app.stores.found_sessions.
"""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from moderator_app.domain.events import ProgrammeLoaded, WentNext
from moderator_app.domain.identifiers import SegmentNumber
from moderator_app.domain.programme import Kind, Programme, Segment
from moderator_app.session.ports import NotSaved, Recorded
from moderator_app.session.steady_clock import FastTime
from moderator_app.stores.begun import NotBegun
from moderator_app.stores.found_sessions import find_session, free_path, sessions_in
from moderator_app.stores.session_files import (
    InUse,
    NotASession,
    SessionKind,
    create_session,
    open_session,
)
from moderator_app.stores.session_lock import SessionLock
from moderator_app.stores.verdict import Damaged
from moderator_app.stores.verifying import verify
from moderator_app.stores.watched_session import watch_session_file
from tests.stores.sessions import as_it_lies, beside

SIX = datetime(2026, 3, 1, 18, tzinfo=UTC)
ONE = SegmentNumber(1)
PROGRAMME = Programme(
    "Hour", SIX, "Europe/Madrid", (Segment(ONE, "Talk", Kind.TALK, timedelta(hours=1)),)
)

LOADED = Recorded(1, SIX, "moderator", ProgrammeLoaded(PROGRAMME))


def a_session(path: Path, kind: SessionKind = SessionKind.REAL) -> Path:
    session = create_session(path, kind)
    session.log.append(0, [LOADED], {})
    session.log.append(1, [Recorded(2, SIX, "moderator", WentNext(ONE))], {})
    session.close()
    return path


def test_a_session_is_found_where_it_stood(tmp_path: Path) -> None:
    found = find_session(a_session(tmp_path / "a.session", SessionKind.REHEARSAL))
    assert found.kind is SessionKind.REHEARSAL
    assert found.show.clock.value.live == ONE
    assert found.newest.version == 2


def test_an_opened_session_keeps_its_kind(tmp_path: Path) -> None:
    session = open_session(a_session(tmp_path / "a.session", SessionKind.SIMULATED))
    assert session.kind is SessionKind.SIMULATED
    session.close()


def test_a_session_is_never_made_over_a_file(tmp_path: Path) -> None:
    path = a_session(tmp_path / "a.session")
    with pytest.raises(FileExistsError):
        create_session(path, SessionKind.REAL)


def test_a_session_begins_also_where_nothing_can_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way")
    session = create_session(tmp_path / "file" / "a.session", SessionKind.REAL)
    with pytest.raises(NotSaved):
        session.log.append(0, [LOADED], {})
    (tmp_path / "file").unlink()
    session.log.append(0, [LOADED], {})
    session.close()
    assert find_session(session.path).newest == LOADED


def test_a_missing_file_is_missing(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        open_session(tmp_path / "none.session")


@pytest.mark.parametrize("content", [b"", b"no database at all" * 99])
def test_another_file_is_no_session(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "a.session"
    path.write_bytes(content)
    with pytest.raises(NotASession):
        open_session(path)


def test_a_session_of_a_newer_program_is_refused(tmp_path: Path) -> None:
    path = a_session(tmp_path / "a.session")
    with closing(sqlite3.connect(path)) as db:
        db.execute("pragma user_version = 99")
    with pytest.raises(NotASession):
        find_session(path)


def test_an_event_that_was_made_a_newer_one_is_seen(tmp_path: Path) -> None:
    path = a_session(tmp_path / "a.session")
    with closing(sqlite3.connect(path)) as db:
        db.execute("update event set kind = 'SegmentPainted' where version = 2")
        db.commit()
    with pytest.raises(Damaged):
        find_session(path)


def test_a_file_without_a_programme_is_no_session(tmp_path: Path) -> None:
    headless = create_session(tmp_path / "headless.session", SessionKind.REAL)
    headless.log.append(0, [Recorded(1, SIX, "moderator", WentNext(ONE))], {})
    headless.close()
    with pytest.raises(NotASession):
        find_session(headless.path)


DAMAGES = (
    "update event set body = '{\"number\":99}' where version = 2",
    "update event set at = 'noon' where version = 2",
    "update about set value = 'party'",
    "delete from about",
    "insert into about values ('speed', 'fast')",
    "drop table event",
)


@pytest.mark.parametrize("damage", DAMAGES)
def test_a_session_that_makes_no_sense_is_damaged(tmp_path: Path, damage: str) -> None:
    path = a_session(tmp_path / "a.session")
    with closing(sqlite3.connect(path)) as db:
        db.execute(damage)
        db.commit()
    with pytest.raises(Damaged):
        find_session(path)


def test_a_session_is_written_by_one_alone(tmp_path: Path) -> None:
    session = create_session(tmp_path / "a.session", SessionKind.REAL)
    with pytest.raises(InUse):
        create_session(session.path, SessionKind.REAL)
    session.log.append(0, [LOADED], {})
    with pytest.raises(InUse):
        open_session(session.path)
    session.close()
    open_session(session.path).close()


def test_two_names_of_a_file_are_one_session(tmp_path: Path) -> None:
    link = tmp_path / "elsewhere" / "link"
    link.parent.mkdir()
    link.symlink_to(tmp_path / "a.session")
    session = create_session(link, SessionKind.REAL)
    session.log.append(0, [LOADED], {})
    for name in (link, tmp_path / "a.session"):
        assert find_session(name).newest == LOADED
        assert SessionLock(name).is_held_elsewhere()
        assert watch_session_file(name).newest() == LOADED
        assert verify(name).has_head
        with pytest.raises(InUse):
            open_session(name)
    session.close()
    assert list(link.parent.iterdir()) == [link]


def test_a_session_goes_on_apart_from_another_hard_link(tmp_path: Path) -> None:
    path, other = a_session(tmp_path / "a.session"), tmp_path / "other.session"
    other.hardlink_to(path)
    sessions = [open_session(path), open_session(other)]
    for number, session in enumerate(sessions):
        event = Recorded(3, SIX, "moderator", WentNext(ONE), f"act {number}")
        session.log.append(2, [event], {})
        session.close()
        assert find_session(session.path).newest == event


def test_what_holds_nothing_is_no_session_yet(tmp_path: Path) -> None:
    path = tmp_path / "a.session"
    path.touch()
    with pytest.raises(NotBegun):
        open_session(path)
    with pytest.raises(NotBegun):
        verify(path)


def test_a_session_that_never_began_leaves_nothing(tmp_path: Path) -> None:
    create_session(tmp_path / "a.session", SessionKind.REAL).close()
    assert list(tmp_path.iterdir()) == []


def test_what_a_deleted_session_left_is_not_lost(tmp_path: Path) -> None:
    path = as_it_lies(tmp_path)
    left = {part: beside(path, part).read_bytes() for part in ("-wal", ".head")}
    path.unlink()
    a_session(path)
    assert find_session(path).newest.version == 2
    for part, content in left.items():
        assert beside(path, f".aside{part}").read_bytes() == content


def test_a_session_in_use_can_still_be_read(tmp_path: Path) -> None:
    path = a_session(tmp_path / "a.session")
    session = open_session(path)
    assert find_session(path).newest.version == 2
    session.close()


def test_only_sessions_are_listed(tmp_path: Path) -> None:
    a_session(tmp_path / "a.session")
    (tmp_path / "b.session").write_bytes(b"nothing")
    (tmp_path / "folder.session").mkdir()
    (tmp_path / "gone.session").symlink_to(tmp_path / "nowhere")
    (tmp_path / "c.txt").write_bytes(b"nothing")
    assert [found.path.name for found in sessions_in(tmp_path)] == ["a.session"]


def test_a_folder_that_is_not_there_holds_no_sessions(tmp_path: Path) -> None:
    assert list(sessions_in(tmp_path / "none")) == []


def test_a_free_path_is_no_file_yet(tmp_path: Path) -> None:
    a_session(tmp_path / "hour.session")
    assert free_path(tmp_path, "hour") == tmp_path / "hour-2.session"
    assert free_path(tmp_path, "day") == tmp_path / "day.session"


def test_a_fast_rehearsal_runs_on_at_its_speed(tmp_path: Path) -> None:
    fast = FastTime(SIX, SIX + timedelta(days=400), 60.0)
    made = create_session(tmp_path / "a.session", SessionKind.REHEARSAL, fast)
    made.log.append(0, [LOADED], {})
    made.close()
    opened = open_session(made.path)
    opened.close()
    assert opened.fast == fast
