"""Builds a session and what it stands on; knows no window."""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

import platformdirs

from moderator_app.domain.programme import Programme
from moderator_app.domain.same_name import folded
from moderator_app.session.show_runner import ShowRunner
from moderator_app.session.steady_clock import FastTime, SteadyClock, wall_now
from moderator_app.stores.session_files import (
    OpenSession,
    SessionKind,
    create_session,
    free_path,
    open_session,
)

NAME = "moderator-console"
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
        self.file.log.close()


def session_folder(kind: SessionKind) -> Path:
    """Return where sessions of a kind lie on this machine; it may not exist yet."""
    name = "sessions" if kind is SessionKind.REAL else "rehearsals"
    return platformdirs.user_data_path(NAME, appauthor=False) / name


def settings_path() -> Path:
    """Return where preferences are kept."""
    return platformdirs.user_config_path(NAME, appauthor=False) / "settings.toml"


def log_folder() -> Path:
    """Return where the engineers' log is kept."""
    return platformdirs.user_log_path(NAME, appauthor=False)


def begin_session(programme: Programme, path: Path | None = None) -> RunningSession:
    """Return a new real session, in its usual place unless ``path`` says another.

    Raises FileExistsError or NotSaved.
    """
    path = path or free_path(session_folder(SessionKind.REAL), _name(programme))
    return _begun(create_session(path, SessionKind.REAL), programme)


def begin_rehearsal(
    programme: Programme, speed: float, path: Path | None = None
) -> RunningSession:
    """Return a new rehearsal, whose time runs at ``speed`` and begins in standby."""
    path = path or free_path(session_folder(SessionKind.REHEARSAL), _name(programme))
    fast = FastTime(programme.start - lead_in(speed), wall_now(), speed)
    return _begun(create_session(path, SessionKind.REHEARSAL, fast), programme)


def continue_session(path: Path) -> RunningSession:
    """Return the session in a file, exactly where it stands, its time gone on.

    Raises FileNotFoundError, NotASession or NotSaved.
    """
    file = open_session(path)
    newest = max(record.at for record in file.log.read())
    return RunningSession(file, ShowRunner(file.log, _clock(file, newest), _new_salt))


def lead_in(speed: float) -> timedelta:
    """Return how long before the planned start a rehearsal begins: a minute or more."""
    return max(timedelta(minutes=1), STANDBY * speed)


def _begun(file: OpenSession, programme: Programme) -> RunningSession:
    runner = ShowRunner.begin(file.log, programme, _clock(file), _new_salt)
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


def _name(programme: Programme) -> str:
    words = re.findall(r"\w+", folded(programme.title))
    return "-".join([f"{programme.start:%Y-%m-%d}", *words])[:80]
