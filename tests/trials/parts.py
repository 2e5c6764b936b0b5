"""What a trial builds the program from; one part may be worse than the product's."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from moderator_app.session.ports import BootTime, EventLog, Lanes
from moderator_app.session.steady_clock import FastTime
from moderator_app.stores.session_files import (
    SessionKind,
    create_session,
    open_session,
)
from tests.simulated_disk import SimulatedDisk
from tests.trials.virtual_time import VirtualTime


class OpenFile(Protocol):
    """A session's file that is open for writing."""

    @property
    def log(self) -> EventLog:
        """The log in it."""
        ...

    @property
    def fast(self) -> FastTime | None:
        """How a rehearsal's time runs."""
        ...

    def close(self) -> None:
        """Bring all into the one file and let go of it."""
        ...


def created(path: Path, fast: FastTime | None, vfs: str) -> OpenFile:
    """Return a new session's file; a rehearsal's where time is to run fast."""
    kind = SessionKind.REHEARSAL if fast else SessionKind.REAL
    return create_session(path, kind, fast, vfs)


def opened(path: Path, vfs: str) -> OpenFile:
    """Return a session's file, to go on with it, if it is what was written."""
    return open_session(path, vfs=vfs)


def as_it_is(log: EventLog) -> EventLog:
    """Return the log itself."""
    return log


def same_lanes(lanes: Lanes) -> Lanes:
    """Return the lanes themselves."""
    return lanes


def same_id(command_id: str) -> str:
    """Return the id itself."""
    return command_id


def boot_time(time: VirtualTime) -> BootTime | None:
    """Return the instant as the machine counts it."""
    return time.boot_time()


@dataclass(frozen=True)
class Parts:
    """The product's own parts, unless told otherwise."""

    disk: Callable[[], SimulatedDisk] = SimulatedDisk
    create: Callable[[Path, FastTime | None, str], OpenFile] = created
    open: Callable[[Path, str], OpenFile] = opened
    log: Callable[[EventLog], EventLog] = as_it_is
    lanes: Callable[[Lanes], Lanes] = same_lanes
    command_id: Callable[[str], str] = same_id
    boot_time: Callable[[VirtualTime], BootTime | None] = boot_time
