"""A programme as read from a page: anything may be missing, each value has its line.

An importer makes a `Draft`; `draft_checks` finds what is wrong with it, the
review lets the moderator correct it, `draft_programme` makes it a `Programme`.
Lines count from 1; a missing value is None and never invented.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time, timedelta
from enum import Enum

from moderator_app.domain.programme import Credit, Kind, Place


class Severity(Enum):
    """How much a finding matters."""

    INFO = "info"
    WARNING = "warning"
    ERROR = "error"


class Code(Enum):
    """What a finding is about; the values are the wire's codes."""

    SUM_DIFFERS = "sum-differs"
    ZONE_AMBIGUOUS = "zone-ambiguous"
    ZONE_MISSING = "zone-missing"
    MINUTES_MISSING = "minutes-missing"
    TIME_ORDER = "time-order"
    OVERLAP = "overlap"
    END_MISSING = "end-missing"
    START_MISSING = "start-missing"
    DATE_MISSING = "date-missing"
    DATE_PASSED = "date-passed"  # only where the page is about to be run
    YEAR_MISSING = "year-missing"
    PEOPLE_DIFFER = "people-differ"
    TITLE_GUESSED = "title-guessed"
    TITLE_MISSING = "title-missing"
    TIME_SKIPPED = "time-skipped"  # clocks are put forward over it that night
    TIME_TWICE = "time-twice"  # clocks are put back over it that night
    WEEKDAY_DIFFERS = "weekday-differs"
    SEGMENTS_MISSING = "segments-missing"
    DURATION_DIFFERS = "duration-differs"  # a row's range and its minutes disagree


@dataclass(frozen=True, slots=True)
class Finding:
    """Something noticed, as a code and the values its sentence needs.

    ``facts`` holds strings, numbers, dates and lengths by name; the sentence
    is made at the edge (texts/reading.py), in the language of whoever reads it.
    The reader's own: TITLE_GUESSED ``title``; YEAR_MISSING ``day``, ``month``
    and, where the page names it, ``weekday`` (Monday is 0), or ``year`` where it
    was taken from elsewhere on the page; WEEKDAY_DIFFERS ``date``, ``weekday``.
    """

    code: Code
    severity: Severity
    line: int | None = None
    facts: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class DraftPerson:
    """Somebody in the page's list of people, or speaking in a segment.

    All but the credit is what only our own file tells of a speaker.
    """

    credit: Credit
    line: int | None = None
    zone: str | None = None  # IANA name
    zone_is_guess: bool = False
    city: str | None = None
    language: str | None = None
    introduce_as: str | None = None
    pronunciation: str | None = None


@dataclass(frozen=True, slots=True)
class DraftSegment:
    """One segment as read; ``start`` and ``end`` are local times of the page."""

    title: str
    kind: Kind = Kind.OTHER
    length: timedelta | None = None
    start: time | None = None
    end: time | None = None
    speakers: tuple[DraftPerson, ...] = ()
    line: int | None = None
    is_hard_start: bool = False
    wrap_up: timedelta | None = None
    last: timedelta | None = None
    notes: str | None = None


@dataclass(frozen=True, slots=True)
class ZoneChoice:
    """One way to understand the zone that the page names."""

    zone: str  # IANA name
    is_literal: bool  # the abbreviation taken at its word, as a fixed offset


@dataclass(frozen=True, slots=True)
class Draft:
    """All that was read. ``lines`` says where.

    Its keys: "title", "date", "time", "zone", "language", "place", "total".

    ``zone_choices`` has the default first, and more than one only where the
    page's words allow more (CET on a summer day). ``stated_total`` is a length
    that the page itself promises ("Total: 1 hora"), apart from start and end.
    ``findings`` are those that only the reader of the page could know of
    (a guessed title, a year that is missing); checks add the others.
    ``decided`` are those that the moderator settled as they stand: they are
    raised no more, unless their facts change.
    """

    title: str | None = None
    language: str | None = None  # ISO 639-1
    date: date | None = None
    start: time | None = None
    end: time | None = None
    zone: str | None = None
    zone_label: str | None = None  # as printed: "CET", "hora de Bogotá"
    zone_choices: tuple[ZoneChoice, ...] = ()
    stated_total: timedelta | None = None
    place: Place = Place()
    topics: tuple[str, ...] = ()
    people: tuple[DraftPerson, ...] = ()
    segments: tuple[DraftSegment, ...] = ()
    lines: Mapping[str, int] = field(default_factory=dict)
    findings: tuple[Finding, ...] = ()
    decided: tuple[Finding, ...] = ()
