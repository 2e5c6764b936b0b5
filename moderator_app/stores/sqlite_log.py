"""The log of a session on this machine: one SQLite file, durable at each append."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from datetime import datetime

from moderator_app.domain.identifiers import QuestionNumber
from moderator_app.domain.words import Words
from moderator_app.session.ports import NotSaved, Recorded, StaleVersion
from moderator_app.stores.event_codec import Encoded, decode, encode

_ADD_EVENT = "insert into event values (?, ?, ?, ?, ?, ?)"
_ADD_WORDS = "insert into words values (?, ?, ?, ?)"
_EVENTS = "select * from event where version > ? order by version"


class SqliteLog:
    """Keeps a session's events and words in one open file.

    The version is the primary key, so two writers can never both have it. The
    file is whole in itself once `close` was called; until then its -wal file
    belongs to it.
    """

    def __init__(self, db: sqlite3.Connection) -> None:
        self._db = db

    def append(
        self,
        expected: int,
        records: Sequence[Recorded],
        words: Mapping[QuestionNumber, Words],
    ) -> None:
        """Add records after version ``expected`` with their words: all or none."""
        with self._transaction():
            if self._last_version() != expected:
                raise StaleVersion
            self._db.executemany(_ADD_EVENT, map(_event_row, records))
            self._db.executemany(_ADD_WORDS, (_words_row(*w) for w in words.items()))

    def beat(self) -> None:
        """Find all as it was left: each append was durable."""

    def read(self, after: int = 0) -> Iterator[Recorded]:
        """Yield what is recorded after version ``after``, oldest first."""
        with closing(self._db.execute(_EVENTS, (after,))) as rows:
            for version, at, seat, kind, schema, body in rows:
                event = decode(Encoded(kind, schema, body))
                yield Recorded(version, datetime.fromisoformat(at), seat, event)

    def newest_instant(self) -> datetime:
        """Return the latest instant recorded, without reading what happened at it.

        All are written alike, so their texts sort as they do. Raises TypeError
        where nothing is recorded.
        """
        (at,) = self._db.execute("select max(at) from event").fetchone()
        return datetime.fromisoformat(at)

    def words(self) -> Mapping[QuestionNumber, Words]:
        """Return the words that are still there."""
        rows = self._db.execute("select number, text, asker, salt from words")
        return {number: Words(text, asker, salt) for number, text, asker, salt in rows}

    def erase_words(self, number: QuestionNumber) -> None:
        """Forget a question's words; nothing of them stays in the file's pages."""
        with self._transaction():
            self._db.execute("delete from words where number = ?", (number,))

    def close(self) -> None:
        """Bring everything into the one file and let go of it."""
        with suppress(sqlite3.Error):  # what was appended is durable in the -wal file
            self._db.execute("pragma wal_checkpoint(truncate)")
        self._db.close()

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        try:
            self._db.execute("begin immediate")
            yield
            self._db.execute("commit")
        except sqlite3.Error as error:
            self._undo()
            raise NotSaved(str(error)) from error
        except BaseException:
            self._undo()
            raise

    def _undo(self) -> None:
        with suppress(sqlite3.Error):  # there may be no transaction to undo
            self._db.execute("rollback")

    def _last_version(self) -> int:
        row = self._db.execute("select coalesce(max(version), 0) from event").fetchone()
        return int(row[0])


def _event_row(record: Recorded) -> tuple[int, str, str, str, int, str]:
    event = encode(record.event)
    at = record.at.isoformat()
    return record.version, at, record.seat, event.kind, event.schema, event.body


def _words_row(number: QuestionNumber, words: Words) -> tuple[int, str, str, bytes]:
    return number, words.text, words.asker, words.salt
