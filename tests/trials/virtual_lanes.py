"""The session's lane and its writer's on virtual time; a write takes a while."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from datetime import timedelta
from random import Random

from tests.trials.virtual_time import VirtualTime, Work

Done = Callable[[Exception | None], None]
SLOW_ONES = 0.02


class VirtualLanes:
    """Does one write after the other, each after a while, and later what is told.

    A write reaches the disk at one instant and is told at another, so that the
    program can die between them. Nothing is done after `die`. While `hangs`,
    the drive answers nothing.
    """

    def __init__(self, time: VirtualTime, rng: Random) -> None:
        self._time, self._rng = time, rng
        self._waiting: deque[tuple[Work, Done]] = deque()
        self._is_writing = self._is_dead = self.hangs = False
        self._hung: Work | None = None

    def write(self, work: Work, done: Done) -> None:
        """Let the writer do work, then tell the session how it went."""
        self._waiting.append((work, done))
        self._next()

    def later(self, delay: timedelta, work: Work) -> None:
        """Let the session do work after a delay."""
        self._time.later(delay, lambda: self._unless_dead(work))

    def die(self) -> None:
        """Let nothing be done any more."""
        self._is_dead = True

    def resume(self) -> None:
        """Let a drive that hung answer again."""
        self.hangs = False
        hung, self._hung = self._hung, None
        if hung is not None:
            self.later(timedelta(), hung)

    def _next(self) -> None:
        if self._is_writing or not self._waiting:
            return
        self._is_writing = True
        work, done = self._waiting.popleft()
        self.later(self._delay(), lambda: self._written(work, done))

    def _written(self, work: Work, done: Done) -> None:
        if self.hangs:
            self._hung = lambda: self._written(work, done)
            return
        error: Exception | None = None
        try:
            work()
        except Exception as raised:  # noqa: BLE001 - told to whom it concerns
            error = raised
        self.later(self._delay(), lambda: self._told(done, error))

    def _told(self, done: Done, error: Exception | None) -> None:
        self._is_writing = False
        done(error)
        self._next()

    def _unless_dead(self, work: Work) -> None:
        if not self._is_dead:
            work()

    def _delay(self) -> timedelta:
        slowest_ms = 3000 if self._rng.random() < SLOW_ONES else 3
        return timedelta(milliseconds=self._rng.random() * slowest_ms)
