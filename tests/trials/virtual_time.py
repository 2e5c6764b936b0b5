"""A machine's time that passes only when told: its wall clock, its boot, its sleep."""

from __future__ import annotations

import heapq
import itertools
from collections.abc import Callable
from datetime import datetime, timedelta

from moderator_app.session.ports import BootTime
from tests.builders import START

Work = Callable[[], None]


class VirtualTime:
    """What is to be done at which instant, and what the machine's clocks say.

    ``passed`` is the true time since the trial began; nobody but the trial sees
    it. ``set_by`` is how far the wall clock was set off it.
    """

    def __init__(self, began: datetime = START) -> None:
        self.passed = timedelta()
        self.set_by = timedelta()
        self._began = began
        self._booted, self._boot = timedelta(minutes=-7), 1
        self._due: list[tuple[timedelta, int, Work]] = []
        self._numbers = itertools.count()

    @property
    def true(self) -> datetime:
        """The instant that it truly is."""
        return self._began + self.passed

    @property
    def wall(self) -> datetime:
        """The instant that the wall clock tells."""
        return self.true + self.set_by

    def since_boot_ns(self) -> int:
        """Return nanoseconds since the boot, sleep included."""
        return (self.passed - self._booted) // timedelta(microseconds=1) * 1000

    def boot_time(self) -> BootTime:
        """Return the instant as the machine counts it."""
        return BootTime(f"boot-{self._boot}", self.passed - self._booted)

    def reboot(self) -> None:
        """Let the machine start anew."""
        self._boot += 1
        self._booted = self.passed

    def later(self, delay: timedelta, work: Work) -> None:
        """Let work be done after a delay."""
        due = self.passed + delay
        heapq.heappush(self._due, (due, next(self._numbers), work))

    def advance(self, length: timedelta) -> None:
        """Let time pass, and do in order what becomes due."""
        until = self.passed + length
        while self._due and self._due[0][0] <= until:
            due, _, work = heapq.heappop(self._due)
            self.passed = max(self.passed, due)
            work()
        self.passed = max(self.passed, until)

    def fall_asleep(self, length: timedelta) -> None:
        """Let time pass in which nothing is done: it is done right after waking."""
        self.passed += length
        self.advance(timedelta())
