"""The documented file format, programme.toml; its schema is in resources/.

Slow to import (pydantic): only `programme_toml` does, when it reads a file.
"""

from __future__ import annotations

import json
import re
from datetime import date, time, timedelta
from typing import Annotated

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    WithJsonSchema,
    model_validator,
)

from moderator_app.domain.local_time import is_known_zone
from moderator_app.domain.programme import Kind

_LENGTH = re.compile(r"(?:(\d{1,3}):)?(\d{1,5}):([0-5]\d(?:\.\d{1,6})?)")
_CLOCK = re.compile(r"(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d)?")
_FIRST_YEAR, _LAST_YEAR = 1970, 2999


def _length(given: object) -> object:
    match = _LENGTH.fullmatch(given) if isinstance(given, str) else None
    if match is None:
        raise ValueError("length")
    hours, minutes, seconds = match.groups()
    return timedelta(
        hours=int(hours or 0), minutes=int(minutes), seconds=float(seconds)
    )


def _clock(given: object) -> object:
    if isinstance(given, time):
        return given
    if isinstance(given, str) and _CLOCK.fullmatch(given):
        return time.fromisoformat(given)
    raise ValueError("time")


def _date(given: str) -> date | None:
    try:
        return date.fromisoformat(given)
    except ValueError:
        return None


def _day(given: object) -> object:
    if isinstance(given, str) and re.fullmatch(r"\d{4}-\d\d-\d\d", given):
        given = _date(given)
    if type(given) is date and _FIRST_YEAR <= given.year <= _LAST_YEAR:
        return given
    raise ValueError("date")


def _zone(given: str) -> str:
    if not is_known_zone(given):
        raise ValueError("zone")
    return given


def _kind(given: object) -> object:
    kinds = {kind.value: kind for kind in Kind}
    if isinstance(given, str) and given in kinds:
        return kinds[given]
    raise ValueError("kind")


Length = Annotated[
    timedelta,
    BeforeValidator(_length),
    WithJsonSchema({"type": "string", "examples": ["9:50", "1:30:00"]}),
]
"""Minutes and seconds, "9:50", or with hours, "1:30:00"."""

Clock = Annotated[
    time,
    BeforeValidator(_clock),
    WithJsonSchema({"type": "string", "examples": ["16:30:00"]}),
]
"""A local time: 16:30:00, or "16:30" in quotation marks."""

Day = Annotated[
    date,
    BeforeValidator(_day),
    WithJsonSchema({"type": "string", "format": "date", "examples": ["2020-04-03"]}),
]
"""A day: 2020-04-03, with or without quotation marks."""

Zone = Annotated[str, AfterValidator(_zone)]
KindName = Annotated[
    Kind,
    BeforeValidator(_kind),
    WithJsonSchema({"type": "string", "enum": [kind.value for kind in Kind]}),
]
Language = Annotated[str, Field(pattern="^[a-z]{2}$")]


class _Table(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True, frozen=True)


class PlaceTable(_Table):
    """Where the session meets."""

    platform: str | None = Field(default=None, description="such as Zoom")
    url: str | None = Field(default=None, description="the link to join")
    meeting_id: str | None = Field(default=None, description="as it is printed")


class CreditTable(_Table):
    """Who speaks in a segment; an organisation alone has no name."""

    name: str | None = None
    role: str | None = None
    organisation: str | None = None


class SpeakerTable(CreditTable):
    """One speaker card."""

    zone: Zone | None = Field(default=None, description="where they are: Europe/Madrid")
    zone_is_guess: bool = Field(
        default=False, description="nobody has confirmed the zone yet"
    )
    city: str | None = Field(
        default=None, description="their city, if the zone is called by another"
    )
    language: Language | None = Field(default=None, description="what they speak: es")
    introduce_as: str | None = Field(default=None, description="how to introduce them")
    pronunciation: str | None = Field(default=None, description="how to say their name")


class SegmentTable(_Table):
    """One row of the rundown; its length is in ``minutes`` or in ``length``."""

    title: str
    kind: KindName = Field(default=Kind.OTHER, description="what the segment is for")
    minutes: Annotated[float, Field(ge=0, le=1440)] | None = None
    length: Length | None = None
    start: Clock | None = Field(
        default=None, description="planned start, if it has its own"
    )
    hard_start: bool = Field(
        default=False, description="it never starts before its start"
    )
    wrap_up: Length | None = Field(
        default=None, description="remaining when wrap-up begins"
    )
    last: Length | None = Field(
        default=None, description="remaining when the last bit begins"
    )
    speakers: list[CreditTable] = []
    notes: str | None = None

    @model_validator(mode="after")
    def _has_one_length(self) -> SegmentTable:
        if self.minutes is not None and self.length is not None:
            raise ValueError("two lengths")
        return self


class ProgrammeFile(_Table):
    """A whole session as planned; what is not known yet may be left out."""

    title: str | None = None
    language: Language | None = Field(default=None, description="ISO 639-1: es, en, fr")
    date: Day | None = None
    start: Clock | None = Field(default=None, description="local time in the zone")
    end: Clock | None = Field(
        default=None, description="the end that is promised: hard stop"
    )
    zone: Zone | None = Field(default=None, description="IANA name: Europe/Madrid")
    topics: list[str] = []
    place: PlaceTable = PlaceTable()
    speakers: list[SpeakerTable] = []
    segments: Annotated[list[SegmentTable], Field(min_length=1)]


def schema_json() -> str:
    """Return the text of resources/programme.schema.json."""
    schema = ProgrammeFile.model_json_schema()
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"
