"""UTC that never jumps: the wall's time at the start plus what has passed since.

What has passed is told by a source that goes on while the machine sleeps and
does not follow when somebody sets the wall clock.
"""

from __future__ import annotations

import sys
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

Nanoseconds = Callable[[], int]


_SOURCES = {"linux": "CLOCK_BOOTTIME", "darwin": "CLOCK_MONOTONIC"}
"""Clocks that go on in sleep; elsewhere Python's own monotonic clock does."""


def passed_ns(platform: str = sys.platform) -> int:
    """Return nanoseconds since some instant, sleep included, never stepping back."""
    source = _SOURCES.get(platform)
    if source is None:
        return time.monotonic_ns()
    return time.clock_gettime_ns(getattr(time, source))


def wall_now() -> datetime:
    """Return what the wall clock says now, in UTC."""
    return datetime.now(UTC)  # noqa: TID251 - the one place that reads the wall


@dataclass(frozen=True, slots=True)
class FastTime:
    """How a rehearsal's time runs: from ``began`` when the wall said ``wall``."""

    began: datetime
    wall: datetime
    speed: float

    def at(self, wall: datetime) -> datetime:
        """Return the rehearsal's time when the wall says ``wall``, both UTC."""
        return self.began + (wall - self.wall) * self.speed


class SteadyClock:
    """Gives UTC that goes on at ``speed`` from an instant, whatever the wall does."""

    def __init__(
        self,
        start: datetime | None = None,
        speed: float = 1.0,
        passed: Nanoseconds = passed_ns,
    ) -> None:
        self._start = start or wall_now()
        self._speed, self._passed = speed, passed
        self._began = passed()

    def __call__(self) -> datetime:
        passed = (self._passed() - self._began) * self._speed
        return self._start + timedelta(microseconds=passed // 1000)
