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

_FORM = re.compile(rb"(\d{20} [0-9a-f]{64}) ([0-9a-f]{8})\n")
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


class HeadFile:
    """Writes the head of a session's file in place. Raises apsw.Error or OSError."""

    def __init__(self, path: Path, vfs: str = "") -> None:
        self._path = head_path(path)
        self._file = apsw.VFSFile(vfs, str(self._path.absolute()), [_FLAGS, 0])
        self._is_synced = True

    def is_there(self) -> bool:
        """Tell whether its file is still at its place."""
        return self._path.exists()

    def write(self, head: Head) -> None:
        """Write a head, not yet as far as the disk."""
        self._is_synced = False
        self._file.xWrite(head.written(), 0)

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
