"""Tests for moderator_app.stores.session_database."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import apsw
import pytest

from moderator_app.stores.session_database import (
    FORMAT,
    NotASession,
    as_session,
    bring_to_present,
    copy_over,
    format_of,
    in_memory,
    is_empty,
    memory_copy,
    read_about,
    reading,
    told_by,
    writing,
)
from moderator_app.stores.sqlite_log import SqliteLog
from tests.simulated_disk import Act, Call, SimulatedDisk

RELEASED = Path(__file__).parent / "released"
REAL = {"kind": "real"}


@pytest.fixture
def old(tmp_path: Path) -> Path:
    """Give a file of format 1."""
    return Path(shutil.copy(RELEASED / "format-1.session", tmp_path / "old.session"))


@pytest.fixture
def path(tmp_path: Path) -> Iterator[Path]:
    """Give a session's file that is open and has rows in its -wal file."""
    path = tmp_path / "a.session"
    with closing(writing(path)) as db, closing(in_memory(REAL)) as empty:
        copy_over(empty, db)
        db.execute("insert into about values ('more', 'told')")
        yield path


def test_what_is_written_lasts_and_leaves_no_trace_when_erased(tmp_path: Path) -> None:
    with closing(writing(tmp_path / "a.session")) as db:
        assert db.pragma("journal_mode") == "wal"
        assert db.pragma("synchronous") == 2
        assert db.pragma("fullfsync") == 1
        assert db.pragma("secure_delete") == 1
        assert is_empty(db)


def test_what_is_no_database_is_not_opened_to_be_written(tmp_path: Path) -> None:
    (tmp_path / "a.session").write_bytes(b"no database at all" * 999)
    with pytest.raises(apsw.NotADBError):
        writing(tmp_path / "a.session")


def test_a_reader_sees_what_lies_in_the_wal_and_cannot_write(path: Path) -> None:
    with closing(reading(path)) as db:
        assert told_by(db) == {**REAL, "more": "told"}
        with pytest.raises(apsw.ReadOnlyError):
            db.execute("delete from about")


def test_a_reader_of_a_closed_session_leaves_nothing_beside_it(old: Path) -> None:
    reading(old).close()
    assert [path.name for path in old.parent.iterdir()] == [old.name]


def test_where_no_wal_can_be_shared_a_copy_is_read(path: Path) -> None:
    disk = SimulatedDisk()

    def refuse(call: Call) -> None:
        if call.act is Act.OPEN:
            raise apsw.CantOpenError

    disk.hook = refuse
    with closing(reading(path, disk.name)) as db:
        assert told_by(db) == {**REAL, "more": "told"}


def test_an_empty_wal_that_cannot_be_shared_is_not_needed(old: Path) -> None:
    Path(f"{old}-wal").touch()
    disk, opened = SimulatedDisk(), list[Path]()

    def refuse_once(call: Call) -> None:
        opened.append(call.path)
        if len(opened) == 1:
            raise apsw.CantOpenError

    disk.hook = refuse_once
    with closing(reading(old, disk.name)) as db:
        assert format_of(db) == 1


def test_what_is_no_database_is_not_read(tmp_path: Path) -> None:
    (tmp_path / "a.session").write_bytes(b"no database at all" * 999)
    with pytest.raises(apsw.NotADBError):
        reading(tmp_path / "a.session")


def test_a_file_of_the_first_format_has_a_chain_in_memory(old: Path) -> None:
    told = json.loads((RELEASED / "format-1.json").read_text())
    with closing(reading(old)) as db, closing(memory_copy(db)) as copy:
        assert format_of(db) == 1
        assert format_of(copy) == FORMAT
        before, after = SqliteLog(db), SqliteLog(copy)
        after.prove()
        assert list(after.read()) == list(before.read())
        assert len(list(after.read())) == len(told["events"])
        assert dict(after.words()) == dict(before.words())
        erased = "select number from words where text is null"
        assert copy.execute(erased).get == 5


def test_a_file_of_the_first_format_is_brought_to_the_present(old: Path) -> None:
    with closing(reading(old)) as db:
        records = list(SqliteLog(db).read())
    with closing(writing(old)) as db:
        bring_to_present(db)
        assert format_of(db) == FORMAT
        head = SqliteLog(db).head()
        bring_to_present(db)
        assert SqliteLog(db).head() == head
    with closing(reading(old)) as db:
        assert list(SqliteLog(db).read()) == records


def test_what_holds_nothing_is_of_the_present(tmp_path: Path) -> None:
    with closing(writing(tmp_path / "a.session")) as db:
        bring_to_present(db)
        assert is_empty(db)


def test_a_copy_in_memory_is_the_same(path: Path) -> None:
    with closing(reading(path)) as db, closing(memory_copy(db)) as copy:
        assert told_by(copy) == told_by(db)
        assert SqliteLog(copy).head() == SqliteLog(db).head()


@pytest.mark.parametrize(
    "change", ["pragma application_id = 5", "pragma user_version = 99"]
)
def test_other_databases_are_no_sessions(change: str) -> None:
    with closing(in_memory(REAL)) as db:
        assert read_about(db).told() == REAL
        db.execute(change)
        with pytest.raises(NotASession):
            read_about(db)


@pytest.mark.parametrize("error", [apsw.CorruptError, KeyError, OverflowError, OSError])
def test_whatever_a_file_stumbles_over_makes_it_none(error: type[Exception]) -> None:
    with pytest.raises(NotASession, match="odd"), as_session():
        raise error("odd")
