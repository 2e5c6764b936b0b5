"""Builds a session and what it stands on; knows no window."""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from moderator_app.domain.programme import Programme
from moderator_app.domain.same_name import folded
from moderator_app.session.ports import NotSaved
from moderator_app.session.show_runner import ShowRunner
from moderator_app.session.steady_clock import FastTime, SteadyClock, wall_now
from moderator_app.stores.found_sessions import free_path
from moderator_app.stores.session_files import (
    NotASession,
    OpenSession,
    SessionKind,
    as_session,
    create_session,
    open_session,
)

STANDBY = timedelta(seconds=5)
"""Real time before the planned start at which a rehearsal begins; see `lead_in`."""


@dataclass(frozen=True, slots=True)
class RunningSession:
    """A session that is being run: its file and its one writer."""

    file: OpenSession
    runner: ShowRunner

    @property
    def speed(self) -> float:
        """How many of its seconds pass in a real one."""
        return self.file.fast.speed if self.file.fast else 1.0

    def close(self) -> None:
        """Let go of the file; nothing may be asked of the runner afterwards."""
        self.file.close()


def begin_session(programme: Programme, path: Path) -> RunningSession:
    """Return a new real session in a file; raises FileExistsError or NotSaved."""
    return _begun(create_session(path, SessionKind.REAL), programme)


def begin_rehearsal(programme: Programme, speed: float, path: Path) -> RunningSession:
    """Return a new rehearsal, whose time runs at ``speed`` and begins in standby.

    Raises FileExistsError or NotSaved.
    """
    fast = FastTime(programme.start - lead_in(speed), wall_now(), speed)
    return _begun(create_session(path, SessionKind.REHEARSAL, fast), programme)


def free_file(programme: Programme, folder: Path) -> Path:
    """Return a path for a new session of a programme: its day and its title."""
    words = re.findall(r"\w+", folded(programme.title))
    name = "-".join([f"{programme.start:%Y-%m-%d}", *words])
    return free_path(folder, name[:80])


def continue_session(path: Path) -> RunningSession:
    """Return the session in a file, exactly where it stands, its time gone on.

    Raises FileNotFoundError, NotASession, InUse or NotSaved.
    """
    file = open_session(path)
    try:
        with as_session():
            clock = _clock(file, file.log.newest_instant())
            runner = ShowRunner(file.log, clock, _new_salt)
    except NotASession:
        file.close()
        raise
    return RunningSession(file, runner)


def lead_in(speed: float) -> timedelta:
    """Return how long before the planned start a rehearsal begins: a minute or more."""
    return max(timedelta(minutes=1), STANDBY * speed)


def _begun(file: OpenSession, programme: Programme) -> RunningSession:
    try:
        runner = ShowRunner.begin(file.log, programme, _clock(file), _new_salt)
    except NotSaved:
        file.close()
        file.path.unlink(missing_ok=True)  # nothing is in it, nothing was shown
        raise
    return RunningSession(file, runner)


def _clock(file: OpenSession, newest: datetime | None = None) -> SteadyClock:
    """Return the session's clock; it never begins before what is already recorded.

    A wall clock that was set back meanwhile would make time stand still until
    it caught up.
    """
    wall = wall_now()
    now = file.fast.at(wall) if file.fast else wall
    return SteadyClock(max(now, newest or now), file.fast.speed if file.fast else 1.0)


def _new_salt() -> bytes:
    return secrets.token_bytes(16)
