"""When the session is: its date, start and end, from the page's likeliest lines."""

from __future__ import annotations

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, time

from moderator_app.domain.draft import Code, Finding, Severity
from moderator_app.importers.announcement.clocks import Span, spans_in
from moderator_app.importers.announcement.dates import FoundDate, dates_in
from moderator_app.importers.announcement.letters import any_of, fold
from moderator_app.importers.announcement.lines import Line, Shape
from moderator_app.importers.announcement.sections import Part
from moderator_app.importers.announcement.timing import timing_of
from moderator_app.importers.announcement.words import DEADLINES, Section
from moderator_app.importers.announcement.zones import mentions_in

_DEADLINE = re.compile(rf"\b{any_of(','.join(DEADLINES))}\b|©|\(c\)")
_YEAR = re.compile(r"(?<![\d/.-])20\d\d(?![\d/.-])")
_END_LABEL = re.compile(
    r"\b(?:fin|final|fi|fim|end|ends|ende|fine|hasta|until|bis|termino|termina|finish)\b"
)
_WORTH = {
    Section.WHEN: 6,
    Section.TITLE: 3,
    Section.UNKNOWN: 2,
    Section.PLACE: 2,
    Section.PROGRAMME: 2,
    Section.PEOPLE: -2,
    Section.OTHER: -1,
}
_EARLIEST_PLAIN_HOUR = 7
_NEAR = 3  # lines between a date and its time


@dataclass(frozen=True, slots=True)
class DayFound:
    """The session's day as the page gives it, and what is odd about it.

    ``text`` is its line without the date, of the same length.
    """

    date: date | None = None
    line: Line | None = None
    text: str = ""
    findings: tuple[Finding, ...] = ()


@dataclass(frozen=True, slots=True)
class HoursFound:
    """The session's hours, the line that gives them, and where in it."""

    start: time
    end: time | None
    line: Line
    begin: int
    finish: int


@dataclass(frozen=True, slots=True)
class _Candidate:
    worth: int
    line: Line
    found: FoundDate


def day_of(parts: Sequence[Part], *, month_first: bool) -> DayFound:
    """Return the session's day: the likeliest date of the page, the first of equals."""
    candidates = list(_candidates(parts, month_first))
    if not candidates:
        return DayFound()
    best = max(candidates, key=lambda candidate: candidate.worth)
    found, line = best.found, best.line
    if found.year is None:
        return _without_year(best, candidates, parts)
    day = found.in_year(found.year)
    differs = day is not None and found.weekday not in (None, day.weekday())
    facts = {"date": day, "weekday": found.weekday}
    finding = Finding(Code.WEEKDAY_DIFFERS, Severity.WARNING, line.number, facts)
    return DayFound(day, line, _without_date(best), (finding,) if differs else ())


def _without_date(candidate: _Candidate) -> str:
    text, found = fold(candidate.line.text), candidate.found
    blank = " " * (found.finish - found.begin)
    return text[: found.begin] + blank + text[found.finish :]


def _candidates(parts: Sequence[Part], month_first: bool) -> Iterator[_Candidate]:
    for part in parts:
        lines = (*((part.heading,) if part.heading else ()), *part.lines)
        for place, line in enumerate(lines):
            text = fold(line.text)
            for found in dates_in(text, month_first=month_first):
                after = lines[place + 1 : place + _NEAR]
                yield _Candidate(_worth(part, line, found, text, after), line, found)


def _worth(
    part: Part, line: Line, found: FoundDate, text: str, after: Iterable[Line]
) -> int:
    worth = _WORTH.get(part.section, 0)
    rest = (
        text[: found.begin] + " " * (found.finish - found.begin) + text[found.finish :]
    )
    if any(True for _ in spans_in(rest)):
        worth += 3
    elif any(True for other in after for _ in spans_in(fold(other.text))):
        worth += 1
    worth += (found.weekday is not None) + (found.year is not None)
    worth += line.shape is Shape.HEADING
    if _DEADLINE.search(text[max(0, found.begin - 60) : found.begin]):
        worth -= 6
    return worth


def _without_year(
    best: _Candidate, others: Iterable[_Candidate], parts: Sequence[Part]
) -> DayFound:
    """Return the day in the only year of the page that fits it, if there is one."""
    found = best.found
    facts: dict[str, object] = {"day": found.day, "month": found.month}
    if found.weekday is not None:
        facts["weekday"] = found.weekday
    years = {
        other.found.year
        for other in others
        if (other.found.day, other.found.month) == (found.day, found.month)
    } - {None} or _years_of(parts, of_any_line=found.weekday is not None)
    days = [day for year in years if year and (day := found.in_year(year))]
    fitting = [day for day in days if found.weekday in (None, day.weekday())]
    day = fitting[0] if len(fitting) == 1 else None
    severity = Severity.WARNING
    if day is not None:
        facts["year"], severity = day.year, Severity.INFO
    finding = Finding(Code.YEAR_MISSING, severity, best.line.number, facts)
    return DayFound(day, best.line, _without_date(best), (finding,))


def _years_of(parts: Iterable[Part], *, of_any_line: bool) -> set[int | None]:
    """Return the years that a page names; without a weekday not those of notices."""
    lines = [line for part in parts for line in (part.heading, *part.lines) if line]
    return {
        int(year[0])
        for line in lines
        if of_any_line or not _DEADLINE.search(fold(line.text))
        for year in _YEAR.finditer(line.text)
    }


def hours_of(
    parts: Sequence[Part], day: DayFound, items: Container[int | None]
) -> HoursFound | None:
    """Return the session's hours: on the date's line, in its section, or near it.

    ``items`` are the lines of the programme's segments, whose times are their own.
    """
    lines = [line for line in _lines_for_hours(parts, day) if line.number not in items]
    found = [hours for line in lines if (hours := _hours_on(line, day))]
    for hours in found:
        if hours.end is not None:
            return hours
    if not found:
        return None
    first = found[0]
    for other in found[1:]:
        if _END_LABEL.search(fold(other.line.text)[: other.begin]):
            return HoursFound(
                first.start, other.start, first.line, first.begin, first.finish
            )
    return first


def _lines_for_hours(parts: Sequence[Part], day: DayFound) -> Iterator[Line]:
    at = day.line.number if day.line else None
    if day.line is not None:
        yield day.line
    for part in parts:
        if part.section is Section.WHEN and not _is_programme(part.lines):
            yield from (line for line in part.lines if line != day.line)
    for part in parts:
        if part.section is Section.PROGRAMME and part.heading:
            yield part.heading
        if at is not None and part.section is not Section.WHEN:
            near = (line for line in part.lines if abs(line.number - at) <= _NEAR)
            yield from (line for line in near if line != day.line)


def _is_programme(lines: Iterable[Line]) -> bool:
    timings = (timing_of(line.text) for line in lines)
    return sum(1 for timing in timings if timing.start and timing.rest) > 2


def _hours_on(line: Line, day: DayFound) -> HoursFound | None:
    text = day.text if line == day.line else fold(line.text)
    spans = [span for span in spans_in(text) if _is_of_a_day(span)]
    if len(spans) > 2 and line != day.line and len(mentions_in(line.text)) < 2:
        return None
    for span in spans:
        if span.end is not None:
            return HoursFound(span.start, span.end, line, span.begin, span.finish)
    for span in spans[:1]:
        return HoursFound(span.start, None, line, span.begin, span.finish)
    return None


def _is_of_a_day(span: Span) -> bool:
    return span.end is not None or not (
        span.is_hours_only and span.start.hour < _EARLIEST_PLAIN_HOUR
    )
