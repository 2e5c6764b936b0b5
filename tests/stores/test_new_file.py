"""Tests for moderator_app.stores.new_file."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import apsw
import pytest

from moderator_app.stores.new_file import put_in_place, set_aside
from moderator_app.stores.session_database import in_memory, reading, told_by
from tests.simulated_disk import Act, Call, SimulatedDisk

MANY = 100_000
TOLD = {"kind": "real"}


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.session"


def lies_in(folder: Path) -> dict[str, str]:
    return {each.name: each.read_text() for each in folder.iterdir()}


def test_a_file_comes_to_its_place_alone_and_whole(path: Path) -> None:
    put_in_place(path, in_memory(TOLD))
    assert list(path.parent.iterdir()) == [path]
    with closing(apsw.Connection(str(path))) as db:
        assert db.pragma("journal_mode") == "wal"
        assert told_by(db) == TOLD


def test_a_long_session_is_written_whole(tmp_path: Path) -> None:
    there = tmp_path / "long"
    with closing(apsw.Connection(":memory:")) as database:
        database.execute("create table number (it integer)")
        with database:
            numbers = ((number,) for number in range(MANY))
            database.executemany("insert into number values (?)", numbers)
        put_in_place(there, database)
    with closing(reading(there)) as found:
        assert found.execute("select count(*), sum(it) from number").get == (
            MANY,
            sum(range(MANY)),
        )


@pytest.mark.parametrize("act", [Act.OPEN, Act.WRITE, Act.TRUNCATE, Act.SYNC])
def test_what_cannot_be_written_changes_nothing(path: Path, act: Act) -> None:
    disk = SimulatedDisk()

    def refuse(call: Call) -> None:
        if call.act is act:
            raise apsw.FullError

    disk.hook = refuse
    path.write_text("a letter")
    with pytest.raises(apsw.Error):
        put_in_place(path, in_memory(TOLD), disk.name)
    assert lies_in(path.parent) == {"a.session": "a letter"}


def test_what_is_set_aside_keeps_all_that_belongs_to_it(path: Path) -> None:
    parts = ("", "-wal", "-journal", ".head", "-shm")
    for part in parts:
        path.with_name(f"a.session{part}").write_text(f"old{part}")
    set_aside(path)
    path.write_text("next")
    set_aside(path)
    assert lies_in(path.parent) == {
        "a.session.aside": "old",
        "a.session.aside-wal": "old-wal",
        "a.session.aside-journal": "old-journal",
        "a.session.aside.head": "old.head",
        "a.session.aside-2": "next",
    }


def test_a_part_that_was_set_aside_alone_keeps_its_name(path: Path) -> None:
    for text in ("one", "two"):
        path.with_name("a.session-wal").write_text(text)
        set_aside(path)
    left = {"a.session.aside-wal": "one", "a.session.aside-2-wal": "two"}
    assert lies_in(path.parent) == left


def test_what_is_empty_is_not_set_aside(path: Path) -> None:
    path.touch()
    put_in_place(path, in_memory(TOLD))
    assert list(path.parent.iterdir()) == [path]


@pytest.mark.parametrize("part", ["", "-wal", "-shm", ".head"])
def test_a_folder_in_the_way_is_set_aside(path: Path, part: str) -> None:
    path.with_name(f"a.session{part}").mkdir()
    path.with_name(f"a.session{part}").joinpath("inside").touch()
    put_in_place(path, in_memory(TOLD))
    assert path.is_file()
    assert path.with_name(f"a.session.aside{part}").joinpath("inside").exists()
