"""Where sessions lie: making, opening and listing their files."""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from pathlib import Path

from moderator_app.domain.events import Event
from moderator_app.domain.show import Show, replay
from moderator_app.session.ports import NotSaved, Recorded
from moderator_app.session.steady_clock import FastTime
from moderator_app.stores.event_codec import NewerVersion
from moderator_app.stores.sqlite_log import SqliteLog
from moderator_app.stores.structure import Malformed

SUFFIX = ".session"
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


@dataclass(frozen=True, slots=True)
class OpenSession:
    """A session's file, open for writing."""

    path: Path
    kind: SessionKind
    log: SqliteLog
    fast: FastTime | None = None


@dataclass(frozen=True, slots=True)
class FoundSession:
    """A session as found on disk: its state after its last event."""

    path: Path
    kind: SessionKind
    show: Show
    newest: Recorded
    fast: FastTime | None = None


def create_session(
    path: Path, kind: SessionKind, fast: FastTime | None = None
) -> OpenSession:
    """Return a new session in a file that must not exist yet.

    A rehearsal's time may run fast; it goes on so when the file is opened again.

    Raises FileExistsError, or NotSaved where the place cannot be written.
    """
    if path.exists():
        raise FileExistsError(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        db = _writing(path)
        db.execute("begin immediate")
        for statement in _TABLES:
            db.execute(statement)
        db.executemany("insert into about values (?, ?)", _about(kind, fast))
        db.execute("commit")
    except (OSError, sqlite3.Error) as error:
        raise NotSaved(str(error)) from error
    return OpenSession(path, kind, SqliteLog(db), fast)


def open_session(path: Path) -> OpenSession:
    """Return the session in a file, to go on with it.

    Raises FileNotFoundError, NotASession, or NotSaved where the place cannot
    be written.
    """
    if not path.exists():
        raise FileNotFoundError(path)
    with closing(_reading(path)) as db:
        kind, fast = _kind(db), _fast(db)
    try:
        return OpenSession(path, kind, SqliteLog(_writing(path)), fast)
    except sqlite3.Error as error:
        raise NotSaved(str(error)) from error


def find_session(path: Path) -> FoundSession:
    """Return what a session's file says, without writing to it; raises NotASession."""
    with closing(_reading(path)) as db:
        kind, fast = _kind(db), _fast(db)
        try:
            records = list(SqliteLog(db).read())
        except (sqlite3.Error, Malformed, NewerVersion) as error:
            raise NotASession(str(error)) from error
    if not records:
        raise NotASession("no programme was ever loaded here")
    return FoundSession(path, kind, _replayed(records), records[-1], fast)


def sessions_in(folder: Path, most: int = 12) -> Iterator[FoundSession]:
    """Yield the sessions in a folder, last changed first; what is none is passed by."""
    files = sorted(folder.glob(f"*{SUFFIX}"), key=_changed, reverse=True)
    for path in files[:most]:
        try:
            yield find_session(path)
        except NotASession:
            continue


def free_path(folder: Path, name: str) -> Path:
    """Return a path in ``folder`` for a new session that no file has yet."""
    path, count = folder / f"{name}{SUFFIX}", 1
    while path.exists():
        count += 1
        path = folder / f"{name}-{count}{SUFFIX}"
    return path


def _replayed(records: list[Recorded]) -> Show:
    first: Event = records[0].event
    programme = getattr(first, "programme", None)
    if programme is None:
        raise NotASession("the first event is no programme")
    return replay(programme, ((r.at, r.event) for r in records[1:]))


def _changed(path: Path) -> float:
    wal = path.with_name(path.name + "-wal")
    return max(p.stat().st_mtime for p in (path, wal) if p.exists())


def _writing(path: Path) -> sqlite3.Connection:
    # One thread at a time uses it; it is made in another than the session's.
    db = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    db.execute("pragma journal_mode = wal")
    db.execute("pragma synchronous = full")  # a power cut loses nothing
    db.execute("pragma fullfsync = on")  # macOS: as far as the disk itself
    db.execute("pragma secure_delete = on")  # erased words leave no trace
    return db


def _reading(path: Path) -> sqlite3.Connection:
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True)


def _about(kind: SessionKind, fast: FastTime | None) -> list[tuple[str, str]]:
    rows = [("kind", kind.value)]
    if fast is not None:
        rows += [
            ("began", fast.began.isoformat()),
            ("wall", fast.wall.isoformat()),
            ("speed", repr(fast.speed)),
        ]
    return rows


def _fast(db: sqlite3.Connection) -> FastTime | None:
    about = dict(db.execute("select what, value from about").fetchall())
    if "speed" not in about:
        return None
    began, wall = (datetime.fromisoformat(about[name]) for name in ("began", "wall"))
    return FastTime(began, wall, float(about["speed"]))


def _kind(db: sqlite3.Connection) -> SessionKind:
    try:
        (mark,) = db.execute("pragma application_id").fetchone()
        (version,) = db.execute("pragma user_version").fetchone()
        if mark != APPLICATION_ID or version > FORMAT:
            raise NotASession("not a session that this program knows")
        (kind,) = db.execute("select value from about where what = 'kind'").fetchone()
        return SessionKind(kind)
    except (sqlite3.Error, TypeError, ValueError) as error:
        raise NotASession(str(error)) from error
