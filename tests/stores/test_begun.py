"""Tests for moderator_app.stores.begun."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from moderator_app.stores.begun import NotBegun, has_begun, refuse_unbegun
from moderator_app.stores.head_file import Head, head_path
from moderator_app.stores.new_file import put_in_place
from moderator_app.stores.session_database import in_memory, writing
from tests.stores.sessions import as_it_lies, beside, closed


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.session"


def empty(path: Path) -> None:
    path.touch()


def empty_database(path: Path) -> None:
    writing(path).close()


def tables_without_rows(path: Path) -> None:
    put_in_place(path, in_memory({"kind": "real"}))


def broken_off_in_its_wal(path: Path) -> None:
    """Leave what a program leaves that is killed while it makes the tables."""
    made = path.with_name("made")
    with closing(writing(made)) as db:
        path.write_bytes(made.read_bytes())
        db.execute("create table event (version)")
        wal = beside(made, "-wal").read_bytes()
        beside(path, "-wal").write_bytes(wal[: len(wal) // 2])


def broken_off_in_its_journal(path: Path) -> None:
    path.touch()
    beside(path, "-journal").write_bytes(bytes(512))


def with_the_head_of_nothing(path: Path) -> None:
    path.touch()
    head_path(path).write_bytes(Head(0, bytes(32)).written())


NOTHING = [
    empty,
    empty_database,
    tables_without_rows,
    broken_off_in_its_wal,
    broken_off_in_its_journal,
    with_the_head_of_nothing,
]


@pytest.mark.parametrize("make", NOTHING)
def test_a_file_that_holds_no_event_has_not_begun(
    path: Path, make: Callable[[Path], None]
) -> None:
    make(path)
    assert not has_begun(path)
    with pytest.raises(NotBegun):
        refuse_unbegun(path)


def test_a_missing_file_is_missing(path: Path) -> None:
    assert not has_begun(path)
    with pytest.raises(FileNotFoundError):
        refuse_unbegun(path)


def a_letter(path: Path) -> None:
    path.write_text("a letter")


def emptied_beside_its_head(path: Path) -> None:
    closed(path).write_bytes(b"")


def emptied_beside_its_wal(path: Path) -> None:
    path.touch()
    beside(path, "-wal").write_bytes(b"acts")


def emptied_beside_a_broken_head(path: Path) -> None:
    path.touch()
    head_path(path).write_bytes(b"broken")


@pytest.mark.parametrize(
    "make",
    [
        closed,
        a_letter,
        emptied_beside_its_head,
        emptied_beside_its_wal,
        emptied_beside_a_broken_head,
    ],
)
def test_whatever_holds_or_held_something_has_begun(
    path: Path, make: Callable[[Path], None]
) -> None:
    make(path)
    assert has_begun(path)
    refuse_unbegun(path)


def test_acts_behind_a_damaged_part_of_the_wal_are_not_nothing(tmp_path: Path) -> None:
    path = as_it_lies(tmp_path)
    head_path(path).unlink()
    with closing(writing(tmp_path / "bare")):
        path.write_bytes((tmp_path / "bare").read_bytes())
    with beside(path, "-wal").open("r+b") as wal:
        wal.seek(100)
        wal.write(b"damage")
    assert has_begun(path)
