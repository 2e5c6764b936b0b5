"""Reads an announcement page as an organiser would: Markdown or plain text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta

from moderator_app.domain.draft import Draft
from moderator_app.importers.announcement_agenda import agenda_of, in_the_right_half
from moderator_app.importers.announcement_language import language_of, languages_named
from moderator_app.importers.announcement_lengths import lengths_in
from moderator_app.importers.announcement_letters import fold
from moderator_app.importers.announcement_lines import Line, Shape, lines_of
from moderator_app.importers.announcement_naming import known_from
from moderator_app.importers.announcement_people import people_of
from moderator_app.importers.announcement_place import place_of
from moderator_app.importers.announcement_sections import Part, parts_of
from moderator_app.importers.announcement_segments import Agenda
from moderator_app.importers.announcement_session_zone import zone_of
from moderator_app.importers.announcement_title import title_of
from moderator_app.importers.announcement_when import (
    HoursFound,
    day_of,
    hours_of,
)
from moderator_app.importers.announcement_words import Section

_SAYS_TOTAL = re.compile(r"(?:dura|dure|dauer|length|total)\w*[\s:]*(?:de\s)?$")


def read_announcement(text: str) -> Draft | None:
    """Return what a page tells of its session, None where it has no programme.

    What the page does not give is None; nothing is taken from a clock, and any
    text at all can be read.
    """
    lines = lines_of(text)
    parts = parts_of(lines)
    spoken, language_line = _language(parts, lines)
    people = people_of(parts, spoken)
    agenda = agenda_of(parts, known_from(people, spoken))
    if not agenda.segments:
        return None
    day = day_of(parts, month_first=_has_month_first(text, spoken))
    hours = hours_of(parts, day, {segment.line for segment in agenda.segments})
    zone = zone_of(parts, hours, day.date, spoken)
    title, title_line, title_findings = title_of(parts)
    place, place_line = place_of(parts)
    total, total_line = _total(parts, agenda, hours)
    start = hours.start if hours else None
    return Draft(
        title=title,
        language=spoken,
        date=day.date,
        start=start,
        end=(hours.end if hours else None) or agenda.end,
        zone=zone.choices[0].zone if zone else None,
        zone_label=zone.label if zone else None,
        zone_choices=zone.choices if zone else (),
        stated_total=total,
        place=place,
        topics=_topics(parts),
        people=people,
        segments=in_the_right_half(
            agenda.segments, start, has_halves=agenda.has_halves
        ),
        lines=_where(
            title=title_line,
            date=day.line.number if day.line else None,
            time=hours.line.number if hours else None,
            zone=zone.line if zone else None,
            language=language_line,
            place=place_line,
            total=total_line,
        ),
        findings=(*title_findings, *day.findings),
    )


def _where(**lines: int | None) -> dict[str, int]:
    return {name: line for name, line in lines.items() if line is not None}


def _language(
    parts: Sequence[Part], lines: Sequence[Line]
) -> tuple[str | None, int | None]:
    """Return the language that is spoken, and the line that says so.

    Of several it is the page's own, if that is among them, else the first.
    """
    written = language_of("\n".join(line.text for line in lines))
    for part in parts:
        if part.section is Section.LANGUAGE:
            for line in part.lines:
                named = languages_named([line.text])
                if named:
                    return (written if written in named else named[0]), line.number
    return written, None


def _has_month_first(text: str, language: str | None) -> bool:
    """Return whether 4/3/2020 is April 3: in English, but not on a British page."""
    british = ("london", ".uk", "bst", "gmt", "united kingdom", "scotland", "ireland")
    folded = fold(text[:20_000])
    return language == "en" and not any(word in folded for word in british)


def _topics(parts: Sequence[Part]) -> tuple[str, ...]:
    topics = [
        line for part in parts if part.section is Section.TOPICS for line in part.lines
    ]
    listed = [line.text for line in topics if line.shape is Shape.BULLET]
    plain = [
        line.text
        for line in topics
        if line.shape is Shape.TEXT and len(line.text) < 120
    ]
    return tuple(dict.fromkeys(listed or plain))


def _total(
    parts: Sequence[Part], agenda: Agenda, hours: HoursFound | None
) -> tuple[timedelta | None, int | None]:
    """Return the length that the page promises for the whole session, and its line."""
    if agenda.total is not None:
        return agenda.total, agenda.total_line
    labelled = [
        line for part in parts if part.section is Section.TOTAL for line in part.lines
    ]
    beside = [hours.line] if hours is not None and hours.end is None else []
    for line in (*labelled, *beside):
        for length in lengths_in(fold(line.text)):
            before = fold(line.text)[: length.begin]
            if line in labelled or "(" in before or _SAYS_TOTAL.search(before):
                return length.value, line.number
    return None, None
