"""A session's events and words in one SQLite database, chained, durable at once."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from typing import Any

import apsw

from moderator_app.domain.identifiers import QuestionNumber
from moderator_app.domain.words import Words
from moderator_app.session.ports import Recorded, StaleVersion
from moderator_app.stores.chain import (
    BARE_LINKS,
    COLUMNS,
    LINKS,
    beginning,
    followed,
    link,
)
from moderator_app.stores.event_row import EventRow, record_of
from moderator_app.stores.head_file import Head
from moderator_app.stores.session_database import (
    ADD_EVENT,
    EVENTS_OF_FORMAT_1,
    FORMAT,
    format_of,
    told_by,
)
from moderator_app.stores.troubles import as_not_saved

_ADD_WORDS = "insert or ignore into words values (?, ?, ?, ?)"
_ERASE = "update words set text = null, asker = null, salt = null where number = ?"
_WORDS = "select number, text, asker, salt from words where text is not null"
_NEWEST = "select version, hash from event order by version desc limit 1"
_KNOWN = "select version, command from event where version > ? order by version"
_AFTER = " where version > ? order by version"


class SqliteLog:
    """Keeps a session's events and words through one open connection.

    The version is the primary key, so two writers can never both have it. A
    file of an older format can be read only. What ``is_proven`` already, such as
    a copy in memory, is not held against its chain when it is read.
    """

    def __init__(self, db: apsw.Connection, *, is_proven: bool = False) -> None:
        self._db, self._is_proven = db, is_proven
        self.is_wal_to_go = False  # something erased may be in it still

    def append(
        self,
        expected: int,
        records: Sequence[Recorded],
        words: Mapping[QuestionNumber, Words],
    ) -> None:
        """Add records after version ``expected`` with their words: all or none."""
        self.add(expected, [EventRow.of(record) for record in records], words)

    def add(
        self,
        expected: int,
        rows: Sequence[EventRow],
        words: Mapping[QuestionNumber, Words],
    ) -> None:
        """Add rows as `append` adds their records."""
        with self._transaction():
            newest = self.head()
            if newest.version != expected:
                rows = self._not_yet_there(expected, rows)
            for row in rows:
                newest = Head(row.version, link(newest.hash, row))
                self._db.execute(ADD_EVENT, (*row, newest.hash))
            self._db.executemany(_ADD_WORDS, (_words_row(*w) for w in words.items()))

    def read(self, after: int = 0) -> Iterator[Recorded]:
        """Yield what is recorded after version ``after``, oldest first.

        Raises BrokenChain at a row that is not what was written.
        """
        return map(record_of, self._columns(after))

    def rows(self, after: int = 0) -> Iterator[EventRow]:
        """Yield the rows of what `read` yields."""
        return map(EventRow._make, self._columns(after))

    def prove(self) -> None:
        """Raise BrokenChain if any event is not what was written."""
        deque(self._chain(links=BARE_LINKS), maxlen=0)

    def head(self) -> Head:
        """Return the newest version and its hash; version 0 is before the first."""
        row = self._db.execute(_NEWEST).fetchone()
        return Head(*row) if row else Head(0, beginning(told_by(self._db)))

    def hash_at(self, version: int) -> bytes | None:
        """Return the hash that the next row is chained to; None where there is none."""
        if version == 0:
            return beginning(told_by(self._db))
        found = "select hash from event where version = ?"
        row = self._db.execute(found, (version,)).fetchone()
        return bytes(row[0]) if row else None

    def newest(self) -> Recorded | None:
        """Return the newest record, without reading those before it; None for none."""
        version = self._db.execute("select max(version) from event").get
        return next(self.read(version - 1), None) if version else None

    def words(self) -> Mapping[QuestionNumber, Words]:
        """Return the words that are still there."""
        rows = self._db.execute(_WORDS)
        return {number: Words(text, asker, salt) for number, text, asker, salt in rows}

    def erase_words(self, number: QuestionNumber) -> None:
        """Forget a question's words; nothing of them stays in the file's pages.

        An empty row stays, which tells erased words from lost ones.
        """
        with self._transaction():
            self._db.execute(_ERASE, (number,))
        self.empty_wal()  # it has them still, and could bring them back

    def beat(self) -> None:
        """Empty the -wal file where that was wished and somebody was in the way."""
        if self.is_wal_to_go:
            waits_ms = self._db.pragma("busy_timeout")
            self._db.set_busy_timeout(0)  # there will be another beat
            self.empty_wal()
            self._db.set_busy_timeout(waits_ms)

    def close(self) -> None:
        """Bring everything into the one file and let go of it."""
        self.empty_wal()
        self._db.close()

    def empty_wal(self) -> None:
        """Bring everything into the one file, now or at one of the next beats.

        Whoever reads an older state hinders it.
        """
        self.is_wal_to_go = True
        with suppress(apsw.Error):  # what was appended is durable in the -wal file
            is_hindered, *_ = self._db.execute("pragma wal_checkpoint(truncate)").get
            self.is_wal_to_go = bool(is_hindered)

    def _not_yet_there(
        self, expected: int, rows: Sequence[EventRow]
    ) -> Sequence[EventRow]:
        """Return the rows that did not land before; raises StaleVersion for others'."""
        there = [*self._db.execute(_KNOWN, (expected,))]
        ours = [(row.version, row.command) for row in rows]
        known = min(len(there), len(ours))
        if not known or there[:known] != ours[:known] or ours[0][1] is None:
            raise StaleVersion
        return rows[known:]

    def _columns(self, after: int) -> Iterable[Sequence[Any]]:
        if format_of(self._db) < FORMAT:
            return (row[:-1] for row in self._from(EVENTS_OF_FORMAT_1, after))
        if self._is_proven:
            return self._from(f"select {COLUMNS} from event", after)
        return self._chain(after)

    def _chain(self, after: int = 0, links: str = LINKS) -> Iterable[Sequence[Any]]:
        return followed(self._from(links, after), after, self.hash_at(after) or b"")

    def _from(self, events: str, after: int) -> Iterable[Sequence[Any]]:
        return self._db.execute(events + _AFTER, (after,))

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        with as_not_saved():
            try:
                self._db.execute("begin immediate")
                yield
                self._db.execute("commit")
            except apsw.ConstraintError as error:
                self._undo()
                raise StaleVersion from error  # its command landed at another version
            except BaseException:
                self._undo()
                raise

    def _undo(self) -> None:
        with suppress(apsw.Error):  # there may be no transaction to undo
            self._db.execute("rollback")


def _words_row(number: QuestionNumber, words: Words) -> tuple[int, str, str, bytes]:
    return number, words.text, words.asker, words.salt
