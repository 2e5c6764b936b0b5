"""Notices what happened to the computer's time: its clock was set, or it slept."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import TypeAlias

_SET_BY = timedelta(milliseconds=950)  # a second, less what is lost between readings
_SLEPT = timedelta(seconds=2)
_BLUR, _MOST_SLEWED = timedelta(milliseconds=20), timedelta(milliseconds=100)
_SLEW = 0.1  # clocks that are put right little by little go at most so much faster


@dataclass(frozen=True, slots=True)
class Sample:
    """What three clocks said at one moment.

    ``passed`` goes on while the computer sleeps and ``awake`` does not, each
    since some instant of its own; ``wall`` (UTC) is what anybody can set.
    """

    passed: timedelta
    awake: timedelta
    wall: datetime


@dataclass(frozen=True, slots=True)
class ClockSet:
    """The computer's clock was set forward, or back where ``by`` is negative."""

    by: timedelta


@dataclass(frozen=True, slots=True)
class Slept:
    """The computer slept for so long."""

    length: timedelta


ComputerNews: TypeAlias = ClockSet | Slept


class TimeWatch:
    """Compares samples, each with the one before it.

    Small steps of the wall clock add up until they are a second. A clock that
    is put right little by little is nothing to tell.
    """

    def __init__(self, first: Sample) -> None:
        self._last = first
        self._stepped = timedelta()

    def look(self, sample: Sample) -> list[ComputerNews]:
        """Take a sample, best each second, and return what has happened since."""
        passed = sample.passed - self._last.passed
        awake = sample.awake - self._last.awake
        step = sample.wall - self._last.wall - passed
        self._last = sample
        news: list[ComputerNews] = []
        if passed - awake >= _SLEPT:
            news.append(Slept(passed - awake))
        if abs(step) > min(max(_BLUR, awake * _SLEW), _MOST_SLEWED):
            self._stepped += step
        if abs(self._stepped) >= _SET_BY:
            news.append(ClockSet(self._stepped))
            self._stepped = timedelta()
        return news
