"""What changes on a zone's clocks while time goes on as ever: their offset, the day."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import TypeAlias

from moderator_app.domain.local_time import local_time, utc_offset


@dataclass(frozen=True, slots=True)
class ClocksMoved:
    """The zone's clocks were put forward, or back where ``by`` is negative."""

    by: timedelta


@dataclass(frozen=True, slots=True)
class DayTurned:
    """Another day is on the zone's calendar: ``day``."""

    day: date


LocalChange: TypeAlias = ClocksMoved | DayTurned


def local_changes(before: datetime, now: datetime, zone: str) -> list[LocalChange]:
    """Return what changed in a zone from one instant (UTC) to a later one."""
    changes: list[LocalChange] = []
    by = utc_offset(now, zone) - utc_offset(before, zone)
    if by:
        changes.append(ClocksMoved(by))
    day = local_time(now, zone).date()
    if day > local_time(before, zone).date():
        changes.append(DayTurned(day))
    return changes
