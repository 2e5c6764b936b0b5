"""What is wrong with a draft, or worth a second look, as findings."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, time, timedelta

from moderator_app.domain.draft import Code, Draft, Finding, Severity
from moderator_app.domain.draft_clock import clock_at, wall
from moderator_app.domain.draft_people import people_findings
from moderator_app.domain.draft_times import (
    Row,
    nearest,
    planned_end,
    rows,
    session_end,
    session_start,
    since_midnight,
    time_of_day,
    wall_end,
)
from moderator_app.domain.local_time import (
    ClockChange,
    abbreviation,
    instant,
    is_known_zone,
    likely_instant,
    offset_name,
    utc_offset,
)


def findings(draft: Draft) -> tuple[Finding, ...]:
    """Return all that stands, by line; those without a line come last.

    A clean page raises none.
    """
    standing = [found for found in draft.findings if _still_stands(found, draft)]
    for check in _CHECKS:
        standing.extend(check(draft))
    open_ones = [found for found in standing if found not in draft.decided]
    return tuple(sorted(open_ones, key=lambda found: found.line or 1_000_000_000))


def _still_stands(found: Finding, draft: Draft) -> bool:
    """Tell whether a correction has not yet settled what the reader found."""
    match found.code:
        case Code.TITLE_GUESSED:
            return found.facts.get("title", draft.title) == draft.title
        case Code.YEAR_MISSING:
            return draft.date is None or found.severity is Severity.INFO
        case Code.WEEKDAY_DIFFERS | Code.DATE_PASSED:
            return found.facts.get("date", draft.date) == draft.date
        case Code.DURATION_DIFFERS:
            return any(
                (segment.title, segment.length)
                == (found.facts.get("title"), found.facts.get("range"))
                for segment in draft.segments
            )
    return True


def _missing(draft: Draft) -> Iterator[Finding]:
    """Yield what a session needs and the page does not give."""
    wants_year = any(found.code is Code.YEAR_MISSING for found in draft.findings)
    has_zone = draft.zone is not None and is_known_zone(draft.zone)
    needed = [
        (Code.TITLE_MISSING, draft.title, Severity.WARNING, "title"),
        (Code.DATE_MISSING, draft.date or wants_year, Severity.ERROR, "date"),
        (Code.START_MISSING, draft.start, Severity.ERROR, "time"),
        (Code.END_MISSING, draft.end, Severity.WARNING, "time"),
        (Code.ZONE_MISSING, has_zone, Severity.ERROR, "time"),
        (Code.SEGMENTS_MISSING, draft.segments, Severity.ERROR, "programme"),
    ]
    for code, value, severity, place in needed:
        if not value:
            yield Finding(code, severity, draft.lines.get(place))
    for segment in draft.segments:
        if segment.length is None:
            facts = {"title": segment.title}
            yield Finding(Code.MINUTES_MISSING, Severity.ERROR, segment.line, facts)


def _sum(draft: Draft) -> Iterator[Finding]:
    """Yield each promise that the parts together do not keep."""
    planned = planned_end(draft)
    if planned is None:
        return
    span = planned - session_start(draft)
    parts = sum((segment.length or timedelta() for segment in draft.segments), _NONE)
    end, window = session_end(draft), None
    total, total_line = draft.stated_total, draft.lines.get("total")
    if draft.start is not None and end is not None:
        window = end - session_start(draft)
        if window != span:
            line = total_line if window == total else None
            place = line or draft.lines.get("time")
            yield _sum_differs(span, window, place, is_sum=span == parts)
    if total is not None and total not in (window, span, parts):
        yield _sum_differs(parts, total, total_line, is_sum=True)


def _sum_differs(
    took: timedelta, promised: timedelta, line: int | None, *, is_sum: bool
) -> Finding:
    """Make the finding; it is no sum where the rows' own starts leave gaps."""
    facts = {"sum": took, "promised": promised, "is_sum": is_sum}
    return Finding(Code.SUM_DIFFERS, Severity.WARNING, line, facts)


def _order(draft: Draft) -> Iterator[Finding]:
    """Yield each step back in the starts, and each row that runs into the next."""
    latest = session_start(draft)
    before: Row | None = None
    for row in rows(draft):
        if draft.start is not None and row.segment.start is not None:
            if row.start < latest:
                yield _goes_back(row, clock_at(draft, latest))
            elif before and before.end is not None and row.start < before.end:
                yield _overlaps(before, clock_at(draft, before.end), row)
            latest = row.start
        before = row


def _goes_back(row: Row, latest: time) -> Finding:
    facts = {
        "title": row.segment.title,
        "start": row.segment.start,
        "before": latest,
    }
    return Finding(Code.TIME_ORDER, Severity.WARNING, row.segment.line, facts)


def _overlaps(row: Row, end: time, following: Row) -> Finding:
    facts = {
        "title": row.segment.title,
        "end": end,
        "next": following.segment.title,
        "next_start": following.segment.start,
    }
    return Finding(Code.OVERLAP, Severity.WARNING, row.segment.line, facts)


def _zone(draft: Draft) -> Iterator[Finding]:
    """Yield the zone's name where that day it can mean more than one offset."""
    if draft.date is None or len(draft.zone_choices) < 2:
        return
    day = datetime.combine(draft.date, draft.start or time())
    civil, literal = draft.zone_choices[:2]
    civil_start = likely_instant(day, civil.zone)
    literal_start = likely_instant(day, literal.zone)
    if civil_start == literal_start:
        return
    facts = {
        "label": draft.zone_label,
        "date": draft.date,
        "start": draft.start,
        "zone": civil.zone,
        "civil": abbreviation(civil_start, civil.zone),
        "civil_offset": offset_name(utc_offset(civil_start, civil.zone)),
        "literal_offset": offset_name(utc_offset(literal_start, literal.zone)),
    }
    line = draft.lines.get("zone", draft.lines.get("time"))
    yield Finding(Code.ZONE_AMBIGUOUS, Severity.WARNING, line, facts)


def _clock_changes(draft: Draft) -> Iterator[Finding]:
    """Yield the first time that the zone's clocks skip that day, or show twice."""
    if draft.date is None or draft.start is None or not draft.zone:
        return
    if not is_known_zone(draft.zone):
        return
    midnight = datetime.combine(draft.date, datetime.min.time())
    for moment in _told_times(draft, draft.start):
        change = instant(midnight + moment, draft.zone)
        if isinstance(change, ClockChange):
            facts = {"time": time_of_day(moment), "date": draft.date}
            line = draft.lines.get("time")
            yield Finding(_CHANGES[change], Severity.WARNING, line, facts)
            return


def _told_times(draft: Draft, start: time) -> Iterator[timedelta]:
    """Yield the times that the page itself tells, in hours of its clocks."""
    yield since_midnight(start)
    for row in rows(draft):
        if row.segment.start is not None:
            yield nearest(row.segment.start, wall(draft, row.start))
    if draft.end is not None:
        yield wall_end(start, draft.end)


_NONE = timedelta()
_CHANGES = {
    ClockChange.SKIPPED: Code.TIME_SKIPPED,
    ClockChange.TWICE: Code.TIME_TWICE,
}
_CHECKS = (_missing, _sum, _order, _zone, _clock_changes, people_findings)
