"""Removes each safeguard once, and prints which seed of the simulation finds it.

Usage: ``python -m tests.trials.safeguards``. Nothing of this is in the product:
a part that is worse takes the place of the product's own.
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing, suppress
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import apsw

from moderator_app.domain.identifiers import QuestionNumber
from moderator_app.domain.words import Words
from moderator_app.session.keeper import LATE
from moderator_app.session.ports import EventLog, Lanes, Recorded, StaleVersion, Work
from moderator_app.stores.chain import beginning, link
from moderator_app.stores.head_file import (
    Head,
    HeadFile,
    UnreadableHead,
    head_path,
    read_head,
)
from moderator_app.stores.session_database import FORMAT, told_by, writing
from moderator_app.stores.stored_rows import stored_events
from tests.disk_memory import Remembered
from tests.simulated_disk import SimulatedDisk
from tests.trials.hours import simulated
from tests.trials.parts import OpenFile, Parts, opened
from tests.trials.passing_log import PassingLog

Done = Callable[[Exception | None], None]
MOST_SEEDS = 200


class EagerLog(PassingLog):
    """Calls saved what is not written yet: that is done at the next second."""

    def __init__(self, log: EventLog) -> None:
        super().__init__(log)
        self._waiting: list[Work] = []

    def append(
        self,
        expected: int,
        records: Sequence[Recorded],
        words: Mapping[QuestionNumber, Words],
    ) -> None:
        self._waiting.append(lambda: self._log.append(expected, records, words))

    def beat(self) -> None:
        while self._waiting:
            self._waiting[0]()
            del self._waiting[0]
        self._log.beat()


class HeedlessLog(PassingLog):
    """Adds records behind whatever stands there, decided on it or not."""

    def append(
        self,
        expected: int,
        records: Sequence[Recorded],
        words: Mapping[QuestionNumber, Words],
    ) -> None:
        try:
            self._log.append(expected, records, words)
        except StaleVersion:
            *_, newest = self._log.read()
            by = newest.version - expected
            later = [replace(record, version=record.version + by) for record in records]
            self._log.append(newest.version, later, words)


class UnsyncedDisk(SimulatedDisk):
    """A disk of which nobody asks that anything be synced, but new files."""

    def synced(self, remembered: Remembered) -> None:
        if not remembered.is_found:
            super().synced(remembered)


class PatientLanes:
    """Notice nothing late: what hangs is waited for."""

    def __init__(self, lanes: Lanes) -> None:
        self._lanes = lanes

    def write(self, work: Work, done: Done) -> None:
        self._lanes.write(work, done)

    def later(self, delay: timedelta, work: Work) -> None:
        if delay != LATE:
            self._lanes.later(delay, work)


def without_chain(path: Path, vfs: str) -> OpenFile:
    """Open a session of which nothing was chained: every hash fits what is there."""
    hashes: dict[int, bytes] = {}
    with suppress(apsw.Error), closing(writing(path, vfs)) as db:
        newest = beginning(told_by(db))
        for stored in list(stored_events(db, FORMAT)):
            if stored.row is not None:
                hashes[stored.version] = newest = link(newest, stored.row)
        fits = "update event set hash = ? where version = ?"
        db.executemany(fits, [(hashed, version) for version, hashed in hashes.items()])
    with suppress(UnreadableHead, apsw.Error):
        head = read_head(path)
        if head is not None and head.version in hashes:
            with closing(HeadFile(path, vfs)) as file:
                file.write(Head(head.version, hashes[head.version]))
                file.sync()
    return opened(path, vfs)


def without_head(path: Path, vfs: str) -> OpenFile:
    """Open a session beside which no head was kept."""
    head_path(path).unlink(missing_ok=True)
    return opened(path, vfs)


def without_lock(path: Path, vfs: str) -> OpenFile:
    """Open a session that nobody locked."""
    path.with_name(f"{path.name}.lock").unlink(missing_ok=True)
    return opened(path, vfs)


REMOVED: Mapping[str, Parts] = {
    "durability before showing": Parts(log=EagerLog),
    "the sync of each commit": Parts(disk=UnsyncedDisk),
    "command id": Parts(command_id=lambda _: ""),
    "version check": Parts(log=HeedlessLog),
    "hash chain": Parts(open=without_chain),
    "head": Parts(open=without_head),
    "lock": Parts(open=without_lock),
    "boot time": Parts(boot_time=lambda _: None),
    "the mark of a late write": Parts(lanes=PatientLanes),
}


def found(parts: Parts, most: int = MOST_SEEDS) -> tuple[int, str] | None:
    """Return the first seed that finds what is worse, and how; None if none does."""
    for seed in range(most):
        broken = simulated(seed, parts).broken
        if broken:
            return seed, broken
    return None


def main() -> int:
    """Print what finds each safeguard's removal; return 1 where nothing does."""
    missed = False
    for name, parts in REMOVED.items():
        finding = found(parts)
        missed = missed or finding is None
        told = f"seed {finding[0]}: {finding[1]}" if finding else "found by NO seed"
        print(f"without {name}: {told}", flush=True)
    return int(missed)


if __name__ == "__main__":
    sys.exit(main())
