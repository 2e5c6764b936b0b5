"""Tests for moderator_app.stores.lasting_log: what the disk itself refuses."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import replace
from pathlib import Path

import apsw
import pytest

from moderator_app.session.ports import NotSaved
from moderator_app.session.saving import Trouble
from moderator_app.stores.head_file import Head
from moderator_app.stores.lasting_log import MOST_BEATS_WITHOUT_HEAD
from moderator_app.stores.session_database import writing
from moderator_app.stores.session_files import OpenSession, SessionKind, create_session
from moderator_app.stores.sqlite_log import SqliteLog
from tests.simulated_disk import Act, Call, SimulatedDisk
from tests.stores.test_lasting_log import (
    ONE,
    WORDS,
    is_whole,
    put_another_file,
    put_another_session,
    recorded,
)

REFUSALS = {
    apsw.SQLITE_FULL: Trouble.FULL,
    apsw.SQLITE_READONLY: Trouble.READ_ONLY,
    apsw.SQLITE_CANTOPEN: Trouble.REFUSED,  # the file is there: nothing is gone
    apsw.SQLITE_IOERR_FSYNC: Trouble.REFUSED,
    apsw.SQLITE_CORRUPT: Trouble.DAMAGED,
    apsw.SQLITE_BUSY: Trouble.TAKEN,
}


class BadDisk:
    """A disk that refuses some acts with a code of SQLite, as long as it has one."""

    def __init__(self) -> None:
        self.disk, self.code = SimulatedDisk(), 0
        self.acts = {Act.WRITE, Act.SYNC}
        self.disk.hook = self.decide

    def decide(self, call: Call) -> None:
        if self.code and call.act in self.acts:
            raise apsw.exception_for(self.code)


@pytest.fixture
def bad() -> BadDisk:
    return BadDisk()


@pytest.fixture
def session(tmp_path: Path, bad: BadDisk) -> Iterator[OpenSession]:
    """Give a session with two events and a question's words on that disk."""
    path = tmp_path / "a.session"
    made = create_session(path, SessionKind.REAL, vfs=bad.disk.name)
    made.log.append(0, [recorded(1), recorded(2)], {ONE: WORDS})
    yield made
    made.close()


@pytest.mark.parametrize("misfortune", [None, Path.unlink, put_another_file])
def test_what_was_kept_is_lost_only_where_its_file_is(
    session: OpenSession, bad: BadDisk, misfortune: Callable[[Path], None] | None
) -> None:
    bad.code, bad.acts = apsw.SQLITE_FULL, {Act.WRITE}
    if misfortune is not None:
        misfortune(session.path)
    for _ in range(2):
        with pytest.raises(NotSaved) as told:
            session.log.append(2, [recorded(3)], {})
        assert told.value.trouble is Trouble.FULL
        assert told.value.is_all_lost == (misfortune is not None)
    bad.code = 0
    session.log.append(2, [recorded(3)], {})
    is_whole(session, 3)


def test_a_head_that_cannot_be_kept_for_long_is_known(
    session: OpenSession, bad: BadDisk
) -> None:
    session.log.append(2, [recorded(3)], {})
    bad.code, bad.acts = apsw.SQLITE_IOERR_FSYNC, {Act.SYNC}
    known = []
    for _ in range(MOST_BEATS_WITHOUT_HEAD):
        known.append(session.log.is_end_kept)
        session.log.beat()
    assert all(known)
    assert not session.log.is_end_kept
    bad.code = 0
    session.log.beat()
    assert session.log.is_end_kept


@pytest.mark.parametrize("act", [Act.WRITE, Act.SYNC])
@pytest.mark.parametrize(("code", "trouble"), REFUSALS.items())
def test_a_refused_act_names_its_trouble_and_lands_once_afterwards(
    session: OpenSession, bad: BadDisk, act: Act, code: int, trouble: Trouble
) -> None:
    bad.code, bad.acts = code, {act}
    for _ in range(3):
        with pytest.raises(NotSaved) as told:
            session.log.append(2, [recorded(3)], {})
        assert told.value.trouble is trouble
    assert list(session.log.read(after=2)) in ([], [recorded(3)])
    bad.code = 0
    session.log.append(2, [recorded(3)], {})
    is_whole(session, 3)


def test_a_session_that_could_not_be_made_is_made_later(
    tmp_path: Path, bad: BadDisk
) -> None:
    bad.code = apsw.SQLITE_FULL
    path = tmp_path / "a.session"
    session = create_session(path, SessionKind.REAL, vfs=bad.disk.name)
    with pytest.raises(NotSaved):
        session.log.append(0, [recorded(1)], {ONE: WORDS})
    bad.code = 0
    session.log.append(0, [recorded(1)], {ONE: WORDS})
    is_whole(session, 1)
    session.close()


@pytest.mark.parametrize("act", [Act.OPEN, Act.WRITE, Act.SYNC])
def test_a_session_that_could_not_be_made_leaves_nothing(
    tmp_path: Path, bad: BadDisk, act: Act
) -> None:
    bad.code, bad.acts = apsw.SQLITE_FULL, {act}
    session = create_session(
        tmp_path / "a.session", SessionKind.REAL, vfs=bad.disk.name
    )
    with pytest.raises(NotSaved):
        session.log.append(0, [recorded(1)], {ONE: WORDS})
    session.close()
    assert list(tmp_path.iterdir()) == []


def test_closing_on_a_full_disk_leaves_what_was_durable(
    session: OpenSession, bad: BadDisk
) -> None:
    bad.code = apsw.SQLITE_FULL
    session.close()
    is_whole(session, 2)


@pytest.mark.parametrize("misfortune", [put_another_file, put_another_session])
def test_without_room_for_a_new_file_the_other_is_not_touched(
    session: OpenSession, bad: BadDisk, misfortune: Callable[[Path], None]
) -> None:
    misfortune(session.path)
    other = session.path.read_bytes()
    bad.code = apsw.SQLITE_FULL
    for _ in range(3):
        with pytest.raises(NotSaved):
            session.log.beat()
    bad.code = 0
    session.log.beat()
    is_whole(session, 2)
    (aside,) = session.path.parent.glob("*.aside")
    assert aside.read_bytes() == other


@pytest.mark.parametrize("room", range(1, 12))
def test_wherever_the_room_ends_a_new_file_is_made_when_there_is_more(
    session: OpenSession, bad: BadDisk, room: int
) -> None:
    put_another_file(session.path)
    writes = itertools.count()

    def fill(call: Call) -> None:
        if call.act is Act.WRITE and next(writes) >= room:
            raise apsw.FullError

    bad.disk.hook = fill
    with suppress(NotSaved):
        session.log.append(2, [recorded(3)], {})
    bad.disk.hook = bad.decide
    session.log.append(2, [recorded(3)], {})
    session.log.beat()
    is_whole(session, 3)


def test_a_log_that_was_written_anew_behind_its_back_is_not_taken_over(
    session: OpenSession,
) -> None:
    with closing(writing(session.path)) as db:
        db.execute("delete from event")
        for version in (1, 2, 3):
            other = replace(recorded(version), seat="else", command=f"else {version}")
            SqliteLog(db).append(version - 1, [other], {})
        assert session.log._place is not None
        session.log._place.note(Head(2, b""))  # as if at the moment of a write
    with pytest.raises(NotSaved) as told:
        session.log.append(2, [recorded(3)], {})
    assert told.value.trouble is Trouble.DAMAGED
    session.log.append(2, [recorded(3)], {})
    is_whole(session, 3)
