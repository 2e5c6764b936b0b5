"""What a moderator corrects of the whole session, one value at a time.

Each function returns the corrected draft, or None for words that cannot be
understood; an empty text takes the value away.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from enum import Enum

from moderator_app.domain.draft import Draft
from moderator_app.domain.draft_edits import date_from, times_from, times_text
from moderator_app.domain.local_time import zone_label, zone_named
from moderator_app.domain.programme import Place
from moderator_app.domain.whole_letters import one_line

_ADDRESS = re.compile(r"\w+://\S+|\w[\w-]*(?:\.[\w-]+)+/\S*")
_MEETING = re.compile(r"(?=(?:\D*\d){5})[\d\s.\-]+")


class Field(Enum):
    """A value of the whole session."""

    TITLE = "title"
    DATE = "date"
    TIME = "time"
    ZONE = "zone"
    LANGUAGE = "language"
    PLACE = "place"
    TOPICS = "topics"


def field_text(draft: Draft, field: Field) -> str:
    """Return a value as it is typed; `with_field` reads it back."""
    match field:
        case Field.TITLE:
            return draft.title or ""
        case Field.DATE:
            return draft.date.isoformat() if draft.date else ""
        case Field.TIME:
            return times_text(draft.start, draft.end)
        case Field.ZONE:
            return zone_label(draft.zone) if draft.zone else ""
        case Field.LANGUAGE:
            return draft.language or ""
        case Field.PLACE:
            place = draft.place
            return ", ".join(
                filter(None, (place.platform, place.meeting_id, place.url))
            )
        case _:
            return "; ".join(draft.topics)


def with_field(draft: Draft, field: Field, text: str) -> Draft | None:
    """Return the draft with one value as typed."""
    return _FIELDS[field](draft, one_line(text))


def _with_title(draft: Draft, text: str) -> Draft | None:
    return replace(draft, title=text or None)


def _with_date(draft: Draft, text: str) -> Draft | None:
    day = date_from(text)
    return replace(draft, date=day) if day or not text else None


def _with_times(draft: Draft, text: str) -> Draft | None:
    if not text:
        return replace(draft, start=None, end=None)
    times = times_from(text)
    return replace(draft, start=times[0], end=times[1]) if times else None


def _with_zone(draft: Draft, text: str) -> Draft | None:
    zone = zone_named(text)
    if text and zone is None:
        return None
    # Named by hand, it leaves nothing to choose.
    return replace(draft, zone=zone, zone_choices=())


def _with_language(draft: Draft, text: str) -> Draft | None:
    code = text.lower()
    is_code = len(code) in (2, 3) and code.isascii() and code.isalpha()
    return replace(draft, language=code or None) if is_code or not code else None


def _with_place(draft: Draft, text: str) -> Draft | None:
    return replace(draft, place=place_from(text))


def _with_topics(draft: Draft, text: str) -> Draft | None:
    topics = (topic.strip() for topic in text.split(";"))
    return replace(draft, topics=tuple(topic for topic in topics if topic))


_FIELDS: dict[Field, Callable[[Draft, str], Draft | None]] = {
    Field.TITLE: _with_title,
    Field.DATE: _with_date,
    Field.TIME: _with_times,
    Field.ZONE: _with_zone,
    Field.LANGUAGE: _with_language,
    Field.PLACE: _with_place,
    Field.TOPICS: _with_topics,
}


def place_from(text: str) -> Place:
    """Return platform, number and address, which commas tell apart, in any order."""
    address = _ADDRESS.search(text)
    rest = text.replace(address.group(), "") if address else text
    words = [word.strip() for word in rest.split(",") if word.strip()]
    numbers = [word for word in words if _MEETING.fullmatch(word)]
    platforms = [word for word in words if word not in numbers[:1]]
    return Place(
        platform=", ".join(platforms) or None,
        url=address.group().rstrip(",") if address else None,
        meeting_id=numbers[0] if numbers else None,
    )
