"""Remedies for a day, a start or an end that the page does not tell."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from moderator_app.domain.draft import Code, Draft, Finding
from moderator_app.domain.draft_clock import clock_at, elapsed
from moderator_app.domain.draft_times import (
    DAY,
    planned_end,
    session_start,
    since_midnight,
)
from moderator_app.domain.remedy import Act, Change, Remedy, accept

_YEARS = 12
"""How far to look for a year; a weekday comes back on a date within it."""
_TODAY, _YEAR = timedelta(), timedelta(days=366)
_OFFERED = 3
_HALF_HOUR = timedelta(minutes=30)


def day_remedies(draft: Draft, finding: Finding, today: date) -> Iterator[Remedy]:
    """Yield what can be done about a year or day that is missing, or a day gone by."""
    match finding.code:
        case Code.YEAR_MISSING:
            return year_remedies(draft, finding, today)
        case Code.DATE_PASSED:
            return passed_remedies(finding, today)
    return date_remedies(finding, today)


def year_remedies(draft: Draft, finding: Finding, today: date) -> Iterator[Remedy]:
    """Yield the years that a day and month can mean: the coming one is the default."""
    if draft.date is not None:
        yield accept(finding, date=draft.date)
        return
    days = _candidates(finding, today) or [today]
    for at, day in enumerate(days):
        yield _taking(finding, day, is_default=at == 0)


def date_remedies(finding: Finding, today: date) -> Iterator[Remedy]:
    """Yield today, the default, and tomorrow."""
    yield _taking(finding, today, is_default=True)
    if today < date.max:
        yield _taking(finding, today + DAY)


def passed_remedies(finding: Finding, today: date) -> Iterator[Remedy]:
    """Yield the page's day as it is, the default, then today and tomorrow."""
    yield accept(finding, date=finding.facts["date"])
    for remedy in date_remedies(finding, today):
        yield replace(remedy, is_default=False)


def start_remedies(draft: Draft, finding: Finding) -> Iterator[Remedy]:
    """Yield the start from which the parts reach the promised end."""
    span = planned_end(draft)
    if draft.end is not None and span is not None:
        end = elapsed(draft, since_midnight(draft.end))
        start = clock_at(draft, end - span)
        change = Change(start=start)
        yield Remedy(finding, Act.TAKE_START, change, {"start": start}, is_default=True)


def end_remedies(draft: Draft, finding: Finding) -> Iterator[Remedy]:
    """Yield no promise at all, the default, and the next full or half hour."""
    planned = planned_end(draft)
    yield accept(finding, planned=planned and clock_at(draft, planned))
    if draft.start is not None:
        span = planned or session_start(draft) + 2 * _HALF_HOUR
        end = clock_at(draft, -(-span // _HALF_HOUR) * _HALF_HOUR)
        yield Remedy(finding, Act.TAKE_END, Change(end=end), {"end": end})


def _taking(finding: Finding, day: date, *, is_default: bool = False) -> Remedy:
    facts = {"date": day}
    return Remedy(finding, Act.TAKE_DATE, Change(date=day), facts, is_default)


def _candidates(finding: Finding, today: date) -> list[date]:
    """Return the day in the coming year, if there is one, then the nearest ones."""
    years = range(max(1, today.year - _YEARS), min(9999, today.year + _YEARS) + 1)
    days = [day for year in years if (day := _day_in(finding, year))]
    days.sort(key=lambda day: (not _TODAY <= day - today <= _YEAR, abs(day - today)))
    return days[:_OFFERED]


def _day_in(finding: Finding, year: int) -> date | None:
    day, month = finding.facts.get("day"), finding.facts.get("month")
    if not isinstance(day, int) or not isinstance(month, int):
        return None
    try:
        found = date(year, month, day)
    except ValueError:  # 29 February
        return None
    weekday = finding.facts.get("weekday")
    return found if weekday in (None, found.weekday()) else None
