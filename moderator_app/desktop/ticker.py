"""The one precise timer that turns the digits of every window."""

from __future__ import annotations

import math
from collections.abc import Callable
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Qt, QTimer, Signal

UntilFlip = Callable[[datetime], timedelta | None]
"""How long what is shown stays true from an instant on; None if nothing counts."""

_SECOND = timedelta(seconds=1)
_MILLISECOND = timedelta(milliseconds=1)
_LONGEST_MS = 1000


class Ticker(QObject):
    """Announces each instant at which a shown second turns.

    Seconds turn at two moments: those of the wall clock, and those of what
    counts (``until_flip``), which began whenever a key was pressed. ``speed``
    is how many of the session's seconds pass in a real one. It looks at least
    once in a real second, so that a computer that wakes shows the time at once.
    """

    ticked = Signal(object)  # datetime, UTC

    def __init__(
        self,
        now: Callable[[], datetime],
        until_flip: UntilFlip,
        speed: float = 1.0,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._now, self._until_flip, self._speed = now, until_flip, speed
        self._due: datetime | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.tick)

    def tick(self) -> None:
        """Announce the instant now, and wait for the next turn."""
        self._due = None
        self._timer.start(_LONGEST_MS)  # whatever fails here, the digits go on
        self.ticked.emit(self._now())
        self.wait()

    def wait(self) -> None:
        """Wait for the next turn; an act may have moved it."""
        now = self._now()
        wait = self._until_turn(now)
        self._due = now + wait
        self._timer.start(self._real_ms(wait))

    def catch_up(self) -> None:
        """Announce the instant now if a second has turned that was not announced."""
        if self._due is not None and self._now() >= self._due:
            self.tick()

    def _until_turn(self, now: datetime) -> timedelta:
        wait = _SECOND - timedelta(microseconds=now.microsecond)
        flip = self._until_flip(now)
        return wait if flip is None else min(wait, flip)

    def _real_ms(self, wait: timedelta) -> int:
        real_ms = math.ceil(wait / _MILLISECOND / self._speed)
        return min(max(1, real_ms), _LONGEST_MS)
