"""What of one file a disk would still hold if its power went now."""

from __future__ import annotations

from dataclasses import dataclass
from random import Random
from typing import Self

SECTOR = 512


@dataclass(frozen=True, slots=True)
class Written:
    """Bytes were written at an offset."""

    offset: int
    data: bytes


@dataclass(frozen=True, slots=True)
class Cut:
    """The file was cut off, or grew by zeros, to this size."""

    size: int


@dataclass(frozen=True, slots=True)
class Gone:
    """The file was deleted; what is written next is in another one."""


Change = Written | Cut | Gone


class Remembered:
    """A file as it was last made durable, and the changes since.

    ``held`` is None where no such file is.
    """

    def __init__(self, held: bytes | bytearray | None) -> None:
        self._held = None if held is None else bytearray(held)
        self._since: list[Change] = []

    @property
    def is_found(self) -> bool:
        """Whether the file would be there after a power cut."""
        return self._held is not None

    def copy(self) -> Self:
        """Return the same of a copy of the file."""
        copy = type(self)(self._held)
        copy._since = self._since.copy()
        return copy

    def changed(self, change: Change) -> None:
        """Add a change that is not durable yet."""
        self._since.append(change)

    def synced(self) -> None:
        """Make all changes durable."""
        for change in self._since:
            self._held = _after(self._held, change)
        self._since.clear()

    def folder_synced(self) -> None:
        """Make durable that the file was deleted, not what became of it since."""
        gone = [n for n, change in enumerate(self._since) if isinstance(change, Gone)]
        if gone:
            self._held = None
            del self._since[: gone[-1] + 1]

    def forgotten(self) -> None:
        """Lose the changes since: readers see them yet, but no sync writes them."""
        self._since.clear()

    def surviving(self, rng: Random | None) -> bytes | None:
        """Return what a power cut leaves: of the changes since, what ``rng`` keeps."""
        held = None if self._held is None else self._held.copy()
        for change in _kept(self._since, rng) if rng else ():
            held = _after(held, change)
        return None if held is None else bytes(held)


def _kept(changes: list[Change], rng: Random) -> list[Change]:
    """Return the changes that reached the disk, some of them torn."""
    kept: list[Change] = []
    for change in changes:
        reached = rng.random() < 0.5
        if isinstance(change, Gone) and not reached:
            break  # the old file is back; the new one was never found
        if reached:
            kept.append(_torn(change, rng))
    return kept


def _torn(change: Change, rng: Random) -> Change:
    """Return what is left of a change: sometimes its first sectors only."""
    if not isinstance(change, Written) or rng.random() < 0.5:
        return change
    first = SECTOR - change.offset % SECTOR
    ends = range(first, len(change.data) + SECTOR, SECTOR)
    return Written(change.offset, change.data[: rng.choice(ends)])


def _after(held: bytearray | None, change: Change) -> bytearray | None:
    if isinstance(change, Gone):
        return None
    held = bytearray() if held is None else held
    end = change.size if isinstance(change, Cut) else change.offset
    if isinstance(change, Cut):
        del held[end:]
    held.extend(bytes(max(0, end - len(held))))
    if isinstance(change, Written):
        held[end : end + len(change.data)] = change.data
    return held
