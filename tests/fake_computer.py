"""A computer whose clocks do what they are told: go on, sleep, be set."""

from __future__ import annotations

from datetime import datetime, timedelta

from moderator_app.session.time_sample import take_sample
from moderator_app.session.time_watch import Sample

_MICROSECOND = timedelta(microseconds=1)


class FakeComputer:
    """Tells what has passed since its boot, how much of it awake, and its wall."""

    def __init__(self, wall: datetime) -> None:
        self.passed_ns, self.awake_ns = 10**13, 10**12
        self.wall = wall

    def go_on(self, length: timedelta) -> None:
        """Let time pass as ever."""
        self.awake_ns += length // _MICROSECOND * 1000
        self.sleep(length)

    def sleep(self, length: timedelta) -> None:
        """Let time pass while nothing runs."""
        self.passed_ns += length // _MICROSECOND * 1000
        self.wall += length

    def set_clock(self, by: timedelta) -> None:
        """Set the wall clock forward, or back where ``by`` is negative."""
        self.wall += by

    def passed(self) -> int:
        """Tell nanoseconds since the boot."""
        return self.passed_ns

    def sample(self) -> Sample:
        """Tell what the clocks say."""
        return take_sample(self.passed, lambda: self.awake_ns, lambda: self.wall)
