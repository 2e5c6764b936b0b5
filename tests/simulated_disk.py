"""A disk for SQLite that counts its calls, fails as told and forgets in a power cut.

The files are real ones in a folder, so that SQLite does all as it always does;
beside them the disk remembers what had become durable.
"""

from __future__ import annotations

import itertools
import os
from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from random import Random
from typing import TYPE_CHECKING

import apsw

from tests.disk_memory import Cut, Gone, Remembered, Written

if TYPE_CHECKING:
    from typing_extensions import Buffer

_names = map("simulated-{}".format, itertools.count(1))
A_SECOND_NS = 1_000_000_000
_NOT_KEPT = ("-shm", ".lock")  # the first is memory, the other the system's


class Act(Enum):
    """What a disk is asked to do."""

    OPEN = "open"
    READ = "read"
    WRITE = "write"
    TRUNCATE = "truncate"
    SYNC = "sync"
    DELETE = "delete"


@dataclass(frozen=True, slots=True)
class Call:
    """One thing that the disk was asked to do; ``number`` counts from 1."""

    number: int
    act: Act
    path: Path


Hook = Callable[[Call], None]
"""Is told of each call before it is done, and may refuse it by raising."""


class ShortWrite(Exception):
    """Raised by a hook: half of it is written, then SQLite is told ``code``."""

    def __init__(self, code: int) -> None:
        super().__init__(code)
        self.code = code


def obey(_: Call) -> None:
    """Let everything be done."""


class SimulatedDisk(apsw.VFS):
    """A file system of the name ``name`` for SQLite, over the system's own.

    ``hook`` decides what becomes of each call.
    """

    def __init__(self) -> None:
        self.name = next(_names)
        super().__init__(self.name, "")
        self.hook: Hook = obey
        self.calls = 0
        self._files: dict[Path, Remembered] = {}
        self._numbered: dict[int, Remembered] = {}  # by the system's own number
        self._dead: set[Path] = set()

    # -- what SQLite asks ----------------------------------------------------------

    def xOpen(  # noqa: N802 - SQLite's names
        self, name: str | apsw.URIFilename | None, flags: list[int]
    ) -> apsw.VFSFile:
        path = Path(
            name.filename() if isinstance(name, apsw.URIFilename) else name or ""
        )
        self.asked(Act.OPEN, path)
        remembered = self._renamed(path) or self._files.get(path) or _as_found(path)
        file = SimulatedFile(self, name, path, flags, remembered)
        self._files[path] = self._numbered[path.stat().st_ino] = remembered
        return file

    def xDelete(self, filename: str, syncdir: bool) -> None:  # noqa: N802
        path = Path(filename)
        if self.is_dead(path):
            return
        self.asked(Act.DELETE, path)
        if path.is_file():
            self._numbered.pop(path.stat().st_ino, None)
        super().xDelete(filename, syncdir)
        remembered = self._files.setdefault(path, Remembered(None))
        remembered.changed(Gone())
        if syncdir:
            remembered.synced()

    def excepthook(self, *_: object) -> bool:
        """Say nothing of what failed: it was meant to."""
        return True

    # -- what its files tell it ----------------------------------------------------

    def is_dead(self, path: Path) -> bool:
        """Return whether whoever holds a file can change nothing any more."""
        return path.parent in self._dead

    def asked(self, act: Act, path: Path) -> None:
        """Count a call and let the hook decide on it."""
        self.calls += 1
        self.hook(Call(self.calls, act, path))

    def synced(self, remembered: Remembered) -> None:
        """Make durable what was changed in a file."""
        remembered.synced()

    def _renamed(self, path: Path) -> Remembered | None:
        """Return what is known of a file that came to a path by another name."""
        return self._numbered.get(path.stat().st_ino) if path.is_file() else None

    def folder_synced(self, folder: Path) -> None:
        """Make durable which files of a folder were deleted."""
        for path, remembered in self._files.items():
            if path.parent == folder:
                remembered.folder_synced()

    # -- what can befall it ----------------------------------------------------------

    def die(self, folder: Path) -> None:
        """Let whoever still holds a file of a folder believe that all goes on."""
        self._dead.add(folder)

    def put(self, path: Path, held: bytes | None) -> None:
        """Put another file in a place behind everybody's back, or none, durably."""
        if path.is_file():
            self._numbered.pop(path.stat().st_ino, None)
            path.unlink()
        self._files[path] = Remembered(held)
        if held is not None:
            path.write_bytes(held)

    def overwrite(self, path: Path, change: Cut | Written) -> None:
        """Change a file in its place behind everybody's back, durably."""
        with path.open("r+b") as file:
            if isinstance(change, Cut):
                file.truncate(change.size)
            else:
                file.seek(change.offset)
                file.write(change.data)
        found = path.stat()  # two changes within one tick of the system look alike
        os.utime(path, ns=(found.st_atime_ns, found.st_mtime_ns + A_SECOND_NS))
        self._files[path].changed(change)
        self._files[path].synced()

    def move(self, folder: Path, to: Path) -> None:
        """Rename a folder behind everybody's back."""
        folder.rename(to)
        inside = [path for path in self._files if path.parent == folder]
        for path in inside:
            self._files[to / path.name] = self._files.pop(path)

    def crash(self, folder: Path, found_in: Path) -> None:
        """Put into ``found_in`` what a folder holds if the program is killed now."""
        for path in _kept_files(folder):
            found = found_in / path.name
            found.write_bytes(path.read_bytes())
            if path in self._files:
                self._files[found] = self._files[path].copy()

    def power_cut(self, folder: Path, found_in: Path, rng: Random | None) -> None:
        """Put into ``found_in`` what a folder holds if the power goes now.

        All that was synced survives; of the rest nothing, or what ``rng``
        chooses, some of it torn between two sectors.
        """
        # What is open is not read anew: to close it would drop SQLite's locks on it.
        known = self._files
        other = {p: _as_found(p) for p in _kept_files(folder) if p not in known}
        for path, remembered in sorted({**known, **other}.items()):
            held = remembered.surviving(rng)
            if path.parent == folder and held is not None and _is_kept(path):
                (found_in / path.name).write_bytes(held)


class SimulatedFile(apsw.VFSFile):
    """One open file of a simulated disk, and what the disk remembers of it."""

    def __init__(
        self,
        disk: SimulatedDisk,
        name: str | apsw.URIFilename | None,
        path: Path,
        flags: list[int],
        remembered: Remembered,
    ) -> None:
        super().__init__("", name, flags)
        self._disk, self._path, self._remembered = disk, path, remembered

    def xRead(self, amount: int, offset: int) -> bytes:  # noqa: N802
        if not self._disk.is_dead(self._path):
            self._disk.asked(Act.READ, self._path)
        return super().xRead(amount, offset)

    def xWrite(self, data: Buffer, offset: int) -> None:  # noqa: N802
        whole = bytes(data)
        if self._disk.is_dead(self._path):
            return
        try:
            self._disk.asked(Act.WRITE, self._path)
        except ShortWrite as short:
            self._written(whole[: len(whole) // 2], offset)
            raise apsw.exception_for(short.code) from None
        self._written(whole, offset)

    def xTruncate(self, newsize: int) -> None:  # noqa: N802
        if self._disk.is_dead(self._path):
            return
        self._disk.asked(Act.TRUNCATE, self._path)
        super().xTruncate(newsize)
        self._remembered.changed(Cut(newsize))

    def xSync(self, _flags: int) -> None:  # noqa: N802 - reaches no real disk
        if self._disk.is_dead(self._path):
            return
        try:
            self._disk.asked(Act.SYNC, self._path)
        except apsw.Error:
            self._remembered.forgotten()  # as Linux does
            raise
        is_new = not self._remembered.is_found
        self._disk.synced(self._remembered)
        if is_new:  # SQLite syncs the folder of a new -wal or -journal
            self._disk.folder_synced(self._path.parent)

    def xLock(self, level: int) -> None:  # noqa: N802
        try:
            super().xLock(level)
        except apsw.IOError:  # the last reader tries it in vain; SQLite does not mind
            raise apsw.BusyError from None

    def excepthook(self, *_: object) -> bool:
        """Say nothing of what failed: it was meant to."""
        return True

    def _written(self, data: bytes, offset: int) -> None:
        super().xWrite(data, offset)
        self._remembered.changed(Written(offset, data))


def _as_found(path: Path) -> Remembered:
    return Remembered(path.read_bytes() if path.is_file() else None)


def _kept_files(folder: Path) -> list[Path]:
    """Return the files that outlive a program."""
    return [path for path in sorted(folder.iterdir()) if _is_kept(path)]


def _is_kept(path: Path) -> bool:
    return not path.name.endswith(_NOT_KEPT)
