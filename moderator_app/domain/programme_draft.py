"""Makes a programme a draft again, to be corrected or written as a file."""

from __future__ import annotations

from datetime import datetime, time

from moderator_app.domain.draft import Draft, DraftPerson, DraftSegment
from moderator_app.domain.local_time import local_time
from moderator_app.domain.programme import Programme, Segment, Speaker


def draft_of(programme: Programme) -> Draft:
    """Return the draft from which this programme comes, all its speakers listed."""
    zone = programme.zone
    start = local_time(programme.start, zone)
    return Draft(
        title=programme.title,
        language=programme.language,
        date=start.date(),
        start=start.time(),
        end=_time(programme.promised_end, zone),
        zone=zone,
        place=programme.place,
        topics=programme.topics,
        people=tuple(_person(each, programme) for each in programme.speakers),
        segments=tuple(_segment(each, zone) for each in programme.segments),
    )


def _time(at: datetime | None, zone: str) -> time | None:
    return None if at is None else local_time(at, zone).time()


def _person(speaker: Speaker, programme: Programme) -> DraftPerson:
    own_language = speaker.language != programme.language
    return DraftPerson(
        speaker.credit,
        zone=speaker.zone,
        zone_is_guess=speaker.zone_is_guess,
        city=speaker.city,
        language=speaker.language if own_language else None,
        introduce_as=speaker.introduce_as,
        pronunciation=speaker.pronunciation,
    )


def _segment(segment: Segment, zone: str) -> DraftSegment:
    return DraftSegment(
        segment.title,
        segment.kind,
        segment.length,
        start=_time(segment.start, zone),
        speakers=tuple(DraftPerson(each.credit) for each in segment.appearances),
        is_hard_start=segment.is_hard_start,
        wrap_up=segment.wrap_up,
        last=segment.last,
        notes=segment.notes,
    )
