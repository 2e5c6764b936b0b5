"""The one rule by which lengths and instants become the digits people read.

Shown remaining is rounded up to whole seconds and shown used is rounded down,
so both flip in the same moment and always add up to what is allotted. Once the
time is up the same number goes on below zero: 0:00 stands for one whole second,
and +0:01 comes one true second after the end. Source: docs/glossary.md.
"""

from __future__ import annotations

from datetime import datetime, timedelta

SECOND = timedelta(seconds=1)


def seconds_down(remaining: timedelta) -> int:
    """Return whole seconds that remain, rounded up; negative once over."""
    return -(-remaining // SECOND)


def seconds_up(used: timedelta) -> int:
    """Return whole seconds that have passed."""
    return used // SECOND


def digits(seconds: int) -> str:
    """Return ``6:18``, ``75:00`` or, from 100 minutes, ``1:40:00``; no sign."""
    minutes, rest = divmod(abs(seconds), 60)
    if minutes < 100:
        return f"{minutes}:{rest:02}"
    return f"{minutes // 60}:{minutes % 60:02}:{rest:02}"


def countdown_digits(remaining: timedelta) -> str:
    """Return what a countdown shows: ``6:18``, ``0:00``, then ``+0:01`` and up."""
    seconds = seconds_down(remaining)
    return f"+{digits(seconds)}" if seconds < 0 else digits(seconds)


def until_flip(remaining: timedelta) -> timedelta:
    """Return how long the shown remaining stays as it is: over 0, at most 1 s.

    The digits stand for (n - 1, n]: they flip once ``remaining`` reaches n - 1.
    """
    return remaining - (seconds_down(remaining) - 1) * SECOND


def seconds_toward_zero(length: timedelta) -> int:
    """Return the whole seconds of what was given or taken, the fraction dropped."""
    return seconds_up(length) if length >= timedelta(0) else seconds_down(length)


def to_second(at: datetime) -> datetime:
    """Return the instant cut to its whole second, as clocks show it."""
    return at.replace(microsecond=0) if at.microsecond else at
