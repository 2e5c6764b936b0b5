"""Tests for moderator_app.stores.lasting_log: whatever becomes of the file."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import apsw
import pytest

from moderator_app.domain.events import TimeAdded
from moderator_app.domain.identifiers import QuestionNumber
from moderator_app.domain.words import Words
from moderator_app.session.ports import NotSaved, Recorded, StaleVersion
from moderator_app.session.saving import Trouble
from moderator_app.stores.head_file import head_path, read_head
from moderator_app.stores.session_database import reading, writing
from moderator_app.stores.session_files import (
    InUse,
    OpenSession,
    SessionKind,
    create_session,
)
from moderator_app.stores.session_lock import SessionLock
from moderator_app.stores.sqlite_log import SqliteLog

ONE = QuestionNumber(1)
WORDS = Words("Who pays?", "Ana", b"salt")
SIX = datetime(2026, 3, 1, 18, tzinfo=UTC)


def recorded(version: int) -> Recorded:
    event = TimeAdded(timedelta(minutes=version))
    at = SIX + timedelta(seconds=version)
    return Recorded(version, at, "moderator", event, f"wish {version}")


@pytest.fixture
def session(tmp_path: Path) -> Iterator[OpenSession]:
    """Give a session with two events and a question's words."""
    made = create_session(tmp_path / "folder" / "a.session", SessionKind.REAL)
    made.log.append(0, [recorded(1), recorded(2)], {ONE: WORDS})
    yield made
    made.close()


def beside(path: Path, ending: str) -> Path:
    return path.with_name(path.name + ending)


def in_file(path: Path) -> list[Recorded]:
    """Return what whoever reads the file finds in it."""
    with closing(reading(path)) as db:
        log = SqliteLog(db)
        log.prove()
        assert dict(log.words()) == {ONE: WORDS}
        return list(log.read())


def is_whole(session: OpenSession, versions: int) -> None:
    """Check that the file holds all, and that its head says so."""
    assert in_file(session.path) == [recorded(n) for n in range(1, versions + 1)]
    head = read_head(session.path)
    assert head is not None
    assert head.version == versions


def delete(path: Path) -> None:
    path.unlink()


def delete_with_all_beside(path: Path) -> None:
    for part in ("", "-wal", "-shm", ".head", ".lock"):
        beside(path, part).unlink()


def delete_its_wal(path: Path) -> None:
    beside(path, "-wal").unlink()


def delete_its_head(path: Path) -> None:
    head_path(path).unlink()


def delete_its_lock(path: Path) -> None:
    beside(path, ".lock").unlink()


def empty_its_wal(path: Path) -> None:
    beside(path, "-wal").write_bytes(b"")


def cut(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:100])


def empty(path: Path) -> None:
    path.write_bytes(b"")


def write_over(path: Path) -> None:
    path.write_bytes(b"no database at all" * 999)


def put_another_file(path: Path) -> None:
    path.unlink()
    path.write_text("a letter")


def put_another_session(path: Path) -> None:
    other = create_session(path.with_name("other"), SessionKind.REHEARSAL)
    other.log.append(0, [recorded(1), recorded(2), recorded(3)], {})
    other.close()
    other.path.replace(path)


def put_a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()
    path.joinpath("a letter").touch()


def put_a_folder_for_its_wal(path: Path) -> None:
    beside(path, "-wal").unlink()
    beside(path, "-wal").mkdir()


def put_a_folder_for_its_head(path: Path) -> None:
    head_path(path).unlink()
    head_path(path).mkdir()


def put_a_folder_for_its_lock(path: Path) -> None:
    beside(path, ".lock").unlink()
    beside(path, ".lock").mkdir()


def lengthen_its_head(path: Path) -> None:
    head_path(path).write_bytes(head_path(path).read_bytes() + b"more")


def put_a_copy(path: Path) -> None:
    copy = beside(path, ".copy")
    shutil.copyfile(path, copy)
    copy.replace(path)


def drop_a_table(path: Path) -> None:
    with closing(apsw.Connection(str(path))) as db:
        db.execute("drop table words")


MISFORTUNES = [
    delete,
    delete_with_all_beside,
    delete_its_wal,
    delete_its_head,
    delete_its_lock,
    put_a_folder,
    put_a_folder_for_its_wal,
    put_a_folder_for_its_lock,
    put_a_folder_for_its_head,
    lengthen_its_head,
    empty_its_wal,
    cut,
    empty,
    write_over,
    put_another_file,
    put_another_session,
    put_a_copy,
    drop_a_table,
]
OF_THE_HEAD = [delete_its_head, put_a_folder_for_its_head, lengthen_its_head]


@pytest.mark.parametrize("misfortune", [m for m in MISFORTUNES if m not in OF_THE_HEAD])
def test_the_next_act_finds_the_file_whole_again(
    session: OpenSession, misfortune: Callable[[Path], None]
) -> None:
    misfortune(session.path)
    session.log.append(2, [recorded(3)], {})
    is_whole(session, 3)


@pytest.mark.parametrize("misfortune", MISFORTUNES)
def test_a_look_each_second_is_enough(
    session: OpenSession, misfortune: Callable[[Path], None]
) -> None:
    misfortune(session.path)
    session.log.beat()
    is_whole(session, 2)


@pytest.mark.parametrize("misfortune", MISFORTUNES)
def test_at_the_latest_closing_makes_it_whole(
    session: OpenSession, misfortune: Callable[[Path], None]
) -> None:
    misfortune(session.path)
    session.close()
    is_whole(session, 2)
    assert not beside(session.path, "-wal").exists()


@pytest.mark.parametrize("misfortune", [put_another_file, put_another_session])
def test_what_is_not_ours_is_kept_under_another_name(
    session: OpenSession, misfortune: Callable[[Path], None]
) -> None:
    for time in (1, 2):
        misfortune(session.path)
        others = session.path.read_bytes()
        session.log.beat()
        kept = beside(session.path, ".aside" if time == 1 else f".aside-{time}")
        assert kept.read_bytes() == others


def test_a_folder_that_is_gone_is_waited_for(
    session: OpenSession, tmp_path: Path
) -> None:
    folder, away = session.path.parent, tmp_path / "away"
    folder.rename(away)
    for act in (session.log.beat, lambda: session.log.append(2, [recorded(3)], {})):
        with pytest.raises(NotSaved) as told:
            act()
        assert told.value.trouble is Trouble.GONE
        assert not folder.exists()
    away.rename(folder)
    session.log.append(2, [recorded(3)], {})
    is_whole(session, 3)


def test_what_cannot_be_kept_can_still_be_read(
    session: OpenSession, tmp_path: Path
) -> None:
    session.path.parent.rename(tmp_path / "away")
    with pytest.raises(NotSaved):
        session.log.erase_words(ONE)
    assert list(session.log.read()) == [recorded(1), recorded(2)]
    assert dict(session.log.words()) == {ONE: WORDS}
    assert session.log.newest() == recorded(2)


def test_what_somebody_else_appended_is_known_from_then_on(
    session: OpenSession,
) -> None:
    other = SqliteLog(writing(session.path))
    other.append(2, [recorded(3)], {})
    other.close()
    with pytest.raises(StaleVersion):
        session.log.append(2, [Recorded(3, SIX, "", recorded(3).event, "mine")], {})
    assert list(session.log.read(after=2)) == [recorded(3)]
    session.log.append(3, [recorded(4)], {})
    is_whole(session, 4)


def test_who_took_the_lock_meanwhile_is_not_written_over(session: OpenSession) -> None:
    delete_its_lock(session.path)
    thief = SessionLock(session.path)
    thief.hold()
    with pytest.raises(NotSaved) as told:
        session.log.append(2, [recorded(3)], {})
    assert told.value.trouble is Trouble.TAKEN
    thief.release()
    session.log.append(2, [recorded(3)], {})
    is_whole(session, 3)
    with pytest.raises(InUse):
        thief.hold()


def test_a_long_session_is_made_anew_with_all_its_events(session: OpenSession) -> None:
    session.log.append(2, [recorded(n) for n in range(3, 2_000)], {})
    cut(session.path)
    session.log.beat()
    is_whole(session, 1_999)
