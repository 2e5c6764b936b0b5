"""What the window opens with, and what for."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from moderator_app.domain.programme import Programme
from moderator_app.session.lanes import Postponed
from moderator_app.stores.session_files import SessionKind
from moderator_app.wiring.places import Places
from moderator_app.wiring.session import (
    RunningSession,
    begin_rehearsal,
    begin_session,
    free_file,
)


@dataclass(frozen=True, slots=True)
class Aim:
    """What a programme is opened for: a real session, or a rehearsal at a speed.

    ``file`` is the session's file; None takes a new one in its usual place.
    """

    speed: float | None = None
    file: Path | None = None

    def begin(self, programme: Programme, places: Places) -> RunningSession:
        """Return the session, of which nothing is written before it has lanes.

        Raises FileExistsError or InUse.
        """
        real = self.speed is None
        kind = SessionKind.REAL if real else SessionKind.REHEARSAL
        path = self.file or free_file(programme, places.sessions(kind))
        if self.speed is None:
            return begin_session(programme, path, Postponed())
        return begin_rehearsal(programme, self.speed, path, Postponed())


REAL, PRACTICE = Aim(), Aim(speed=1.0)


@dataclass(frozen=True, slots=True)
class Opening:
    """A page to review, or its programme that was accepted; else the start screen."""

    page: Path | None = None
    programme: Programme | None = None
    aim: Aim = REAL

    @property
    def name(self) -> str:
        """What it is called, for whoever may not want it; empty for nothing."""
        if self.page is not None:
            return self.page.name
        return self.programme.title if self.programme is not None else ""
