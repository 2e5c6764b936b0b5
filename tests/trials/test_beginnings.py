"""Whenever a program dies while it makes a session's file, the next one begins."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import pytest

from moderator_app.domain.commands import GoNext
from moderator_app.session.show_runner import ShowRunner
from moderator_app.stores.begun import has_begun
from moderator_app.stores.new_file import put_in_place
from moderator_app.stores.session_database import in_memory, writing
from moderator_app.stores.session_files import (
    OpenSession,
    SessionKind,
    create_session,
    open_session,
)
from moderator_app.stores.verifying import read_session
from tests.builders import START, the_seed_hour
from tests.fakes import CountingSalts, FakeClock
from tests.simulated_disk import Call, SimulatedDisk
from tests.trials.folders import a_folder

NAME = "hour.session"


def begun_in(folder: Path, vfs: str = "") -> OpenSession:
    """Begin a session in a folder, with a first act."""
    file = create_session(folder / NAME, SessionKind.REAL, vfs=vfs)
    runner = ShowRunner.begin(
        file.log, the_seed_hour(), FakeClock(START), CountingSalts()
    )
    assert runner.handle("moderator", GoNext()) is None
    assert runner.newest.saving.unsaved == 0
    return file


def gone_on_in(folder: Path) -> OpenSession:
    """Begin or go on, as the program does that is started again."""
    if not has_begun(folder / NAME):
        return begun_in(folder)
    file = open_session(folder / NAME)
    runner = ShowRunner(file.log, FakeClock(START), CountingSalts())
    runner.handle("moderator", GoNext())
    return file


def nothing(_: Path) -> None:
    """Leave the folder empty."""


def empty(path: Path) -> None:
    path.touch()


def a_database_without_tables(path: Path) -> None:
    writing(path).close()


def a_session_without_events(path: Path) -> None:
    put_in_place(path, in_memory({"kind": "rehearsal"}))


@pytest.mark.parametrize(
    "before", [nothing, empty, a_database_without_tables, a_session_without_events]
)
@pytest.mark.parametrize("is_kill", [True, False])
def test_a_session_begins_whenever_the_one_before_was_broken_off(
    before: Callable[[Path], None], is_kill: bool
) -> None:
    disk = SimulatedDisk()
    with a_folder() as folder:
        before(folder / NAME)

        def end_here(call: Call) -> None:
            for found_in in after(disk, folder, call.number, is_kill=is_kill):
                goes_on(found_in)

        disk.hook = end_here
        begun_in(folder, disk.name).close()
        assert disk.calls > 5
    disk.unregister()


def after(
    disk: SimulatedDisk, folder: Path, seed: int, *, is_kill: bool
) -> Iterator[Path]:
    """Yield what is left if the program is killed now, or the power goes now."""
    for rng in [None] if is_kill else [None, *map(Random, range(seed, seed + 3))]:
        with a_folder() as found_in:
            if is_kill:
                disk.crash(folder, found_in)
            else:
                disk.power_cut(folder, found_in, rng)
            yield found_in


def goes_on(folder: Path) -> None:
    """Assert that a session begins there, or the one that began goes on, whole."""
    gone_on_in(folder).close()
    read = read_session(folder / NAME)
    assert read.verdict.flaws == ()
    assert len(read.records) >= 2
