"""The head beside a session's file: how far its log reached, and with which hash.

It is written after each commit and reaches the disk each second, so that a log
whose end was cut off is known. It may be older than the log, never newer.
"""

from __future__ import annotations

import hashlib
import re
from dataclasses import dataclass
from pathlib import Path

import apsw

from moderator_app.stores.new_file import set_aside_part
from moderator_app.stores.seen_file import Seen, follows

_FORM = re.compile(rb"(\d{20} [0-9a-f]{64}) ([0-9a-f]{8})\n")
_LENGTH = 95  # bytes of a head
_FLAGS = (
    apsw.SQLITE_OPEN_READWRITE
    | apsw.SQLITE_OPEN_CREATE
    | apsw.SQLITE_OPEN_MAIN_JOURNAL  # a sync takes its name to the disk as well
)


class UnreadableHead(ValueError):
    """The file beside the session is no head, or was damaged."""


@dataclass(frozen=True, slots=True)
class Head:
    """The newest version of a log, and the hash of its row."""

    version: int
    hash: bytes

    def written(self) -> bytes:
        """Return the line that keeps it, always of the same length."""
        line = b"%020d %s" % (self.version, self.hash.hex().encode())
        return b"%s %s\n" % (line, _check(line))


def head_path(path: Path) -> Path:
    """Return where the head of a session's file lies."""
    return path.with_name(f"{path.name}.head")


def read_head(path: Path) -> Head | None:
    """Return the head of the session's file ``path``; None where there is none.

    An empty one is none. Raises UnreadableHead, or OSError.
    """
    try:
        line = head_path(path).read_bytes()
    except FileNotFoundError:
        return None
    if not line:
        return None
    form = _FORM.fullmatch(line)
    if form is None or _check(form[1]) != form[2]:
        raise UnreadableHead(str(head_path(path)))
    version, hashed = form[1].split()
    return Head(int(version), bytes.fromhex(hashed.decode()))


def set_aside_no_head(path: Path) -> None:
    """Give what lies at the place of a session's head, and is none, another name.

    Nobody can tell any more how far the session reached; perhaps somebody can
    make sense of what is left. Raises OSError.
    """
    try:
        read_head(path)
    except (UnreadableHead, IsADirectoryError):
        set_aside_part(path, ".head")


class HeadFile:
    """Writes the head of a session's file in place. Raises apsw.Error or OSError.

    What lies at its place and is no head is not written over but set aside.
    """

    def __init__(self, path: Path, vfs: str = "") -> None:
        set_aside_no_head(path)
        self._path = str(head_path(path).absolute())
        self._file = apsw.VFSFile(vfs, self._path, [_FLAGS, 0])
        self._seen = Seen.at(self._path)
        self._is_synced = True

    def is_as_left(self) -> bool:
        """Tell whether its file is at its place as it was written, and nothing more."""
        seen = Seen.at(self._path)
        return seen is not None and seen == self._seen and seen.size == _LENGTH

    def write(self, head: Head) -> None:
        """Write a head, not yet as far as the disk."""
        self._is_synced = False
        self._file.xWrite(head.written(), 0)
        now = Seen.at(self._path)
        if follows(now, self._seen):  # it was not exchanged at this moment
            self._seen = now

    def sync(self) -> None:
        """Bring what was written to the disk."""
        if not self._is_synced:
            self._file.xSync(apsw.SQLITE_SYNC_FULL)
            self._is_synced = True

    def close(self) -> None:
        """Let go of the file, as it is."""
        self._file.xClose()


def _check(line: bytes) -> bytes:
    return hashlib.sha256(line).hexdigest()[:8].encode()
