"""Reads an announcement page as an organiser would: Markdown or plain text."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from moderator_app.domain.draft import Draft
from moderator_app.importers.announcement.agenda import (
    agenda_of,
    end_in_the_right_half,
    in_the_right_half,
    without_end_mark,
)
from moderator_app.importers.announcement.dates import has_month_first
from moderator_app.importers.announcement.elapsed import without_elapsed_clocks
from moderator_app.importers.announcement.language import spoken_language
from moderator_app.importers.announcement.lines import lines_of
from moderator_app.importers.announcement.naming import known_from
from moderator_app.importers.announcement.people import people_of
from moderator_app.importers.announcement.place import place_of
from moderator_app.importers.announcement.sections import Part, parts_of
from moderator_app.importers.announcement.segments import Agenda
from moderator_app.importers.announcement.session_zone import zone_of
from moderator_app.importers.announcement.title import title_of
from moderator_app.importers.announcement.topics import topics_of
from moderator_app.importers.announcement.total import total_of
from moderator_app.importers.announcement.when import day_of, hours_of


def read_announcement(text: str) -> Draft | None:
    """Return what a page tells of its session, None where it has no programme.

    What the page does not give is None; nothing is taken from a clock, and any
    text at all can be read.
    """
    parts = parts_of(lines_of(text))
    language, language_line = spoken_language(parts)
    people = people_of(parts, language)
    agenda = agenda_of(parts, known_from(people, language))
    if not agenda.segments:
        return None
    title, title_line, findings = title_of(parts)
    place, place_line = place_of(parts)
    draft = Draft(
        title=title,
        language=language,
        place=place,
        topics=topics_of(parts),
        people=people,
        lines=_where(title=title_line, language=language_line, place=place_line),
        findings=findings,
    )
    month_first = has_month_first(text, language)
    return _with_times(draft, parts, agenda, month_first=month_first)


def _with_times(
    draft: Draft, parts: Sequence[Part], agenda: Agenda, *, month_first: bool
) -> Draft:
    """Return the draft with its date, hours, zone and length, and its segments."""
    day = day_of(parts, month_first=month_first)
    hours = hours_of(parts, day, {segment.line for segment in agenda.segments})
    zone = zone_of(parts, hours, day.date, draft.language)
    total, total_line = total_of(parts, hours, day)
    start, end = (hours.start, hours.end) if hours else (None, None)
    timed = without_elapsed_clocks(agenda.segments, start)
    halved = in_the_right_half(timed, start, has_halves=agenda.has_halves)
    where = _where(
        date=day.line.number if day.line else None,
        time=hours.line.number if hours else None,
        zone=zone.line if zone else None,
        total=agenda.total_line or total_line,
    )
    return replace(
        draft,
        date=day.date,
        start=start,
        end=end or end_in_the_right_half(agenda.end, halved),
        zone=zone.choices[0].zone if zone else None,
        zone_label=zone.label if zone else None,
        zone_choices=zone.choices if zone else (),
        stated_total=agenda.total or total,
        segments=without_end_mark(halved, end),
        lines={**draft.lines, **where},
        findings=(*draft.findings, *day.findings),
    )


def _where(**lines: int | None) -> dict[str, int]:
    return {name: line for name, line in lines.items() if line is not None}
