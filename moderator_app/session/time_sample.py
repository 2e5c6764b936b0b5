"""Reads the computer's clocks, all at the same moment as nearly as it can be."""

from __future__ import annotations

import ctypes
import sys
import time
from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

from moderator_app.session.steady_clock import Nanoseconds, passed_ns, wall_now
from moderator_app.session.time_watch import Sample

_SOURCES = {"linux": "CLOCK_MONOTONIC", "darwin": "CLOCK_UPTIME_RAW"}
"""Clocks that stand still in sleep."""

_LIBRARY: Callable[[str], Any] = getattr(ctypes, "WinDLL", ctypes.CDLL)
_TRIES = 3


def awake_ns(
    platform: str = sys.platform, library: Callable[[str], Any] = _LIBRARY
) -> int:
    """Return nanoseconds that the computer was awake, since some instant.

    Where nobody knows how it sleeps it seems awake all the time.
    """
    if platform == "win32":
        tenths_us = ctypes.c_ulonglong()
        library("kernel32").QueryUnbiasedInterruptTime(ctypes.byref(tenths_us))
        return tenths_us.value * 100
    source = _SOURCES.get(platform)
    if source is None:
        return passed_ns(platform)
    return time.clock_gettime_ns(getattr(time, source))


def take_sample(
    passed: Nanoseconds = passed_ns,
    awake: Nanoseconds = awake_ns,
    wall: Callable[[], datetime] = wall_now,
) -> Sample:
    """Return what the clocks say now.

    Whatever comes between two readings looks like a step of one of the clocks,
    so they are read a few times and the quickest counts.
    """

    def read() -> tuple[int, Sample]:
        began = passed()
        sample = Sample(_length(began), _length(awake()), wall())
        return passed() - began, sample

    return min((read() for _ in range(_TRIES)), key=lambda taken: taken[0])[1]


def _length(nanoseconds: int) -> timedelta:
    return timedelta(microseconds=nanoseconds // 1000)
