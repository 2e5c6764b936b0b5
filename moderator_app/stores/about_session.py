"""What a session's file says it is for: real or not, and how its time runs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Self

from moderator_app.session.steady_clock import FastTime

_UNPROVEN = "unproven"


def unproven(told: Mapping[str, str]) -> Mapping[str, str]:
    """Return the rows of a file whose programme is not proven."""
    return {**told, _UNPROVEN: "programme"}


class SessionKind(Enum):
    """What a session's file is for; they never mix."""

    REAL = "real"
    REHEARSAL = "rehearsal"
    SIMULATED = "simulated"


@dataclass(frozen=True, slots=True)
class AboutSession:
    """What a file is for, and how its time runs if not as the wall's.

    ``is_proven`` is False where the programme was saved from a damaged file
    that did not prove it.
    """

    kind: SessionKind
    fast: FastTime | None = None
    is_proven: bool = True

    @classmethod
    def of(cls, told: Mapping[str, str]) -> Self:
        """Return what the rows of a file tell; raises LookupError or ValueError."""
        kind, is_proven = SessionKind(told["kind"]), _UNPROVEN not in told
        if "speed" not in told:
            return cls(kind, None, is_proven)
        began, wall = (datetime.fromisoformat(told[name]) for name in ("began", "wall"))
        return cls(kind, FastTime(began, wall, float(told["speed"])), is_proven)

    def told(self) -> Mapping[str, str]:
        """Return the rows that tell it."""
        told = {"kind": self.kind.value, **self._told_of_time()}
        return told if self.is_proven else unproven(told)

    def _told_of_time(self) -> Mapping[str, str]:
        if self.fast is None:
            return {}
        return {
            "began": self.fast.began.isoformat(),
            "wall": self.fast.wall.isoformat(),
            "speed": repr(self.fast.speed),
        }


@dataclass(frozen=True, slots=True)
class SessionFile:
    """A session's file with what it says it is for, whoever writes it."""

    about: AboutSession

    @property
    def kind(self) -> SessionKind:
        """What the file is for."""
        return self.about.kind

    @property
    def fast(self) -> FastTime | None:
        """How a rehearsal's time runs."""
        return self.about.fast
