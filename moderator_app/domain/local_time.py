"""Local times and zones: what the clocks of a place show at an instant.

The only module of the domain that knows pytz. Zones are IANA names; a fixed
offset is one of the "Etc/GMT" names, whose signs are turned round.
"""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, datetime, timedelta
from enum import Enum

import pytz

_OFFSET = re.compile(r"(?:utc|gmt)_?([+-]\d{1,2})")
_SHORTEST = 3
"""Letters of a zone's name that may stand for it."""

_ANY_TIME = datetime(2000, 1, 1, tzinfo=UTC)


class ClockChange(Enum):
    """Why a local time names no instant, or more than one."""

    SKIPPED = "skipped"  # the clocks are put forward over it
    TWICE = "twice"  # the clocks are put back over it


def is_known_zone(zone: str) -> bool:
    """Tell whether there is a zone of this name."""
    return zone in pytz.all_timezones_set


def zone_named(text: str) -> str | None:
    """Return the zone that "Europe/Madrid", "madrid", "Bogotá" or "UTC+1" names.

    A part of its name will do where no other zone has it.
    """
    letters = unicodedata.normalize("NFKD", text.strip().lower())
    bare = "".join(at for at in letters if not unicodedata.combining(at))
    wanted = bare.replace(" ", "_")
    for zone in pytz.all_timezones:
        if zone.lower() == wanted:
            return str(zone)
    if offset := _OFFSET.fullmatch(wanted):
        return fixed_zone(int(offset[1]))
    in_it = [zone for zone in zone_names() if zone.lower().endswith(f"/{wanted}")]
    if in_it or len(wanted) < _SHORTEST:
        return in_it[0] if in_it else None
    having = [zone for zone in zone_names() if wanted in zone.lower()]
    return having[0] if len(having) == 1 else None


def zone_label(zone: str) -> str:
    """Return how a zone is called: by its name, a fixed offset as "UTC+1"."""
    return offset_name(utc_offset(_ANY_TIME, zone)) if _is_fixed(zone) else zone


def _is_fixed(zone: str) -> bool:
    return zone.startswith("Etc/") and is_known_zone(zone)


def zone_names() -> tuple[str, ...]:
    """Return the zones to offer, in the order of their names."""
    return tuple(str(zone) for zone in pytz.common_timezones)


def instant(local: datetime, zone: str) -> datetime | ClockChange:
    """Return the instant (UTC) at which the zone's clocks show a naive time."""
    try:
        aware = pytz.timezone(zone).localize(local, is_dst=None)
    except pytz.NonExistentTimeError:
        return ClockChange.SKIPPED
    except pytz.AmbiguousTimeError:
        return ClockChange.TWICE
    return aware.astimezone(UTC)


def likely_instant(local: datetime, zone: str) -> datetime:
    """Return an instant (UTC) for any naive time of the zone.

    Of a time that comes twice it is the first; a skipped one is read as on a
    clock that nobody put forward.
    """
    exact = instant(local, zone)
    if not isinstance(exact, ClockChange):
        return exact
    is_dst = exact is ClockChange.TWICE
    return pytz.timezone(zone).localize(local, is_dst=is_dst).astimezone(UTC)


def local_time(at: datetime, zone: str) -> datetime:
    """Return what the zone's clocks show at an instant, with its offset."""
    return at.astimezone(pytz.timezone(zone))


def utc_offset(at: datetime, zone: str) -> timedelta:
    """Return how far the zone's clocks are ahead of UTC; negative is behind."""
    return local_time(at, zone).utcoffset() or timedelta()


def abbreviation(at: datetime, zone: str) -> str:
    """Return the short name of the zone's time at an instant: "CEST", "UTC-5"."""
    name = local_time(at, zone).tzname() or ""
    return name if name.isalpha() else offset_name(utc_offset(at, zone))


def offset_name(offset: timedelta) -> str:
    """Return an offset in words that need no language: "UTC+2", "UTC-3:30"."""
    minutes = round(offset / timedelta(minutes=1))
    hours, rest = divmod(abs(minutes), 60)
    sign = "-" if minutes < 0 else "+"
    if not minutes:
        return "UTC"
    return f"UTC{sign}{hours}:{rest:02}" if rest else f"UTC{sign}{hours}"


def fixed_zone(hours: int) -> str | None:
    """Return the zone that is always this far ahead of UTC: 1 is "Etc/GMT-1"."""
    name = f"Etc/GMT{-hours:+}" if hours else "Etc/UTC"
    return name if is_known_zone(name) else None
