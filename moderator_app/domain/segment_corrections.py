"""What a moderator corrects of one segment, and of the people who speak.

Each function returns the corrected draft, or None for words that cannot be
understood; an empty text takes the value away.
"""

from __future__ import annotations

from dataclasses import replace
from enum import Enum

from moderator_app.domain.draft import Draft, DraftPerson, DraftSegment
from moderator_app.domain.draft_edits import (
    length_from,
    length_text,
    time_from,
    times_text,
)
from moderator_app.domain.programme import Credit, Kind
from moderator_app.domain.whole_letters import one_line

_NOBODY = Credit()


class Column(Enum):
    """A value of one segment."""

    TITLE = "title"
    KIND = "kind"
    NAME = "name"
    ROLE = "role"
    ORGANISATION = "organisation"
    START = "start"
    LENGTH = "length"


def segment_text(segment: DraftSegment, column: Column) -> str:
    """Return a segment's value as it is typed; that of its first speaker."""
    match column:
        case Column.TITLE:
            return segment.title
        case Column.KIND:
            return segment.kind.value
        case Column.START:
            return times_text(segment.start, None)
        case Column.LENGTH:
            return length_text(segment.length) if segment.length else ""
        case _:
            return person_text(segment.speakers[0], column) if segment.speakers else ""


def with_segment_value(
    draft: Draft, at: int, column: Column, text: str
) -> Draft | None:
    """Return the draft with one value of its segment at an index as typed."""
    segment = _corrected(draft.segments[at], column, one_line(text))
    return None if segment is None else _with_segment(draft, at, segment)


def _corrected(segment: DraftSegment, column: Column, text: str) -> DraftSegment | None:
    match column:
        case Column.TITLE:
            return replace(segment, title=text) if text else None
        case Column.KIND:
            kinds = [kind for kind in Kind if kind.value == text]
            return replace(segment, kind=kinds[0]) if kinds else None
        case Column.START:
            start = time_from(text)
            kept = replace(segment, start=start, end=None)
            return kept if start or not text else None
        case Column.LENGTH:
            return _with_length(segment, text)
        case _:
            first = segment.speakers[:1] or (DraftPerson(_NOBODY),)
            people = with_person_value(first, 0, column, text)
            return replace(segment, speakers=people + segment.speakers[1:])


def _with_length(segment: DraftSegment, text: str) -> DraftSegment | None:
    length = length_from(text)
    if text and length is None:
        return None
    return replace(segment, length=length, end=None)


def with_segment_added(draft: Draft, at: int, title: str) -> Draft:
    """Return the draft with a new segment before the one at an index."""
    added = DraftSegment(title)
    return replace(draft, segments=(*draft.segments[:at], added, *draft.segments[at:]))


def without_segment(draft: Draft, at: int) -> Draft:
    """Return the draft without its segment at an index."""
    return replace(draft, segments=draft.segments[:at] + draft.segments[at + 1 :])


def with_segment_moved(draft: Draft, at: int, to: int) -> Draft:
    """Return the draft with a segment at another index; those between close up."""
    others = [*draft.segments[:at], *draft.segments[at + 1 :]]
    others.insert(max(0, to), draft.segments[at])
    return replace(draft, segments=tuple(others))


def with_speakers(draft: Draft, at: int, people: tuple[DraftPerson, ...]) -> Draft:
    """Return the draft with other speakers in its segment at an index."""
    return _with_segment(draft, at, replace(draft.segments[at], speakers=people))


def _with_segment(draft: Draft, at: int, segment: DraftSegment) -> Draft:
    before, after = draft.segments[:at], draft.segments[at + 1 :]
    return replace(draft, segments=(*before, segment, *after))


def person_text(person: DraftPerson, column: Column) -> str:
    """Return a person's name, role or organisation as it is typed."""
    return getattr(person.credit, column.value) or ""


def with_person_value(
    people: tuple[DraftPerson, ...], at: int, column: Column, text: str
) -> tuple[DraftPerson, ...]:
    """Return people with one value as typed; whoever has none left is gone."""
    value = one_line(text) or None
    person = people[at]
    credit = replace(person.credit, **{column.value: value})
    kept = () if credit == _NOBODY else (replace(person, credit=credit),)
    return (*people[:at], *kept, *people[at + 1 :])
