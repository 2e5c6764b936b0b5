"""Tests for moderator_app.stores.placed_log."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import apsw
import pytest

from moderator_app.domain.identifiers import QuestionNumber
from moderator_app.domain.words import Words
from moderator_app.stores.head_file import Head, head_path, read_head
from moderator_app.stores.placed_log import PlacedLog
from moderator_app.stores.session_database import copy_over, in_memory, reading
from tests.simulated_disk import Act, Call, SimulatedDisk

HEAD, NEXT = Head(1, b"1" * 32), Head(2, b"2" * 32)


class HeadRefuser:
    """A disk that refuses all that is asked for the head while told so."""

    def __init__(self) -> None:
        self.disk, self.refuses = SimulatedDisk(), True
        self.disk.hook = self.decide

    def decide(self, call: Call) -> None:
        if self.refuses and call.path.suffix == ".head":
            raise apsw.FullError


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "a.session"


@pytest.fixture
def placed(path: Path) -> Iterator[PlacedLog]:
    placed = PlacedLog(path)
    copy_over(in_memory({"kind": "real"}), placed.database)
    placed.note(HEAD)
    yield placed
    placed.close()


def test_a_file_is_there_until_somebody_else_touches_it(
    placed: PlacedLog, path: Path
) -> None:
    assert placed.is_there()
    wal = path.with_name("a.session-wal")
    wal.write_bytes(wal.read_bytes() + b"more")
    assert not placed.is_there()


@pytest.mark.parametrize("part", ["a.session", "a.session-wal"])
@pytest.mark.parametrize("is_exchanged", [True, False])
def test_what_happens_during_a_write_is_noticed_after_it(
    placed: PlacedLog, path: Path, part: str, is_exchanged: bool
) -> None:
    there = path.with_name(part)
    if is_exchanged:
        path.with_name("other").write_bytes(there.read_bytes())
        path.with_name("other").replace(there)
    else:
        there.unlink()
    placed.note(NEXT)
    assert not placed.is_there()


def test_a_file_that_is_cut_during_a_write_is_noticed_after_it(
    placed: PlacedLog, path: Path
) -> None:
    path.write_bytes(b"")
    placed.note(NEXT)
    assert not placed.is_there()


def test_erased_words_go_from_the_wal_once_nobody_reads_them(
    placed: PlacedLog, path: Path
) -> None:
    placed.log.append(0, [], {QuestionNumber(1): Words("a secret")})
    wal, head = path.with_name("a.session-wal"), placed.log.head()
    placed.note(head)
    with closing(reading(path)) as reader:
        reader.execute("begin; select * from words").fetchall()
        placed.erase_words(QuestionNumber(1))
        placed.note(head)
        placed.beat(head)
        assert b"a secret" in wal.read_bytes()
    placed.beat(head)
    assert wal.read_bytes() == b""
    assert b"a secret" not in path.read_bytes()
    assert placed.is_there()


def test_erasing_words_leaves_the_file_as_this_log_left_it(
    placed: PlacedLog,
) -> None:
    placed.log.append(0, [], {QuestionNumber(1): Words("a secret")})
    placed.erase_words(QuestionNumber(1))
    assert placed.is_there()


def test_a_file_whose_folder_became_a_file_is_not_there(tmp_path: Path) -> None:
    folder = tmp_path / "folder"
    folder.mkdir()
    placed = PlacedLog(folder / "a.session")
    placed.note(HEAD)
    folder.rename(tmp_path / "away")
    folder.touch()
    assert not placed.is_there()
    placed.close()


def test_a_head_that_was_deleted_is_written_again(
    placed: PlacedLog, path: Path
) -> None:
    head_path(path).unlink()
    placed.beat(HEAD)
    assert read_head(path) == HEAD


def test_a_head_that_cannot_be_written_is_written_later(path: Path) -> None:
    refuser = HeadRefuser()
    placed = PlacedLog(path, refuser.disk.name)
    placed.note(HEAD)
    placed.beat(HEAD)
    assert read_head(path) is None
    refuser.refuses = False
    placed.note(HEAD)
    refuser.refuses = True
    placed.note(NEXT)  # lets go of what does not take it
    assert read_head(path) == HEAD
    refuser.refuses = False
    placed.beat(NEXT)
    assert read_head(path) == NEXT
    placed.close()


def test_a_head_that_does_not_reach_the_disk_is_no_trouble(path: Path) -> None:
    disk = SimulatedDisk()
    placed = PlacedLog(path, disk.name)

    def refuse_syncs(call: Call) -> None:
        if call.act is Act.SYNC:
            raise apsw.IOError

    disk.hook = refuse_syncs
    placed.beat(HEAD)
    placed.close()
    assert read_head(path) == HEAD
