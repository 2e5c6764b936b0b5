"""The floor under whatever is durable: one row in one commit, and nothing around it."""

from __future__ import annotations

from pathlib import Path
from typing import Self

import apsw

from moderator_app.session.ports import Recorded
from moderator_app.stores.event_row import EventRow

_TABLE = """create table event (
    version integer primary key, at text, seat text, kind text, schema integer,
    body text, command text unique, boot text, passed_us integer, hash blob
) strict"""
_ADD = "insert into event values (null, ?, ?, ?, ?, ?, null, ?, ?, ?)"
_SETTINGS = ("journal_mode = wal", "synchronous = full", "fullfsync = on")


class BareCommits:
    """A file of its own, as durable as a session's."""

    def __init__(self, path: Path) -> None:
        self._db = apsw.Connection(str(path))
        for setting in _SETTINGS:
            self._db.execute(f"pragma {setting}")
        self._db.execute(_TABLE)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self._db.close()

    def commit(self, record: Recorded) -> None:
        """Make a row of the same bytes durable."""
        _, at, seat, kind, schema, body, _, boot, passed = EventRow.of(record)
        self._db.execute(_ADD, (at, seat, kind, schema, body, boot, passed, bytes(32)))
