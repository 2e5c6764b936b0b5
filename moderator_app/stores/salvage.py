"""Everything that can still be read of a damaged session's file, proven or not.

SQLite is led to the rows from both ends and to each by itself; then it is given
what it would not read: pages behind a damaged frame of the -wal, and a database
whose header is damaged with the header that all of ours have.
"""

from __future__ import annotations

import struct
from collections.abc import Callable, Iterator
from contextlib import closing, suppress
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import TypeVar

import apsw

from moderator_app.stores.session_database import (
    APPLICATION_ID,
    FORMAT,
    format_of_tables,
    reading,
    told_by,
)
from moderator_app.stores.stored_rows import (
    CHAINED,
    StoredEvent,
    StoredWords,
    stored_events,
    stored_words,
)
from moderator_app.stores.wal_pages import PAGE_SIZE, frames, overlaid, wal_of

_GUESS = 1000
"""How many more events there may be than are seen, where no head tells."""


Row = TypeVar("Row")


@dataclass
class Salvage:
    """What was found: of each event and each question every reading there is.

    ``told`` are the readings of what the file is for.
    """

    events: dict[int, dict[StoredEvent, None]] = field(default_factory=dict)
    words: dict[int, dict[StoredWords, None]] = field(default_factory=dict)
    told: list[dict[str, str]] = field(default_factory=list)
    is_chained: bool = True

    def take(self, db: apsw.Connection, newest: int) -> None:
        """Take all that can be read; ``newest`` is the last version, 0 if unknown."""
        with suppress(apsw.Error):
            self.told.append(dict(told_by(db)))
        form = _form_of(db)
        self.is_chained = self.is_chained and form >= CHAINED
        events, words = partial(stored_events, db, form), partial(stored_words, db)
        for event in _from_all_sides(events, "version", newest):
            self.events.setdefault(event.version, {})[event] = None
        for row in _from_all_sides(words, "number", len(self.events)):
            self.words.setdefault(row.number, {})[row] = None


def salvaged(path: Path, newest: int) -> Salvage:
    """Return all that can be read of a session's file and its -wal, in any way."""
    found = Salvage()
    with suppress(apsw.Error, OSError), closing(reading(path)) as db:
        db.execute("begin")
        found.take(db, newest)
    with TemporaryDirectory() as folder:
        for number, image in enumerate(_images(path)):
            there = Path(folder, str(number))
            there.write_bytes(image)
            with suppress(apsw.Error, OSError), closing(reading(there)) as db:
                found.take(db, newest)
    return found


def _images(path: Path) -> Iterator[bytes]:
    """Yield the database as SQLite would not put it together by itself."""
    database, wal = path.read_bytes(), b""
    with suppress(OSError):
        wal = wal_of(path).read_bytes()
    behind = list(frames(wal))
    for image in (
        overlaid(database, behind),
        overlaid(database, (frame for frame in behind if frame.is_whole)),
        database,
    ):
        yield image
        yield _with_our_header(image)


def _with_our_header(database: bytes) -> bytes:
    """Return a database with the header that every session's file has."""
    head = bytearray(database[:100].ljust(100, b"\0"))
    head[:24] = b"SQLite format 3\0" + struct.pack(
        ">H6B", PAGE_SIZE, 1, 1, 0, 64, 32, 32
    )
    struct.pack_into(">I", head, 28, max(1, len(database) // PAGE_SIZE))
    head[92:96] = head[24:28]  # the number of pages is to be believed
    struct.pack_into(">2I", head, 44, 4, 0)
    struct.pack_into(">3I", head, 52, 0, 1, FORMAT)
    struct.pack_into(">2I", head, 64, 0, APPLICATION_ID)
    return bytes(head) + database[100:]


def _form_of(db: apsw.Connection) -> int:
    with suppress(apsw.Error):
        return format_of_tables(db) or FORMAT
    return FORMAT


def _from_all_sides(
    rows: Callable[[str], Iterator[Row]], key: str, newest: int
) -> Iterator[Row]:
    """Yield rows from the first on, from the last back, and those between by key."""
    seen: set[int] = set()
    for rest in (f"order by {key}", f"order by {key} desc"):
        with suppress(apsw.Error):
            for row in rows(rest):
                seen.add(getattr(row, key))
                yield row
    for number in range(1, (newest or len(seen) + _GUESS) + 1):
        if number not in seen:
            with suppress(apsw.Error):
                yield from rows(f"where {key} = {number}")
