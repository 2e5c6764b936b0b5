"""A session's file comes to its place whole and durable: never a part of one.

A program that is killed meanwhile leaves the place as it was.
"""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import apsw

from moderator_app.stores.durable_file import keep_names

PARTS = ("", "-wal", "-journal", ".head")
"""What would be taken for a part of whatever file lies at a session's path."""

_FLAGS = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_CREATE | apsw.SQLITE_OPEN_MAIN_DB
_AT_ONCE = 64 * 1024  # bytes; SQLite's own VFS takes less than twice as many
_KEEPS_A_WAL = slice(18, 20)  # the bytes of a database's header that say so


def put_in_place(path: Path, database: apsw.Connection, vfs: str = "") -> None:
    """Let ``path`` hold a copy of a database; what lay there is set aside.

    Raises apsw.Error or OSError; then all is as it was, or only set aside.
    """
    new = path.with_name(f"{path.name}.new")
    try:
        _write(new, database, vfs)
        set_aside(path)
        new.replace(path)
    except BaseException:
        with suppress(OSError):
            new.unlink(missing_ok=True)
        raise
    keep_names(path.parent)


def set_aside(path: Path) -> None:
    """Give what lies at a session's path another name; nothing of it is lost.

    What is empty stays: there is nothing to lose of it.
    """
    _move_aside(path, PARTS)
    if _beside(path, "-shm").is_dir():
        _move_aside(path, ["-shm"])
    _beside(path, "-shm").unlink(missing_ok=True)  # no more than memory


def set_aside_part(path: Path, part: str) -> None:
    """Give another name to one of the files beside a session's, such as ``.head``."""
    _move_aside(path, [part])


def _move_aside(path: Path, parts: Sequence[str]) -> None:
    full = [part for part in parts if _is_full(_beside(path, part))]
    if not full:
        return
    aside, count = _beside(path, ".aside"), 1
    while any(_beside(aside, part).exists() for part in (*PARTS, *parts)):
        count += 1
        aside = _beside(path, f".aside-{count}")
    for part in full:
        with suppress(FileNotFoundError):
            _beside(path, part).rename(_beside(aside, part))
    keep_names(path.parent)  # before another file comes to lie beside a part of it


def _write(new: Path, database: apsw.Connection, vfs: str) -> None:
    content = bytearray(database.serialize("main"))
    content[_KEEPS_A_WAL] = b"\2\2"
    file = apsw.VFSFile(vfs, str(new.absolute()), [_FLAGS, 0])
    try:
        file.xTruncate(0)
        for start in range(0, len(content), _AT_ONCE):
            file.xWrite(bytes(content[start : start + _AT_ONCE]), start)
        file.xSync(apsw.SQLITE_SYNC_FULL)
    finally:
        file.xClose()


def _beside(path: Path, part: str) -> Path:
    return path.with_name(f"{path.name}{part}")


def _is_full(path: Path) -> bool:
    try:
        return path.is_dir() or path.stat().st_size > 0
    except FileNotFoundError:
        return False
