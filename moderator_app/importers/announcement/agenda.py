"""Which part of a page is the programme, and the segments it tells."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import time

from moderator_app.domain.draft import DraftSegment
from moderator_app.domain.programme import Kind
from moderator_app.importers.announcement.lines import Line
from moderator_app.importers.announcement.naming import Known, with_speakers
from moderator_app.importers.announcement.sections import Part
from moderator_app.importers.announcement.segments import Agenda, agenda_in
from moderator_app.importers.announcement.words import Section

_OPEN_SECTIONS = (Section.UNKNOWN, Section.TITLE, Section.TOPICS, Section.WHEN)
_LAST_SECTIONS = (Section.PEOPLE, Section.PLACE, Section.LANGUAGE)
_FEWEST_TIMED = 2
_HALF_DAY = 12


def agenda_of(parts: Sequence[Part], known: Known) -> Agenda:
    """Return the programme, read twice: who speaks at one place is known at others."""
    agenda = _agenda_of(parts, known)
    speakers = [who for segment in agenda.segments for who in segment.speakers]
    return _agenda_of(parts, with_speakers(known, speakers)) if speakers else agenda


def _agenda_of(parts: Sequence[Part], known: Known) -> Agenda:
    """Return what headings call the programme, else wherever times follow.

    A part that a heading calls the programme wins over any other with times;
    where it has none, its list counts if no other part has times.
    """
    headed = agenda_in(_lines(parts, (Section.PROGRAMME,)), known, is_headed=True)
    if headed.timed:
        return headed
    for sections in (_OPEN_SECTIONS, _LAST_SECTIONS):
        agendas = [
            agenda
            for part in _joined(parts, sections)
            if _is_programme(agenda := agenda_in(part.lines, known, is_headed=False))
        ]
        if agendas:
            return _together(agendas)
    return headed


def _lines(parts: Sequence[Part], sections: Sequence[Section]) -> list[Line]:
    return [line for part in parts if part.section in sections for line in part.lines]


def _is_programme(agenda: Agenda) -> bool:
    """Return whether times tell a programme: what a shop is open for has no kinds."""
    kinds = {segment.kind for segment in agenda.segments} - {Kind.OTHER}
    return agenda.timed >= _FEWEST_TIMED and bool(kinds)


def _joined(parts: Sequence[Part], sections: Sequence[Section]) -> Iterator[Part]:
    """Yield parts of sections, those that follow each other as one, with headings."""
    lines: list[Line] = []
    section: Section | None = None
    for part in parts:
        if part.section is not section and lines and section is not None:
            yield Part(section, tuple(lines))
            lines = []
        section = part.section if part.section in sections else None
        if section is not None:
            lines.extend((part.heading,) if part.heading else ())
            lines.extend(part.lines)
    if lines and section is not None:
        yield Part(section, tuple(lines))


def _together(agendas: Sequence[Agenda]) -> Agenda:
    first = agendas[0]
    return replace(
        first,
        segments=tuple(segment for agenda in agendas for segment in agenda.segments),
        timed=sum(agenda.timed for agenda in agendas),
        end=next((agenda.end for agenda in agendas if agenda.end), None),
        total=next((agenda.total for agenda in agendas if agenda.total), None),
    )


def in_the_right_half(
    segments: Sequence[DraftSegment], start: time | None, *, has_halves: bool
) -> tuple[DraftSegment, ...]:
    """Return the segments with times that leave out "pm" moved into the afternoon.

    So it is where the session's own start says so, or "pm" stands at some rows
    and others go backwards without it.
    """
    first = next((segment.start for segment in segments if segment.start), None)
    if first is None:
        return tuple(segments)
    is_later = start is not None and start.hour == first.hour + _HALF_DAY
    if not is_later and not has_halves:
        return tuple(segments)
    made: list[DraftSegment] = []
    before = start if is_later and start is not None else first
    for segment in segments:
        moved = replace(
            segment,
            start=_not_before(segment.start, before),
            end=_not_before(segment.end, before),
        )
        before = moved.start or before
        made.append(moved)
    return tuple(made)


def end_in_the_right_half(
    end: time | None, segments: Sequence[DraftSegment]
) -> time | None:
    """Return the end that a last row marks, in the afternoon as the rows before it."""
    starts = [segment.start for segment in segments if segment.start is not None]
    return _not_before(end, max(starts)) if starts else end


def _not_before(at: time | None, before: time) -> time | None:
    if at is None or at >= before or at.hour >= _HALF_DAY:
        return at
    later = at.replace(hour=at.hour + _HALF_DAY)
    return later if later >= before else at


def without_end_mark(
    segments: Sequence[DraftSegment], end: time | None
) -> tuple[DraftSegment, ...]:
    """Return the segments without a last one that begins when the session ends.

    "14:00 Close" is no segment of a session from 13:00 to 14:00.
    """
    if len(segments) > 1 and end is not None:
        last = segments[-1]
        is_bare = last.length is None and last.end is None and not last.speakers
        if is_bare and last.start == end and last.kind is Kind.CLOSING:
            return tuple(segments[:-1])
    return tuple(segments)
