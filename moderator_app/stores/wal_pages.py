"""What a -wal file holds, also behind a frame that is damaged.

SQLite reads a -wal up to the first frame whose checksum is wrong and drops the
rest without a word. Here every frame of the same run is looked at.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

_HEADER, _FRAME_HEADER = 32, 24
_MAGIC = (0x377F0682, 0x377F0683)  # sums of little-endian, of big-endian words
PAGE_SIZE = 4096
"""Bytes of a page in every session's file."""
_LARGEST_DATABASE = 2**30
"""Bytes that no session comes to."""

Sums = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Frame:
    """One page as a transaction left it.

    ``size`` is the database's in pages after a transaction's last frame, else 0.
    ``follows`` tells whether SQLite would read it: it and all before it are
    whole; ``is_whole`` tells it of this frame alone.
    """

    page: int
    size: int
    content: bytes
    follows: bool
    is_whole: bool

    @property
    def commits(self) -> bool:
        """Whether a transaction ends here."""
        return self.size > 0


def wal_of(path: Path) -> Path:
    """Return where the -wal of a database lies, if it has one."""
    return path.with_name(f"{path.name}-wal")


def frames(wal: bytes) -> Iterator[Frame]:
    """Yield the frames of a -wal's newest run, in order; none where it is no -wal.

    Where its header is damaged, the frames tell for themselves what they are.
    """
    start = _start_of(wal)
    if start is None:
        return
    order, before, salt, follows, step = start
    for at in range(_HEADER, len(wal) - step + 1, step):
        page, size = struct.unpack_from(">2I", wal, at)
        told: Sums = struct.unpack_from(">2I", wal, at + 16)
        content = wal[at + _FRAME_HEADER : at + step]
        is_of_this_run = wal[at + 8 : at + 16] == salt
        is_whole = told == _sums(wal[at : at + 8] + content, before, order)
        follows = follows and is_of_this_run and is_whole
        if is_of_this_run and page:
            yield Frame(page, size, content, follows, is_whole)
        before = told


class _Start(NamedTuple):
    """What the frames of a -wal are read with; ``step`` is a frame's length."""

    order: str
    before: Sums
    salt: bytes
    follows: bool
    step: int


def _start_of(wal: bytes) -> _Start | None:
    if len(wal) < _HEADER:
        return None
    sums: Sums = struct.unpack_from(">2I", wal, 24)
    if _has_whole_header(wal):
        order = ">" if wal[3] & 1 else "<"
        (page_size,) = struct.unpack_from(">I", wal, 8)
        return _Start(order, sums, wal[16:24], True, _FRAME_HEADER + page_size)
    return _told_by_frames(wal, sums)


def _has_whole_header(wal: bytes) -> bool:
    magic, *_ = struct.unpack_from(">I", wal)
    sums: Sums = struct.unpack_from(">2I", wal, 24)
    order = ">" if magic & 1 else "<"
    return magic in _MAGIC and _sums(wal[:24], (0, 0), order) == sums


def _told_by_frames(wal: bytes, sums: Sums) -> _Start | None:
    """Return how frames behind a damaged header are read.

    None where no frame is whole and follows from the one before.
    """
    step = _FRAME_HEADER + PAGE_SIZE
    for at in range(_HEADER + step, len(wal) - step + 1, step):
        salt, frame = wal[at - step + 8 : at - step + 16], wal[at : at + step]
        if frame[8:16] != salt:
            continue
        before: Sums = struct.unpack_from(">2I", wal, at - step + 16)
        told: Sums = struct.unpack_from(">2I", frame, 16)
        for order in "<>":
            if told == _sums(frame[:8] + frame[_FRAME_HEADER:], before, order):
                return _Start(order, sums, salt, False, step)
    return None


def lost_commits(wal: bytes) -> int:
    """Return how many transactions lie behind a damaged frame, where SQLite stops."""
    return sum(frame.commits and not frame.follows for frame in frames(wal))


def has_lost_acts(wal: bytes) -> bool:
    """Tell whether whole transactions lie behind a damaged part of a -wal.

    One may be there by half behind a whole header, which reaches the disk
    before it: a power cut came before its end, or it is being written now.
    """
    lost = lost_commits(wal)
    return lost > 1 or (lost == 1 and not _has_whole_header(wal))


def overlaid(database: bytes, pages: Iterable[Frame]) -> bytes:
    """Return the database with each frame's page in its place.

    What damaged ones hold must be proven by whoever reads it.
    """
    made = bytearray(database)
    for frame in pages:
        start = (frame.page - 1) * len(frame.content)
        if start > _LARGEST_DATABASE:
            continue  # the frame's number is damaged
        made.extend(bytes(max(0, start - len(made))))
        made[start : start + len(frame.content)] = frame.content
    return bytes(made)


def _sums(data: bytes, sums: Sums, order: str) -> Sums:
    one, other = sums
    for first, second in struct.iter_unpack(f"{order}2I", data):
        one = (one + first + other) & 0xFFFFFFFF
        other = (other + second + one) & 0xFFFFFFFF
    return one, other
