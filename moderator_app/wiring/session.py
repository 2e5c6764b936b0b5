"""Builds a session and what it stands on; knows no window."""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

from moderator_app.domain.programme import Programme
from moderator_app.domain.same_name import folded
from moderator_app.session.boot import boot_time
from moderator_app.session.lanes import Postponed
from moderator_app.session.ports import Lanes
from moderator_app.session.session_clock import clock_going_on
from moderator_app.session.show_runner import ShowRunner
from moderator_app.session.steady_clock import FastTime, wall_now
from moderator_app.session.watched_show import WatchedShow
from moderator_app.stores.found_sessions import free_path
from moderator_app.stores.session_files import (
    InUse,
    NotASession,
    OpenSession,
    SessionKind,
    as_session,
    create_session,
    open_session,
)
from moderator_app.stores.watched_session import WatchedSession, watch_session_file

STANDBY = timedelta(seconds=5)
"""Real time before the planned start at which a rehearsal begins; see `lead_in`."""

_LONGEST = 180  # bytes; file systems take 255, with what lies beside a session


@dataclass(frozen=True, slots=True)
class RunningSession:
    """A session that is open here: its file, and what runs it or watches it."""

    file: OpenSession | WatchedSession
    runner: ShowRunner | WatchedShow
    postponed: Postponed | None = None

    @property
    def speed(self) -> float:
        """How many of its seconds pass in a real one."""
        return self.file.fast.speed if self.file.fast else 1.0

    def move_to(self, lanes: Lanes) -> None:
        """Write in these lanes from now on, first of all what was postponed."""
        self.runner.move_to(lanes)
        if self.postponed is not None:
            self.postponed.pass_on(lanes)

    def close(self) -> None:
        """Let go of the file; nothing may be asked of the runner afterwards."""
        self.file.close()


def begin_session(
    programme: Programme, path: Path, postponed: Postponed | None = None
) -> RunningSession:
    """Return a new real session in a file; raises FileExistsError or InUse.

    Where nothing can be written it begins all the same, in memory; where writing
    is ``postponed``, nothing is written before it has lanes.
    """
    return _begun(create_session(path, SessionKind.REAL), programme, postponed)


def begin_rehearsal(
    programme: Programme, speed: float, path: Path, postponed: Postponed | None = None
) -> RunningSession:
    """Return a new rehearsal, whose time runs at ``speed`` and begins in standby.

    Raises FileExistsError or InUse.
    """
    fast = FastTime(programme.start - lead_in(speed), wall_now(), speed)
    file = create_session(path, SessionKind.REHEARSAL, fast)
    return _begun(file, programme, postponed)


def free_file(programme: Programme, folder: Path) -> Path:
    """Return a path for a new session of a programme: its day and its title."""
    words = re.findall(r"\w+", folded(programme.title))
    name = "-".join([f"{programme.start:%Y-%m-%d}", *words])
    short = name[:80].encode()[:_LONGEST].decode(errors="ignore")
    return free_path(folder, short)


def continue_session(path: Path) -> RunningSession:
    """Return the session in a file, exactly where it stands, its time gone on.

    Raises FileNotFoundError, NotASession, Damaged or InUse.
    """
    file = open_session(path)
    try:
        with as_session():
            clock = clock_going_on(file.log.newest(), file.fast)
            runner = ShowRunner(file.log, clock, _new_salt, boot_time=boot_time)
    except NotASession:
        file.close()
        raise
    return RunningSession(file, runner)


def continue_or_watch(path: Path) -> RunningSession:
    """Return the session in a file, to watch it where another window runs it.

    Raises FileNotFoundError, NotASession or Damaged.
    """
    try:
        return continue_session(path)
    except InUse:
        return watch_session(path)


def watch_session(path: Path) -> RunningSession:
    """Return the session in a file that another window runs, to watch it.

    Raises FileNotFoundError, NotASession or Damaged.
    """
    file = watch_session_file(path)
    with as_session():
        clock = clock_going_on(file.newest(), file.fast)
        return RunningSession(file, WatchedShow(file, clock, file.is_free))


def lead_in(speed: float) -> timedelta:
    """Return how long before the planned start a rehearsal begins: a minute or more."""
    return max(timedelta(minutes=1), STANDBY * speed)


def _begun(
    file: OpenSession, programme: Programme, postponed: Postponed | None
) -> RunningSession:
    clock = clock_going_on(fast=file.fast)
    runner = ShowRunner.begin(
        file.log, programme, clock, _new_salt, postponed, boot_time
    )
    return RunningSession(file, runner, postponed)


def _new_salt() -> bytes:
    return secrets.token_bytes(16)
