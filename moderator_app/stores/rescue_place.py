"""The place of a rescued session: nothing lies there, and all of it comes there."""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path

import apsw

from moderator_app.session.ports import NotSaved
from moderator_app.session.saving import Trouble
from moderator_app.stores.head_file import head_path
from moderator_app.stores.placed_log import PlacedLog
from moderator_app.stores.session_database import copy_over, is_beyond_sqlite
from moderator_app.stores.session_lock import InUse, SessionLock
from moderator_app.stores.troubles import as_not_saved
from moderator_app.stores.true_path import true_path

_LOCK = ".lock"
_LONGEST_NAME = 255
"""Bytes of a name in a folder; so have all usual systems."""

_BESIDE = ("", "-wal", "-shm", "-journal", ".head")
"""What belongs to a session's file lies beside it under its name with these."""


class NameNeeded(Exception):
    """The name belongs to the very session that is rescued."""


class NameUnfit(Exception):
    """No session's file can have such a name: too long, or no text."""


def refuse_taken(new_path: Path, path: Path) -> None:
    """Raise FileExistsError where anything lies at a new session's place.

    Raises NameNeeded for a name that the session at ``path`` needs for itself,
    NameUnfit for one that no session can have.
    """
    there = true_path(new_path)
    longest = max(map(len, _BESIDE)) + len(os.fsencode(new_path.name))
    if is_beyond_sqlite(there) or longest > _LONGEST_NAME:
        raise NameUnfit(str(new_path))
    if there in {true_path(path.with_name(path.name + it)) for it in _names()}:
        raise NameNeeded(str(new_path))
    for part in _BESIDE:
        if os.path.lexists(f"{new_path}{part}"):
            raise FileExistsError(f"{new_path}{part}")


def _names() -> tuple[str, ...]:
    return (*_BESIDE[1:], _LOCK)


def write_whole(database: apsw.Connection, new_path: Path) -> None:
    """Make the new file, whole in itself, or leave nothing; raises NotSaved."""
    lock_path = new_path.with_name(f"{new_path.name}{_LOCK}")
    lock, is_locks_first = SessionLock(new_path), not os.path.lexists(lock_path)
    try:
        with as_not_saved():
            new_path.parent.mkdir(parents=True, exist_ok=True)
            lock.hold()
            _write(database, new_path)
    except InUse as error:
        raise NotSaved(str(error), Trouble.TAKEN) from error
    except NotSaved:
        made = [new_path, head_path(new_path), *([lock_path] if is_locks_first else [])]
        for there in made:
            with suppress(OSError):
                there.unlink()
        raise
    finally:
        lock.release()


def _write(database: apsw.Connection, new_path: Path) -> None:
    placed = PlacedLog(new_path)
    try:
        copy_over(database, placed.database)
        placed.note(placed.log.head())
        placed.beat(placed.log.head())
    finally:
        placed.close()
