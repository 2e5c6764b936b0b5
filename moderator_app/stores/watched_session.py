"""A session's file as it is read by whoever never writes it, also while it grows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from moderator_app.domain.identifiers import QuestionNumber
from moderator_app.domain.words import Words
from moderator_app.session.ports import Recorded
from moderator_app.stores.about_session import SessionFile
from moderator_app.stores.session_database import as_session, read_about, reading
from moderator_app.stores.session_lock import SessionLock
from moderator_app.stores.sqlite_log import SqliteLog
from moderator_app.stores.true_path import true_path
from moderator_app.stores.verifying import refuse_damaged


@dataclass(frozen=True, slots=True)
class WatchedSession(SessionFile):
    """A session that another program runs; each look opens its file anew."""

    path: Path

    def read(self, after: int = 0) -> Iterator[Recorded]:
        """Yield what is recorded after version ``after``; raises at damage."""
        with closing(reading(self.path)) as db:
            yield from SqliteLog(db).read(after)

    def newest(self) -> Recorded | None:
        """Return the newest record; None where there is none."""
        with closing(reading(self.path)) as db:
            return SqliteLog(db).newest()

    def words(self) -> Mapping[QuestionNumber, Words]:
        """Return the words that are still there, by question."""
        with closing(reading(self.path)) as db:
            return SqliteLog(db).words()

    def is_free(self) -> bool:
        """Tell whether no program runs the session, so that it can be taken over."""
        return SessionLock(self.path).is_free()

    def close(self) -> None:
        """Hold nothing: there is nothing to let go of."""


def watch_session_file(path: Path) -> WatchedSession:
    """Return the session in a file that another program writes.

    Raises FileNotFoundError, NotASession or Damaged.
    """
    path = true_path(path)
    refuse_damaged(path)
    with as_session(), closing(reading(path)) as db:
        return WatchedSession(read_about(db), path)
