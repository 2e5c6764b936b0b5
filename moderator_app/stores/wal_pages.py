"""What a -wal file holds, also behind a frame that is damaged.

SQLite reads a -wal up to the first frame whose checksum is wrong and drops the
rest without a word. Here every frame of the same run is looked at.
"""

from __future__ import annotations

import struct
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

_HEADER, _FRAME_HEADER = 32, 24
_MAGIC = (0x377F0682, 0x377F0683)  # sums of little-endian, of big-endian words
_SMALLEST_PAGE, _LARGEST_PAGE = 512, 65536
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
    """Yield the frames of a -wal's newest run, in order; none where it is no -wal."""
    if len(wal) < _HEADER:
        return
    magic, _, page_size = struct.unpack_from(">3I", wal)
    if magic not in _MAGIC or not _SMALLEST_PAGE <= page_size <= _LARGEST_PAGE:
        return
    order = ">" if magic & 1 else "<"
    before: Sums = struct.unpack_from(">2I", wal, 24)
    follows = _sums(wal[:24], (0, 0), order) == before
    step = _FRAME_HEADER + page_size
    for start in range(_HEADER, len(wal) - step + 1, step):
        page, size = struct.unpack_from(">2I", wal, start)
        told: Sums = struct.unpack_from(">2I", wal, start + 16)
        content = wal[start + _FRAME_HEADER : start + step]
        is_of_this_run = wal[start + 8 : start + 16] == wal[16:24]
        is_whole = told == _sums(wal[start : start + 8] + content, before, order)
        follows = follows and is_of_this_run and is_whole
        if is_of_this_run and page:
            yield Frame(page, size, content, follows, is_whole)
        before = told


def lost_commits(wal: bytes) -> int:
    """Return how many transactions lie behind a damaged frame, where SQLite stops."""
    return sum(frame.commits and not frame.follows for frame in frames(wal))


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
