"""Finding sessions on disk, without writing to any."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from moderator_app.domain.show import Show
from moderator_app.session.ports import Recorded
from moderator_app.session.steady_clock import FastTime
from moderator_app.stores.readable import CannotRead
from moderator_app.stores.session_files import (
    AboutSession,
    NotASession,
    SessionKind,
    as_session,
)
from moderator_app.stores.verdict import WHOLE, Damaged, Harm, Verdict
from moderator_app.stores.verifying import read_session

SUFFIX = ".session"


@dataclass(frozen=True, slots=True)
class FoundSession:
    """A session as found on disk: its state after its last event."""

    path: Path
    about: AboutSession
    show: Show
    newest: Recorded
    verdict: Verdict = WHOLE

    @property
    def kind(self) -> SessionKind:
        """What the file is for."""
        return self.about.kind

    @property
    def fast(self) -> FastTime | None:
        """How a rehearsal's time runs."""
        return self.about.fast


@dataclass(frozen=True, slots=True)
class Unreadable:
    """A file that cannot be read now, whatever it is, and why."""

    path: Path
    reason: str


Found: TypeAlias = FoundSession | Damaged | Unreadable


def find_session(path: Path) -> FoundSession:
    """Return what a session's file says; raises Damaged, or NotASession for another."""
    found = look_at(path)
    if not found.verdict.reads_as_written:
        raise Damaged(path, found.verdict)
    return found


def look_at(path: Path) -> FoundSession:
    """Return the same of a damaged session, as far as it is whole.

    Raises Damaged where nothing is, and NotASession.
    """
    with as_session():
        read = read_session(path)
    if read.about is not None and read.show is not None:
        newest = read.records[-1]
        return FoundSession(path, read.about, read.show, newest, read.verdict)
    if read.verdict.flaws and read.verdict.where.harm is not Harm.UNFIT:
        raise Damaged(path, read.verdict)
    raise NotASession("no programme was ever loaded here")


def sessions_among(files: Iterable[Path], most: int = 12) -> Iterator[Found]:
    """Yield the sessions among files, last changed first; what is none is passed by.

    A damaged one is yielded as far as it is whole; Damaged where nothing is.
    """
    newest_first = sorted(files, key=_changed, reverse=True)
    for path in newest_first[:most]:
        with suppress(NotASession, FileNotFoundError):
            yield _looked_at(path)


def sessions_in(folder: Path) -> Iterator[Found]:
    """Yield the sessions in a folder, which may be missing."""
    yield from sessions_among(folder.glob(f"*{SUFFIX}"))


def _looked_at(path: Path) -> Found:
    try:
        return look_at(path)
    except Damaged as damaged:
        return damaged
    except FileNotFoundError:
        raise
    except (CannotRead, OSError) as error:
        return Unreadable(path, str(error))


def free_path(folder: Path, name: str) -> Path:
    """Return a path in ``folder`` for a new session that no file has yet.

    Where nobody can tell what is there, nothing is.
    """
    path, count = folder / f"{name}{SUFFIX}", 1
    with suppress(OSError):
        while path.exists():
            count += 1
            path = folder / f"{name}-{count}{SUFFIX}"
    return path


def _changed(path: Path) -> float:
    """Tell when a session was last changed; its newest events may lie in its -wal.

    What cannot be asked for it was changed before all others.
    """
    times = [0.0]
    for there in (path, path.with_name(f"{path.name}-wal")):
        with suppress(OSError):
            times.append(there.stat().st_mtime)
    return max(times)
