"""The plan as it was brought: one session's programme, complete and ready to run."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum

from moderator_app.domain.identifiers import SegmentNumber, SpeakerId


class Kind(Enum):
    """What a segment is for; the wire and the file use the values."""

    WELCOME = "welcome"
    INTRO = "intro"
    TALK = "talk"
    PANEL = "panel"
    QA = "qa"
    BREAK = "break"
    CLOSING = "closing"
    OTHER = "other"


@dataclass(frozen=True, slots=True)
class Credit:
    """Who speaks, in one place's spelling; an organisation alone has no name."""

    name: str | None = None
    role: str | None = None
    organisation: str | None = None


@dataclass(frozen=True, slots=True)
class Speaker:
    """One speaker card: a person, or an organisation that speaks without one.

    ``zone`` is an IANA name; ``zone_is_guess`` until somebody confirmed it.
    ``city`` is where they are, if it is not the one that the zone is called by.
    ``introduce_as`` and ``pronunciation`` are notes for the bridge sentence.
    """

    id: SpeakerId
    credit: Credit
    zone: str | None = None
    zone_is_guess: bool = False
    city: str | None = None
    language: str | None = None
    introduce_as: str | None = None
    pronunciation: str | None = None


@dataclass(frozen=True, slots=True)
class Appearance:
    """A speaker in a segment, in the spelling of that line of the page."""

    speaker: SpeakerId
    credit: Credit


@dataclass(frozen=True, slots=True)
class Segment:
    """One row of the rundown as planned.

    ``start`` is the planned start that the page itself gives (UTC), if any.
    ``wrap_up`` and ``last`` are thresholds of remaining time set for this
    segment alone; None takes those of its length.
    """

    number: SegmentNumber
    title: str
    kind: Kind
    length: timedelta
    start: datetime | None = None
    is_hard_start: bool = False
    wrap_up: timedelta | None = None
    last: timedelta | None = None
    appearances: tuple[Appearance, ...] = ()
    notes: str | None = None


@dataclass(frozen=True, slots=True)
class Place:
    """Where the session meets; ``meeting_id`` as the page prints it."""

    platform: str | None = None
    url: str | None = None
    meeting_id: str | None = None


@dataclass(frozen=True, slots=True)
class Programme:
    """A whole session as planned; instants are UTC, ``zone`` an IANA name.

    ``promised_end`` is the end that the page promises: the hard stop.
    Segments stand in the page's order and are numbered from 1 in it.
    """

    title: str
    start: datetime
    zone: str
    segments: tuple[Segment, ...]
    promised_end: datetime | None = None
    language: str | None = None
    place: Place = Place()
    topics: tuple[str, ...] = ()
    speakers: tuple[Speaker, ...] = ()
