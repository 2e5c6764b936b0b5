"""What a session's file says it is for: real or not, and how its time runs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from enum import Enum
from typing import Self

from moderator_app.session.steady_clock import FastTime


class SessionKind(Enum):
    """What a session's file is for; they never mix."""

    REAL = "real"
    REHEARSAL = "rehearsal"
    SIMULATED = "simulated"


@dataclass(frozen=True, slots=True)
class AboutSession:
    """What a file is for, and how its time runs if not as the wall's."""

    kind: SessionKind
    fast: FastTime | None = None

    @classmethod
    def of(cls, told: Mapping[str, str]) -> Self:
        """Return what the rows of a file tell; raises LookupError or ValueError."""
        kind = SessionKind(told["kind"])
        if "speed" not in told:
            return cls(kind)
        began, wall = (datetime.fromisoformat(told[name]) for name in ("began", "wall"))
        return cls(kind, FastTime(began, wall, float(told["speed"])))

    def told(self) -> Mapping[str, str]:
        """Return the rows that tell it."""
        if self.fast is None:
            return {"kind": self.kind.value}
        return {
            "kind": self.kind.value,
            "began": self.fast.began.isoformat(),
            "wall": self.fast.wall.isoformat(),
            "speed": repr(self.fast.speed),
        }
