"""Reads what a moderator types into one value: a length, a time, a date.

Every reader returns None for what it cannot understand, and guesses nothing.
"""

from __future__ import annotations

import re
from datetime import date, time, timedelta

_CLOCK = re.compile(r"(?:(?P<h>\d{1,3}):)?(?P<m>\d{1,4}):(?P<s>\d{2}(?:[.,]\d{1,3})?)")
_UNITS = re.compile(
    r"(?:(?P<h>\d{1,3}(?:[.,]\d{1,2})?)\s*(?:h|hours?|horas?|heures?|hores?|std\.?)\s*)?"
    r"(?:(?P<m>\d{1,4}(?:[.,]\d{1,2})?)(?!\d)\s*(?:'|′|m|mins?\.?|minut\w*)?\s*)?"
    r"(?:(?P<s>\d{1,5}(?:[.,]\d{1,3})?)\s*(?:\"|″|s|secs?\.?|segs?\.?|se[cg]\w*))?"
)
_TIME = re.compile(
    r"(?P<h>\d{1,2})(?:[:.hH](?P<m>\d{2})?)?(?:\s*h)?\s*(?P<half>[ap])?\.?(?:m\.?)?"
)
_RANGE = re.compile(r"\s*(?:–|—|-|\bto\b|\buntil\b|\ba\b|\bhasta\b|\bbis\b|\bà\b)\s*")
_ISO = re.compile(r"(?P<y>\d{4})[-/.](?P<m>\d{1,2})[-/.](?P<d>\d{1,2})")
_EUROPEAN = re.compile(r"(?P<d>\d{1,2})[-/.](?P<m>\d{1,2})[-/.](?P<y>\d{4})")
_DAY = timedelta(days=1)
_YEARS = range(1970, 3000)


def length_from(text: str) -> timedelta | None:
    """Return the length that "10", "10:30", "1 h", "1 h 15" or "45 s" says.

    A bare number is minutes; "10:30" is minutes and seconds, "1:10:30" has
    hours. Nothing, or more than a day, is no length of a segment.
    """
    words = text.strip().lower()
    found = _CLOCK.fullmatch(words) or _UNITS.fullmatch(words)
    if not words or found is None:
        return None
    length = timedelta(
        hours=_number(found["h"]),
        minutes=_number(found["m"]),
        seconds=_number(found["s"]),
    )
    return length if timedelta() < length <= _DAY else None


def time_from(text: str) -> time | None:
    """Return the time of day that "16:30", "16.30", "16h30", "16" or "4:30 pm" says."""
    found = _TIME.fullmatch(text.strip().lower())
    if found is None:
        return None
    hour, minute = int(found["h"]), int(found["m"] or 0)
    if found["half"]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if found["half"] == "p" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def times_from(text: str) -> tuple[time, time | None] | None:
    """Return start and end that "16:30-17:30" or "16:30" says; the end may be open."""
    parts = _RANGE.split(text.strip().lower(), maxsplit=1)
    start = time_from(parts[0])
    end = time_from(parts[1]) if len(parts) > 1 else None
    if start is None or (len(parts) > 1 and end is None):
        return None
    return start, end


def date_from(text: str) -> date | None:
    """Return the day that "2020-04-03", "3/4/2020" or "03.04.2020" says.

    Years before 1970 and after 2999 are slips of the pen.
    """
    found = _ISO.fullmatch(text.strip()) or _EUROPEAN.fullmatch(text.strip())
    if found is None:
        return None
    year, month, day = (int(found[part]) for part in "ymd")
    try:
        return date(year, month, day) if year in _YEARS else None
    except ValueError:  # no such day
        return None


def length_text(length: timedelta) -> str:
    """Return a length as it is typed: "10", "10:30", "1:10:30"."""
    whole = round(length.total_seconds())
    minutes, seconds = divmod(whole, 60)
    if seconds == 0:
        return str(minutes)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"


def times_text(start: time | None, end: time | None) -> str:
    """Return start and end as they are typed: "16:30-17:30"."""
    shown = [f"{at:%H:%M}" for at in (start, end) if at is not None]
    return "-".join(shown)


def _number(text: str | None) -> float:
    return float(text.replace(",", ".")) if text else 0.0
