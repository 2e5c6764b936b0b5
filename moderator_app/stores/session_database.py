"""A session's database: its tables, the formats it had, and the ways to open it.

Format 1 kept neither ids of commands nor boots nor hashes. It is read as it is,
and copied into the present format when it is opened to be written.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from shutil import copyfile

import apsw

from moderator_app.stores.about_session import AboutSession
from moderator_app.stores.chain import beginning, link
from moderator_app.stores.event_row import EventRow
from moderator_app.stores.true_path import true_path

APPLICATION_ID = 0x4D6F6443  # "ModC": marks a file as a session of ours
FORMAT = 2
ADD_EVENT = "insert into event values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_TABLES = f"""
    create table event (
        version integer primary key, at text not null, seat text not null,
        kind text not null, schema integer not null, body text not null,
        command text unique, boot text, passed_us integer, hash blob not null
    ) strict;
    create table words (
        number integer primary key, text text, asker text, salt blob
    ) strict;
    create table about (what text primary key, value text not null) strict;
    pragma application_id = {APPLICATION_ID};
    pragma user_version = {FORMAT};
"""
_COLUMNS = "select name from pragma_table_info('event')"
_SINCE_FORMAT_2 = {"command", "boot", "hash"}
_LONGEST_PATH = 500
"""Bytes of a path that SQLite opens, with what it puts behind."""

_READERS_WAIT_MS = 2_000  # while a writer opens, closes or recovers a file
_WRITER_WAITS_MS = 1_000


class NotASession(ValueError):
    """The file is no session of this program, or one of a newer program."""


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
        apsw.Error,
        OSError,
        ArithmeticError,
        AttributeError,
        LookupError,
        TypeError,
        ValueError,
    ) as error:
        raise NotASession(str(error)) from error


def writing(path: Path, vfs: str = "") -> apsw.Connection:
    """Return the connection that writes a file, made where there is none.

    What it commits is on the disk itself. Raises apsw.Error.
    """
    db = apsw.Connection(str(path.absolute()), vfs=vfs or None)
    try:
        db.set_busy_timeout(_WRITER_WAITS_MS)
        db.pragma("journal_mode", "wal")
        db.pragma("synchronous", "full")  # a power cut loses nothing
        db.pragma("fullfsync", True)  # macOS: as far as the disk itself
        db.pragma("secure_delete", True)  # erased words leave no trace
    except BaseException:
        db.close()
        raise
    return db


def reading(path: Path, vfs: str = "") -> apsw.Connection:
    """Return a connection that can only read, also where nothing can be written.

    Without a -wal file nobody writes the session: then it is read without
    locks. To follow one that runs, open it anew for each look. Raises
    apsw.Error or OSError.
    """
    path = true_path(path)
    wal = path.with_name(f"{path.name}-wal")
    if is_beyond_sqlite(path):
        return _copied_with(path, wal)
    if not wal.exists() or path.stat().st_size == 0:  # SQLite would delete the -wal
        return _as_it_is(path, vfs)
    try:
        return _readable(apsw.Connection(str(path.absolute()), _READ_ONLY, vfs or None))
    except (apsw.CantOpenError, apsw.ReadOnlyError, apsw.IOError, apsw.FullError):
        if wal.stat().st_size == 0:
            return _as_it_is(path, vfs)
        return _copied_with(path, wal)


def is_beyond_sqlite(path: Path) -> bool:
    """Tell whether SQLite opens no path such as this: too long, or no text."""
    try:
        return len(str(path.absolute()).encode()) > _LONGEST_PATH
    except UnicodeEncodeError:
        return True


def in_memory(told: Mapping[str, str]) -> apsw.Connection:
    """Return a database of the present format in memory, without events."""
    db = apsw.Connection(":memory:")
    db.pragma("secure_delete", True)
    db.execute(_TABLES)
    db.executemany("insert into about values (?, ?)", told.items())
    return db


def memory_copy(db: apsw.Connection) -> apsw.Connection:
    """Return all of a session's database in memory, in the present format."""
    if format_of(db) == FORMAT:
        copy = apsw.Connection(":memory:")
        copy.pragma("secure_delete", True)
        copy_over(db, copy)
        return copy
    told = told_by(db)
    copy, newest = in_memory(told), beginning(told)
    with copy:
        for columns in db.execute(f"{EVENTS_OF_FORMAT_1} order by version"):
            row = EventRow(*columns[:-1])
            newest = link(newest, row)
            copy.execute(ADD_EVENT, (*row, newest))
        words = db.execute("select number, text, asker, salt from words")
        copy.executemany("insert into words values (?, ?, ?, ?)", words)
        copy.execute(_ERASED_BEFORE)
    return copy


def bring_to_present(db: apsw.Connection) -> None:
    """Bring a session's database to the present format: all or nothing of it."""
    if not is_empty(db) and format_of(db) < FORMAT:
        with closing(memory_copy(db)) as present:
            copy_over(present, db)


EVENTS_OF_FORMAT_1 = """
    select version, at, seat, kind, schema, body, null, null, null, null from event
"""


_ERASED_BEFORE = """
    insert or ignore into words (number)
    select json_extract(body, '$.number') from event where kind = 'QuestionAsked'
"""  # in format 1, erased words left no row


def copy_over(source: apsw.Connection, target: apsw.Connection) -> None:
    """Let ``target`` hold what ``source`` holds and nothing else: all or none."""
    with target.backup("main", source, "main") as copying:
        while not copying.done:
            copying.step()


def is_empty(db: apsw.Connection) -> bool:
    """Tell whether nothing was ever written here, or nothing that lasted."""
    return not db.execute("select 1 from sqlite_schema limit 1").fetchall()


def format_of(db: apsw.Connection) -> int:
    """Return the number of a session's format; raises NotASession for any other."""
    mark, version = db.pragma("application_id"), db.pragma("user_version")
    if mark != APPLICATION_ID:
        raise NotASession("not a session of this program")
    if not 1 <= version <= FORMAT:
        raise NotASession("a session of a newer program")
    if format_of_tables(db) not in (None, version):
        raise NotASession("its format is not that of its tables")
    return int(version)


def format_of_tables(db: apsw.Connection) -> int | None:
    """Return the number of the format that a session's tables have, None for none."""
    columns = {name for (name,) in db.execute(_COLUMNS)}
    return (FORMAT if columns & _SINCE_FORMAT_2 else 1) if columns else None


def told_by(db: apsw.Connection) -> Mapping[str, str]:
    """Return the rows that say what a file is for."""
    return {str(what): str(value) for what, value in db.execute("select * from about")}


def read_about(db: apsw.Connection) -> AboutSession:
    """Return what a file says it is for; raises NotASession, or what it stumbles on."""
    format_of(db)
    return AboutSession.of(told_by(db))


_READ_ONLY = apsw.SQLITE_OPEN_READONLY
_BY_URI = _READ_ONLY | apsw.SQLITE_OPEN_URI


def _as_it_is(path: Path, vfs: str) -> apsw.Connection:
    uri = f"{path.absolute().as_uri()}?immutable=1"
    return _readable(apsw.Connection(uri, _BY_URI, vfs or None))


def _readable(db: apsw.Connection) -> apsw.Connection:
    """Return a connection that proved able to read, or close it and raise."""
    try:
        db.set_busy_timeout(_READERS_WAIT_MS)
        is_empty(db)
    except BaseException:
        db.close()
        raise
    return db


def _copied_with(path: Path, wal: Path) -> apsw.Connection:
    """Return a copy in memory of what SQLite cannot read where it lies."""
    with tempfile.TemporaryDirectory() as folder:
        there = Path(folder, "copy")
        copyfile(path, there)
        with suppress(FileNotFoundError):
            copyfile(wal, there.with_name("copy-wal"))
        with closing(apsw.Connection(str(there))) as copied:
            memory = apsw.Connection(":memory:")
            copy_over(copied, memory)
            return memory
