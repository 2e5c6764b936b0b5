"""Whether a session has begun in a file, or nothing is in it yet."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import apsw

from moderator_app.stores.head_file import UnreadableHead, read_head
from moderator_app.stores.readable import refuse_unreadable
from moderator_app.stores.session_database import (
    NotASession,
    format_of,
    is_empty,
    reading,
)
from moderator_app.stores.wal_pages import lost_commits, wal_of


class NotBegun(NotASession):
    """Nothing is in the file yet."""


def refuse_unbegun(path: Path, vfs: str = "") -> None:
    """Raise NotBegun where nothing is in a file, and what `refuse_unreadable` does."""
    refuse_unreadable(path)
    if not has_begun(path, vfs):
        raise NotBegun(str(path))


def has_begun(path: Path, vfs: str = "") -> bool:
    """Tell whether a file is there and holds anything, a session or something else.

    One that nobody ever wrote to, or whose making was broken off before the
    first event, holds nothing. One that should hold something does: its head,
    or what is left of its -wal, says so.
    """
    try:
        if not path.exists():
            return False
        head = read_head(path)
        if head is not None and head.version > 0:
            return True
        wal = wal_of(path).read_bytes() if wal_of(path).exists() else b""
        if path.stat().st_size == 0:
            return bool(wal)
        with closing(reading(path, vfs)) as db:
            return _holds_events(db) or bool(lost_commits(wal))
    except (apsw.Error, NotASession, UnreadableHead, OSError):
        return True  # whatever it is, it is not nothing


def _holds_events(db: apsw.Connection) -> bool:
    if is_empty(db):
        return False
    format_of(db)
    return bool(db.execute("select 1 from event union all select 1 from words").get)
