"""A session's file: making it, opening it to go on, and nobody else meanwhile."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path

from filelock import FileLock, Timeout

from moderator_app.session.ports import NotSaved
from moderator_app.session.steady_clock import FastTime
from moderator_app.stores.sqlite_log import SqliteLog

APPLICATION_ID = 0x4D6F6443  # "ModC": marks a file as a session of ours
FORMAT = 1
_TABLES = (
    """create table event (
        version integer primary key, at text not null, seat text not null,
        kind text not null, schema integer not null, body text not null
    ) strict""",
    """create table words (
        number integer primary key, text text not null, asker text not null,
        salt blob not null
    ) strict""",
    "create table about (what text primary key, value text not null) strict",
    f"pragma application_id = {APPLICATION_ID}",
    f"pragma user_version = {FORMAT}",
)


class SessionKind(Enum):
    """What a session's file is for; they never mix."""

    REAL = "real"
    REHEARSAL = "rehearsal"
    SIMULATED = "simulated"


class NotASession(ValueError):
    """The file is no session of this program, or one of a newer program."""


class InUse(Exception):
    """The session is open in another window, which alone may write it."""


@dataclass(frozen=True, slots=True)
class AboutSession:
    """What a file is for, and how its time runs if not as the wall's."""

    kind: SessionKind
    fast: FastTime | None = None


@dataclass(frozen=True, slots=True)
class OpenSession:
    """A session's file, open for writing here and nowhere else."""

    path: Path
    about: AboutSession
    log: SqliteLog
    lock: FileLock

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
        self.lock.release()


@contextmanager
def as_session() -> Iterator[None]:
    """Turn whatever goes wrong while a file is understood into NotASession.

    A file that somebody else wrote, or that was damaged, may be wrong in any
    way that a database, its texts or their order can be.
    """
    try:
        yield
    except NotASession:
        raise
    except (
        sqlite3.Error,
        OSError,
        ArithmeticError,
        AttributeError,
        LookupError,
        TypeError,
        ValueError,
    ) as error:
        raise NotASession(str(error)) from error


def create_session(
    path: Path, kind: SessionKind, fast: FastTime | None = None
) -> OpenSession:
    """Return a new session in a file that must not exist yet.

    A rehearsal's time may run fast; it goes on so when the file is opened again.
    Raises FileExistsError, InUse, or NotSaved where the place cannot be written.
    """
    if path.exists():
        raise FileExistsError(path)
    about = AboutSession(kind, fast)
    with _written():
        path.parent.mkdir(parents=True, exist_ok=True)
        lock = _locked(path)
        db = _writing(path)
        db.execute("begin immediate")
        for statement in _TABLES:
            db.execute(statement)
        db.executemany("insert into about values (?, ?)", _rows(about))
        db.execute("commit")
    return OpenSession(path, about, SqliteLog(db), lock)


def open_session(path: Path) -> OpenSession:
    """Return the session in a file, to go on with it.

    Raises FileNotFoundError, NotASession, InUse, or NotSaved where the place
    cannot be written.
    """
    if not path.exists():
        raise FileNotFoundError(path)
    with as_session(), closing(reading(path)) as db:
        about = read_about(db)
    with _written():
        lock = _locked(path)
        return OpenSession(path, about, SqliteLog(_writing(path)), lock)


def reading(path: Path) -> sqlite3.Connection:
    """Return a connection that can only read; raises sqlite3.Error."""
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)


def read_about(db: sqlite3.Connection) -> AboutSession:
    """Return what a file says it is for; raises NotASession, or what it stumbles on."""
    (mark,) = db.execute("pragma application_id").fetchone()
    (version,) = db.execute("pragma user_version").fetchone()
    if mark != APPLICATION_ID or version > FORMAT:
        raise NotASession("not a session that this program knows")
    told = dict(db.execute("select what, value from about").fetchall())
    kind = SessionKind(told["kind"])
    if "speed" not in told:
        return AboutSession(kind)
    began, wall = (datetime.fromisoformat(told[name]) for name in ("began", "wall"))
    return AboutSession(kind, FastTime(began, wall, float(told["speed"])))


def _rows(about: AboutSession) -> list[tuple[str, str]]:
    rows = [("kind", about.kind.value)]
    if about.fast is not None:
        rows += [
            ("began", about.fast.began.isoformat()),
            ("wall", about.fast.wall.isoformat()),
            ("speed", repr(about.fast.speed)),
        ]
    return rows


@contextmanager
def _written() -> Iterator[None]:
    try:
        yield
    except (OSError, sqlite3.Error) as error:
        raise NotSaved(str(error)) from error


def _locked(path: Path) -> FileLock:
    # The lock is the system's on a file beside: a killed program lets go of it,
    # and whoever only reads the session is never in its way.
    lock = FileLock(path.with_name(f"{path.name}.lock"), timeout=0, thread_local=False)
    try:
        lock.acquire()
    except Timeout as error:
        raise InUse(str(path)) from error
    return lock


def _writing(path: Path) -> sqlite3.Connection:
    # One thread at a time uses it; it is made in another than the session's.
    db = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    db.execute("pragma journal_mode = wal")
    db.execute("pragma synchronous = full")  # a power cut loses nothing
    db.execute("pragma fullfsync = on")  # macOS: as far as the disk itself
    db.execute("pragma secure_delete = on")  # erased words leave no trace
    return db
