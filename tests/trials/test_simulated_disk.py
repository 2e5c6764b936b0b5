"""The simulated disk loses what a real one loses, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from random import Random

import apsw
import pytest

from tests.simulated_disk import Act, Call, ShortWrite, SimulatedDisk, obey
from tests.trials.folders import a_folder

ROWS = 30


@pytest.fixture
def folder() -> Iterator[Path]:
    with a_folder() as folder:
        yield folder


@pytest.fixture
def disk() -> SimulatedDisk:
    return SimulatedDisk()


def opened(disk: SimulatedDisk, folder: Path, synchronous: str) -> apsw.Connection:
    db = apsw.Connection(str(folder / "rows.sqlite"), vfs=disk.name)
    db.execute("pragma journal_mode = wal")
    db.execute(f"pragma synchronous = {synchronous}")
    db.execute("create table if not exists row (number integer primary key, text)")
    return db


def add(db: apsw.Connection, number: int) -> None:
    db.execute("insert into row values (?, ?)", (number, "x" * 300))


def rows(folder: Path) -> int:
    """Return how many rows a file holds: the first ones, without a gap."""
    db = apsw.Connection(str(folder / "rows.sqlite"))
    try:
        count, last = db.execute("select count(*), max(number) from row").get
    except apsw.SQLError:
        return 0  # not even the table is there
    finally:
        db.close()
    assert count == (last or 0)
    return int(count)


def found_after(disk: SimulatedDisk, folder: Path, seed: int | None) -> int:
    """Return how many rows a power cut leaves; seed None is nothing unsynced."""
    with a_folder() as found_in:
        disk.power_cut(folder, found_in, None if seed is None else Random(seed))
        return rows(found_in)


def losses(disk: SimulatedDisk, folder: Path, synchronous: str) -> list[int]:
    """Return how many acknowledged rows each of some power cuts lost."""
    db, lost = opened(disk, folder, synchronous), []
    for number in range(1, ROWS + 1):
        add(db, number)
        seeds = [None, number, number + 100]
        lost += [number - found_after(disk, folder, seed) for seed in seeds]
    disk.die(folder)
    return lost


def test_a_full_sync_loses_nothing(disk: SimulatedDisk, folder: Path) -> None:
    assert set(losses(disk, folder, "full")) == {0}


@pytest.mark.parametrize("synchronous", ["normal", "off"])
def test_less_than_a_full_sync_loses_rows(
    disk: SimulatedDisk, folder: Path, synchronous: str
) -> None:
    assert max(losses(disk, folder, synchronous)) == ROWS


def test_a_crash_of_the_program_loses_nothing_whatever_was_synced(
    disk: SimulatedDisk, folder: Path
) -> None:
    db = opened(disk, folder, "off")
    for number in range(1, ROWS + 1):
        add(db, number)
    with a_folder() as found_in, a_folder() as found_later:
        disk.crash(folder, found_in)
        disk.die(folder)
        assert rows(found_in) == ROWS
        # it is still not durable there: the power goes a moment later
        disk.power_cut(found_in, found_later, None)
        assert rows(found_later) == 0


def test_the_dead_change_nothing(disk: SimulatedDisk, folder: Path) -> None:
    db = opened(disk, folder, "full")
    disk.die(folder)
    add(db, 1)
    db.close()
    assert rows(folder) == 0


@pytest.mark.parametrize("act", [Act.WRITE, Act.SYNC])
def test_each_call_can_fail_and_the_next_commit_is_durable(
    disk: SimulatedDisk, folder: Path, act: Act
) -> None:
    db = opened(disk, folder, "full")

    def refuse(call: Call) -> None:
        if call.act is act:
            raise apsw.exception_for(apsw.SQLITE_IOERR)

    disk.hook = refuse
    with pytest.raises(apsw.IOError):
        add(db, 1)
    disk.hook = obey
    add(db, 1)
    assert found_after(disk, folder, None) == 1
    disk.die(folder)


def test_what_a_failed_sync_should_have_written_is_written_by_no_later_one(
    disk: SimulatedDisk, folder: Path
) -> None:
    file = apsw.VFSFile(
        disk.name,
        str(folder / "bytes"),
        [
            apsw.SQLITE_OPEN_MAIN_DB
            | apsw.SQLITE_OPEN_CREATE
            | apsw.SQLITE_OPEN_READWRITE,
            0,
        ],
    )
    file.xWrite(b"old", 0)
    file.xSync(0)
    file.xWrite(b"new", 0)

    def refuse(_: Call) -> None:
        raise apsw.exception_for(apsw.SQLITE_IOERR_FSYNC)

    disk.hook = refuse
    with pytest.raises(apsw.IOError):
        file.xSync(0)
    disk.hook = obey
    file.xSync(0)
    assert file.xRead(3, 0) == b"new"
    with a_folder() as found_in:
        disk.power_cut(folder, found_in, None)
        assert (found_in / "bytes").read_bytes() == b"old"
    file.xClose()


def test_a_write_can_stop_half_way(disk: SimulatedDisk, folder: Path) -> None:
    db = opened(disk, folder, "full")
    add(db, 1)

    def half(call: Call) -> None:
        if call.act is Act.WRITE:
            raise ShortWrite(apsw.SQLITE_FULL)

    disk.hook = half
    with pytest.raises(apsw.FullError):
        add(db, 2)
    disk.hook = obey
    add(db, 2)
    assert found_after(disk, folder, None) == 2
    disk.die(folder)
