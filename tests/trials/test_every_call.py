"""Whatever call of the store fails, and whenever the power goes, nothing is lost."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from random import Random

import apsw
import pytest

from moderator_app.domain.events import Event, ProgrammeLoaded, WentNext
from moderator_app.domain.identifiers import SegmentNumber
from moderator_app.session.ports import NotSaved, Recorded
from moderator_app.stores.session_files import (
    SessionKind,
    create_session,
    open_session,
)
from moderator_app.stores.verifying import read_session
from tests.builders import START, the_seed_hour
from tests.simulated_disk import Act, Call, Hook, ShortWrite, obey
from tests.trials.folders import a_folder
from tests.trials.machine import NAME, Machine
from tests.trials.promises import Promises, folded
from tests.trials.scripted_session import EVENTS, ScriptedSession

Codes = Mapping[Act, int]

BROKEN: Codes = {
    Act.OPEN: apsw.SQLITE_CANTOPEN,
    Act.READ: apsw.SQLITE_IOERR_READ,
    Act.WRITE: apsw.SQLITE_IOERR_WRITE,
    Act.TRUNCATE: apsw.SQLITE_IOERR_TRUNCATE,
    Act.SYNC: apsw.SQLITE_IOERR_FSYNC,
    Act.DELETE: apsw.SQLITE_IOERR_DELETE,
}
UNREADABLE = {act: BROKEN[act] for act in (Act.OPEN, Act.READ)}
FULL: Codes = {**dict.fromkeys(Act, apsw.SQLITE_FULL), **UNREADABLE}
READ_ONLY: Codes = {**dict.fromkeys(Act, apsw.SQLITE_READONLY), **UNREADABLE}


def refusal(codes: Codes, act: Act) -> Exception:
    return apsw.exception_for(codes[act])


def half(codes: Codes, act: Act) -> Exception:
    return ShortWrite(codes[act]) if act is Act.WRITE else refusal(codes, act)


@contextmanager
def a_machine() -> Iterator[Machine]:
    with a_folder() as root:
        machine = Machine(root, Random(0))
        yield machine
        machine.disk.unregister()


def is_kept_whole(machine: Machine, promises: Promises) -> None:
    """Assert that a closed session's file holds all of the script, once, in order."""
    if promises.broken is not None:
        raise promises.broken
    read = read_session(machine.path)
    assert read.verdict.flaws == ()
    assert list(read.records) == promises.kept
    assert len(read.records) == EVENTS
    assert read.show == folded(promises.kept)
    assert dict(read.words) == promises.words
    promises.found(list(read.records), read.words)
    promises.all_landed()


def failing_at(number: int, error: Callable[[Act], Exception]) -> Hook:
    def hook(call: Call) -> None:
        if call.number == number:
            raise error(call.act)

    return hook


def failing_from(number: int, error: Callable[[Act], Exception]) -> Hook:
    def hook(call: Call) -> None:
        if call.number >= number:
            raise error(call.act)

    return hook


class Healing:
    """Heals the disk so many steps after it began to fail, or at last."""

    def __init__(self, machine: Machine, number: int, after: int) -> None:
        self._disk, self._number, self._left = machine.disk, number, after

    def step(self) -> None:
        self._left -= self._disk.calls >= self._number
        if self._left <= 0:
            self._disk.hook = obey

    def at_last(self) -> None:
        if self._disk.calls >= self._number:
            self._disk.hook = obey


def all_calls() -> int:
    """Return how many calls the script makes of a disk that never fails."""
    with a_machine() as machine:
        session = ScriptedSession(machine)
        session.run()
        is_kept_whole(machine, session.promises)
        return machine.disk.calls


@pytest.mark.parametrize(
    ("codes", "fails"), [(BROKEN, refusal), (FULL, half), (READ_ONLY, refusal)]
)
def test_any_one_call_can_fail(
    codes: Codes, fails: Callable[[Codes, Act], Exception]
) -> None:
    number = 0
    while True:
        number += 1
        with a_machine() as machine:
            machine.disk.hook = failing_at(number, partial(fails, codes))
            session = ScriptedSession(machine)
            session.run()
            is_kept_whole(machine, session.promises)
            if machine.disk.calls < number:
                break
    assert number > all_calls()


def test_all_calls_can_fail_from_any_on_until_it_heals() -> None:
    for number in range(1, all_calls() + 1):
        with a_machine() as machine:
            codes = [BROKEN, FULL, READ_ONLY][number % 3]
            machine.disk.hook = failing_from(number, partial(refusal, codes))
            heals = Healing(machine, number, after=number % 7 + 1)
            session = ScriptedSession(machine, heals.step, heals.at_last)
            session.run()
            is_kept_whole(machine, session.promises)


def test_the_power_can_go_after_any_call() -> None:
    with a_machine() as machine:
        session = ScriptedSession(machine)

        def cut(call: Call) -> None:
            for rng in (None, Random(call.number)):
                keeps_its_promises(machine, session.promises, rng)

        machine.disk.hook = cut
        session.run()
        is_kept_whole(machine, session.promises)


def keeps_its_promises(
    machine: Machine, promises: Promises, rng: Random | None
) -> None:
    """Assert that all that was called durable is found where the power goes now."""
    with a_folder() as found_in:
        machine.disk.power_cut(machine.folder, found_in, rng)
        try:
            file = open_session(found_in / NAME)
        except FileNotFoundError:
            assert promises.kept == []
            return
        records, words = list(file.log.read()), file.log.words()
        assert records[: len(promises.kept)] == promises.kept
        assert words.items() >= promises.words.items()
        file.close()
        read = read_session(found_in / NAME)
        assert (read.verdict.flaws, list(read.records)) == ((), records)


def refusing_to_sync(call: Call) -> None:
    if call.act is Act.SYNC:
        raise refusal(BROKEN, call.act)


def test_what_a_refused_sync_left_is_durable_once_it_is_called_saved() -> None:
    with a_machine() as machine, a_folder() as found_in:
        log = create_session(machine.path, SessionKind.REAL, vfs=machine.disk.name).log
        log.append(0, [FIRST], {})
        machine.disk.hook = refusing_to_sync
        with pytest.raises(NotSaved):
            log.append(1, [SECOND], {})
        machine.disk.hook = obey
        log.append(1, [SECOND], {})
        machine.disk.power_cut(machine.folder, found_in, None)
        assert records_in(found_in) == [FIRST, SECOND]


def test_what_is_found_after_a_crash_is_durable_before_it_is_read() -> None:
    with a_machine() as machine, a_folder() as found_in:
        log = create_session(machine.path, SessionKind.REAL, vfs=machine.disk.name).log
        log.append(0, [FIRST], {})
        machine.disk.hook = refusing_to_sync
        with pytest.raises(NotSaved):
            log.append(1, [SECOND], {})
        machine.crash()
        again = open_session(machine.path, machine.disk.name).log
        assert list(again.read()) == [FIRST, SECOND]
        machine.disk.power_cut(machine.folder, found_in, None)
        assert records_in(found_in) == [FIRST, SECOND]


def a_record(version: int, event: Event) -> Recorded:
    return Recorded(version, START, "moderator", event, f"command-{version}")


FIRST = a_record(1, ProgrammeLoaded(the_seed_hour()))
SECOND = a_record(2, WentNext(SegmentNumber(1)))


def records_in(folder: Path) -> list[Recorded]:
    file = open_session(folder / NAME)
    try:
        return list(file.log.read())
    finally:
        file.close()
