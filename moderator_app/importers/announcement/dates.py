"""Dates as organisers write them, in seven languages and both orders."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date

from moderator_app.importers.announcement.letters import any_of
from moderator_app.importers.announcement.time_words import MONTHS, WEEKDAYS

_MONTH = any_of(",".join(MONTHS))
_LEADING_MONTH = any_of(
    ",".join(set(MONTHS) - {"set", "out", "ag", "mag", "mar", "ott"})
)
_WEEKDAY = any_of(",".join(WEEKDAYS))
_BEFORE = (
    rf"(?:(?P<weekday{{n}}>{_WEEKDAY})\.?(?:\s?,)?"
    r"(?:\s+(?:the|el|dia|den|dem|le|il|,|d\.|dia))?\s*)?"
)
_YEAR = r"(?:20\d\d)(?!\d)"
_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_AND = r"(?:\s?[-&/]\s?|\s(?:and|y|i|e|et|und|al|a|au|to|bis)\s(?:el\s|le\s|il\s)?)"
_PATTERN = re.compile(
    r"(?<![\w/.-])(?:"
    rf"(?P<year1>{_YEAR})-(?P<month1>\d\d)-(?P<day1>\d\d)(?!\d)"
    rf"|{_BEFORE.replace('{n}', '2')}(?P<day2>{_DAY})(?:st|nd|rd|th|er|º|°|ª|\.)?"
    rf"(?:{_AND}{_DAY}(?:st|nd|rd|th|er|º|\.)?)?\s?(?:de\s|of\s|d'|di\s)?\s?(?P<month2>{_MONTH})\b\.?"
    rf"(?:\s?(?:de\s|del\s|of\s|,|/)?\s?(?P<year2>{_YEAR}))?"
    rf"|{_BEFORE.replace('{n}', '3')}(?P<month3>{_LEADING_MONTH})\.?\s(?:the\s)?"
    rf"(?P<day3>{_DAY})(?!\d)(?:st|nd|rd|th)?(?![\w:.]\w)(?!\s?(?:min|[ap]\.?m|h\b|uhr))"
    rf"(?:(?:{_AND}{_DAY}(?:st|nd|rd|th)?)?\s?(?:de\s|del\s|,)?\s?(?P<year3>{_YEAR}))?"
    rf"|{_BEFORE.replace('{n}', '4')}(?P<first>\d{{1,2}})(?P<mark>[/.-])"
    rf"(?P<second>\d{{1,2}})(?P=mark)(?P<year4>{_YEAR}|\d\d(?![\d:.])))"
)
_BRITISH = re.compile(
    r"\.uk\b|\b(?:bst|gmt|uk|london|england|scotland|wales|ireland|britain|british)\b"
)
_DIGIT = re.compile(r"\d")
_DAY_AFTER = re.compile(rf"\s?[,(]?\s?(?P<weekday>{_WEEKDAY})\b")


@dataclass(frozen=True, slots=True)
class FoundDate:
    """A day that a text names; year and weekday (Monday is 0) may be missing."""

    day: int
    month: int
    begin: int
    finish: int
    year: int | None = None
    weekday: int | None = None

    def in_year(self, year: int) -> date | None:
        """Return the day in a year, None where that year has none."""
        try:
            return date(year, self.month, self.day)
        except ValueError:
            return None


def has_month_first(page: str, language: str | None) -> bool:
    """Return whether 4/3/2020 is April 3: in English, but not on a British page."""
    return language == "en" and _BRITISH.search(page.lower()) is None


def dates_in(folded: str, *, month_first: bool = False) -> Iterator[FoundDate]:
    """Yield the dates in a folded text; ``month_first`` for 4/3/2020 as April 3.

    Where a weekday goes with the other order alone, it decides.
    """
    if not _DIGIT.search(folded):
        return
    for found in _PATTERN.finditer(folded):
        made = (
            _from_numbers(found, month_first) if found["mark"] else _from_words(found)
        )
        if made is not None and made.in_year(made.year or 2020) is not None:
            yield made


def _from_words(found: re.Match[str]) -> FoundDate:
    which = "1" if found["year1"] else ("2" if found["day2"] else "3")
    month = found["month" + which]
    year = found["year" + which]
    return FoundDate(
        int(found["day" + which]),
        int(month) if month.isdigit() else MONTHS[month],
        found.start(),
        found.end(),
        int(year) if year else None,
        None if which == "1" else _weekday(found, which),
    )


def _weekday(found: re.Match[str], which: str) -> int | None:
    name = found["weekday" + which]
    if name is None and (after := _DAY_AFTER.match(found.string, found.end())):
        name = after["weekday"]
    return None if name is None else WEEKDAYS[name]


def _from_numbers(found: re.Match[str], month_first: bool) -> FoundDate | None:
    first, second = int(found["first"]), int(found["second"])
    year = int(found["year4"]) + (2000 if len(found["year4"]) == 2 else 0)
    weekday = _weekday(found, "4")
    day_first = FoundDate(first, second, found.start(), found.end(), year, weekday)
    orders = [day_first, replace(day_first, day=second, month=first)]
    if month_first and found["mark"] == "/":
        orders.reverse()
    real = [order for order in orders if _is_real(order)]
    for order in real:
        day = order.in_year(year)
        if day is not None and day.weekday() == weekday:
            return order
    return real[0] if real else None


def _is_real(order: FoundDate) -> bool:
    return 1 <= order.month <= 12 and order.in_year(order.year or 2020) is not None
