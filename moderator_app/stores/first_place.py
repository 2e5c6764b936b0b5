"""Where a new session is put: at the path it was given, or beside what lies there.

It may have gone on in memory for long before its place could be written. By
then another window may have begun another session there, which is left alone.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import apsw

from moderator_app.stores.begun import has_begun
from moderator_app.stores.session_database import reading
from moderator_app.stores.session_lock import InUse, SessionLock
from moderator_app.stores.sqlite_log import SqliteLog

DAMAGES = (apsw.CorruptError, apsw.NotADBError, apsw.SQLError, ValueError)
"""What is raised by a file that is no session, or a damaged one."""


@dataclass(frozen=True, slots=True)
class FirstPlace:
    """A path and its lock, which is held, and whether the session is there already."""

    path: Path
    lock: SessionLock
    has_begun: bool


def first_place(
    path: Path, lock: SessionLock, first: bytes, vfs: str = ""
) -> FirstPlace:
    """Return the place of a new session whose first event has the hash ``first``.

    ``lock`` is that of ``path``. Raises apsw.Error or OSError.
    """
    for place in _places(path):
        held = lock if place == path else SessionLock(place)
        try:
            held.hold()
            is_ours = _is_ours(place, first, vfs)
        except InUse:
            continue
        except BaseException:
            held.release()
            raise
        if is_ours is not False:
            return FirstPlace(place, held, has_begun=bool(is_ours))
        held.release()
    raise AssertionError("places never end")


def _places(path: Path) -> Iterator[Path]:
    yield path
    for number in count(2):
        yield path.with_name(f"{path.stem}-{number}{path.suffix}")


def _is_ours(path: Path, first: bytes, vfs: str) -> bool | None:
    """Tell whether what has begun at a path is our session; None where nothing has."""
    if not has_begun(path, vfs):
        return None
    if not path.is_file():
        return False
    try:
        with closing(reading(path, vfs)) as db:
            return SqliteLog(db).hash_at(1) == first
    except DAMAGES:
        return False
