"""A session's file: making it, opening it to go on, and nobody else meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import apsw

from moderator_app.session.ports import NotSaved
from moderator_app.session.steady_clock import FastTime
from moderator_app.stores.about_session import AboutSession, SessionFile, SessionKind
from moderator_app.stores.begun import has_begun, refuse_unbegun
from moderator_app.stores.end_proof import EndProof, end_proof
from moderator_app.stores.head_file import UnreadableHead, read_head
from moderator_app.stores.lasting_log import LastingLog
from moderator_app.stores.readable import CannotRead
from moderator_app.stores.session_database import (
    NotASession,
    as_session,
    in_memory,
    memory_copy,
    read_about,
    reading,
)
from moderator_app.stores.session_lock import InUse, SessionLock
from moderator_app.stores.soundness import is_sound
from moderator_app.stores.sqlite_log import SqliteLog
from moderator_app.stores.troubles import is_of_the_drive
from moderator_app.stores.true_path import true_path
from moderator_app.stores.verifying import refuse_damaged
from moderator_app.stores.wal_pages import wal_of

__all__ = [
    "AboutSession",
    "InUse",
    "NotASession",
    "OpenSession",
    "SessionKind",
    "as_session",
    "create_session",
    "open_session",
    "read_about",
    "reading",
]


@dataclass(frozen=True, slots=True)
class OpenSession(SessionFile):
    """A session's file, open for writing here and nowhere else.

    ``end`` tells what was known of where the session ended when it was opened.
    """

    log: LastingLog
    end: EndProof = EndProof.THERE

    @property
    def path(self) -> Path:
        """Where its file is, or will be."""
        return self.log.path

    def close(self) -> None:
        """Bring all into the one file and let others open it."""
        self.log.close()


def create_session(
    path: Path, kind: SessionKind, fast: FastTime | None = None, vfs: str = ""
) -> OpenSession:
    """Return a new session for a file in which nothing has begun yet.

    A rehearsal's time may run fast; it goes on so when the file is opened again.
    The file is made with the first event; where the place cannot be written, as
    soon as that can be done; where another session lies by then, beside it.
    Raises FileExistsError or InUse.
    """
    path = true_path(path)
    if has_begun(path, vfs):
        raise FileExistsError(path)
    about, lock = AboutSession(kind, fast), SessionLock(path)
    _try_to_hold(lock)
    log = LastingLog(path, in_memory(about.told()), lock, is_new=True, vfs=vfs)
    return OpenSession(about, log)


def open_session(path: Path, vfs: str = "") -> OpenSession:
    """Return the session in a file, to go on with it.

    Where the place cannot be written, what is there is read, and the log writes
    as soon as it can. Raises FileNotFoundError, NotASession (also
    NotBegun and CannotRead), InUse or Damaged.
    """
    path = true_path(path)
    refuse_unbegun(path, vfs)
    with _told_apart(path, vfs), closing(reading(path, vfs)) as db:
        about, end = read_about(db), end_proof(path, db)
    lock = SessionLock(path)
    _try_to_hold(lock)
    try:
        memory = _proven(path, vfs)
    except BaseException:
        lock.release()
        raise
    log = LastingLog(path, memory, lock, vfs=vfs)
    return _begun(OpenSession(about, log, end))


def _proven(path: Path, vfs: str) -> apsw.Connection:
    """Return a copy in memory of a session that is what was written."""
    head = None
    with suppress(UnreadableHead, OSError):
        head = read_head(path)
    with _told_apart(path, vfs), closing(reading(path, vfs)) as db:
        memory = memory_copy(db)
    is_all = not wal_of(path).exists() or head == SqliteLog(memory).head()
    if not (is_all and is_sound(memory, head)):  # a -wal may have lost its end
        try:
            refuse_damaged(path, vfs)
        except BaseException:
            memory.close()
            raise
    return memory


@contextmanager
def _told_apart(path: Path, vfs: str) -> Iterator[None]:
    """Turn what goes wrong with a session into Damaged, with others NotASession."""
    try:
        with as_session():
            try:
                yield
            except (apsw.Error, OSError) as error:
                if is_of_the_drive(error):
                    raise CannotRead(str(error)) from error
                raise
    except CannotRead:
        raise
    except NotASession:
        refuse_damaged(path, vfs)
        raise


def _try_to_hold(lock: SessionLock) -> None:
    with suppress(OSError):  # a place that cannot be written is the log's matter
        lock.hold()


def _begun(session: OpenSession) -> OpenSession:
    with suppress(NotSaved):  # it will say so again when it is asked to keep something
        session.log.beat()
    return session
