"""A session's file: making it, opening it to go on, and nobody else meanwhile."""

from __future__ import annotations

from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

from moderator_app.session.ports import NotSaved
from moderator_app.session.steady_clock import FastTime
from moderator_app.stores.about_session import AboutSession, SessionKind
from moderator_app.stores.lasting_log import LastingLog
from moderator_app.stores.session_database import (
    NotASession,
    as_session,
    in_memory,
    memory_copy,
    read_about,
    reading,
)
from moderator_app.stores.session_lock import InUse, SessionLock
from moderator_app.stores.verifying import refuse_damaged

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
class OpenSession:
    """A session's file, open for writing here and nowhere else."""

    path: Path
    about: AboutSession
    log: LastingLog

    @property
    def kind(self) -> SessionKind:
        """What the file is for."""
        return self.about.kind

    @property
    def fast(self) -> FastTime | None:
        """How a rehearsal's time runs."""
        return self.about.fast

    def close(self) -> None:
        """Bring all into the one file and let others open it."""
        self.log.close()


def create_session(
    path: Path, kind: SessionKind, fast: FastTime | None = None, vfs: str = ""
) -> OpenSession:
    """Return a new session in a file that must not exist yet.

    A rehearsal's time may run fast; it goes on so when the file is opened again.
    Where the place cannot be written, the log makes the file as soon as it can.
    Raises FileExistsError or InUse.
    """
    if path.exists():
        raise FileExistsError(path)
    about, lock = AboutSession(kind, fast), SessionLock(path)
    _try_to_hold(lock)
    log = LastingLog(path, in_memory(about.told()), lock, is_new=True, vfs=vfs)
    return _begun(OpenSession(path, about, log))


def open_session(path: Path, vfs: str = "") -> OpenSession:
    """Return the session in a file, to go on with it.

    Where the place cannot be written, what is there is read, and the log writes
    as soon as it can. Raises FileNotFoundError, NotASession, InUse or Damaged.
    """
    if not path.exists():
        raise FileNotFoundError(path)
    refuse_damaged(path, vfs)  # also what is no session, before a lock lies beside it
    lock = SessionLock(path)
    _try_to_hold(lock)
    try:
        with as_session(), closing(reading(path, vfs)) as db:
            about, memory = read_about(db), memory_copy(db)
    except BaseException:
        lock.release()
        raise
    return _begun(OpenSession(path, about, LastingLog(path, memory, lock, vfs=vfs)))


def _try_to_hold(lock: SessionLock) -> None:
    with suppress(OSError):  # a place that cannot be written is the log's matter
        lock.hold()


def _begun(session: OpenSession) -> OpenSession:
    with suppress(NotSaved):  # it will say so again when it is asked to keep something
        session.log.beat()
    return session
