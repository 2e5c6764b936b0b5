"""Finding sessions on disk, without writing to any."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path

from moderator_app.domain.events import ProgrammeLoaded
from moderator_app.domain.show import Show, replay
from moderator_app.session.ports import Recorded
from moderator_app.session.steady_clock import FastTime
from moderator_app.stores.session_files import (
    AboutSession,
    NotASession,
    SessionKind,
    as_session,
    read_about,
    reading,
)
from moderator_app.stores.sqlite_log import SqliteLog

SUFFIX = ".session"


@dataclass(frozen=True, slots=True)
class FoundSession:
    """A session as found on disk: its state after its last event."""

    path: Path
    about: AboutSession
    show: Show
    newest: Recorded

    @property
    def kind(self) -> SessionKind:
        """What the file is for."""
        return self.about.kind

    @property
    def fast(self) -> FastTime | None:
        """How a rehearsal's time runs."""
        return self.about.fast


def find_session(path: Path) -> FoundSession:
    """Return what a session's file says; raises NotASession whatever is wrong."""
    with as_session(), closing(reading(path)) as db:
        about = read_about(db)
        records = list(SqliteLog(db).read())
        return FoundSession(path, about, _replayed(records), records[-1])


def sessions_among(files: Iterable[Path], most: int = 12) -> Iterator[FoundSession]:
    """Yield the sessions among files, last changed first; what is none is passed by."""
    newest_first = sorted(files, key=_changed, reverse=True)
    for path in newest_first[:most]:
        try:
            yield find_session(path)
        except NotASession:
            continue


def sessions_in(folder: Path) -> Iterator[FoundSession]:
    """Yield the sessions in a folder, which may be missing."""
    yield from sessions_among(folder.glob(f"*{SUFFIX}"))


def free_path(folder: Path, name: str) -> Path:
    """Return a path in ``folder`` for a new session that no file has yet."""
    path, count = folder / f"{name}{SUFFIX}", 1
    while path.exists():
        count += 1
        path = folder / f"{name}-{count}{SUFFIX}"
    return path


def _replayed(records: list[Recorded]) -> Show:
    first = records[0].event
    if not isinstance(first, ProgrammeLoaded):
        raise NotASession("the first event is no programme")
    return replay(first.programme, ((r.at, r.event) for r in records[1:]))


def _changed(path: Path) -> float:
    """Tell when a session was last changed; its newest events may lie in its -wal."""
    times = [
        there.stat().st_mtime
        for there in (path, path.with_name(f"{path.name}-wal"))
        if there.exists()
    ]
    return max(times, default=0.0)
