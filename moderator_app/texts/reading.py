"""What was read of a programme, and what is to be said about it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, time, timedelta
from typing import TypeVar

from moderator_app.domain.draft import Code, Finding, Severity
from moderator_app.texts.catalogue import Catalogue
from moderator_app.texts.lengths import Lengths

_Value = TypeVar("_Value")


class ReadingTexts(Catalogue):
    """One sentence for each finding, and the words of the printed reading."""

    subject = "reading"

    def __init__(self, language: str) -> None:
        super().__init__(language)
        self.lengths = Lengths(language)

    def finding(self, found: Finding) -> str:
        """Return what was noticed, as a whole sentence."""
        return self._sentences()[found.code](found)

    def severity(self, severity: Severity) -> str:
        """Return how much it matters, in a word."""
        return {
            Severity.INFO: self._("Note"),
            Severity.WARNING: self._("Check"),
            Severity.ERROR: self._("Missing"),
        }[severity]

    def line(self, number: int) -> str:
        return self._("line {number}").format(number=number)

    def untitled(self) -> str:
        return self._("Without a title")

    def no_date(self) -> str:
        return self._("no date")

    def no_time(self) -> str:
        return self._("no time")

    def no_zone(self) -> str:
        return self._("no time zone")

    def until(self, start: str, end: str) -> str:
        return self._("{start} to {end}").format(start=start, end=end)

    def from_time(self, start: str) -> str:
        return self._("from {start}").format(start=start)

    def language_label(self) -> str:
        return self._("Language")

    def place_label(self) -> str:
        return self._("Place")

    def meeting_label(self) -> str:
        return self._("Meeting ID")

    def programme_label(self) -> str:
        return self._("Programme")

    def people_label(self) -> str:
        return self._("People")

    def topics_label(self) -> str:
        return self._("Topics")

    def findings_label(self) -> str:
        return self._("To look at")

    def total(self, length: timedelta) -> str:
        return self._("in all {length}").format(length=self.lengths.length(length))

    def nothing_found(self) -> str:
        return self._("Nothing stands out: the programme is ready.")

    def _sentences(self) -> dict[Code, Callable[[Finding], str]]:
        return {
            Code.SUM_DIFFERS: self._sum_differs,
            Code.ZONE_AMBIGUOUS: self._zone_ambiguous,
            Code.MINUTES_MISSING: self._minutes_missing,
            Code.TIME_ORDER: self._time_order,
            Code.OVERLAP: self._overlap,
            Code.YEAR_MISSING: self._year_missing,
            Code.PEOPLE_DIFFER: self._people_differ,
            Code.TITLE_GUESSED: self._title_guessed,
            Code.TIME_SKIPPED: self._time_skipped,
            Code.TIME_TWICE: self._time_twice,
            Code.WEEKDAY_DIFFERS: self._weekday_differs,
            Code.DATE_PASSED: self._date_passed,
            Code.DURATION_DIFFERS: self._duration_differs,
            **dict.fromkeys(_WITHOUT_FACTS, self._what_is_missing),
        }

    def _what_is_missing(self, found: Finding) -> str:
        return {
            Code.ZONE_MISSING: self._(
                "The page does not say whose time its hours are."
            ),
            Code.END_MISSING: self._("The page does not say when the session ends."),
            Code.START_MISSING: self._(
                "The page does not say when the session starts."
            ),
            Code.DATE_MISSING: self._("The page does not say which day it is."),
            Code.TITLE_MISSING: self._("The page does not say what it is called."),
            Code.SEGMENTS_MISSING: self._("The programme has no segments."),
        }[found.code]

    def _sum_differs(self, found: Finding) -> str:
        took, promised = _fact(found, "sum", _NONE), _fact(found, "promised", _NONE)
        is_sum = _fact(found, "is_sum", True)
        return self._sum_sentence(is_sum, took > promised).format(
            sum=self.lengths.length(took),
            promised=self.lengths.length(promised),
            rest=self.lengths.length(abs(took - promised)),
        )

    def _sum_sentence(self, is_sum: bool, is_over: bool) -> str:
        if is_sum and is_over:
            return self._(
                "The segments add up to {sum}, the page promises {promised}: "
                "{rest} too many."
            )
        if is_sum:
            return self._(
                "The segments add up to {sum}, the page promises {promised}: "
                "{rest} are left."
            )
        if is_over:
            return self._(
                "By its own times the programme takes {sum}, but the page promises "
                "{promised}: {rest} too many."
            )
        return self._(
            "By its own times the programme takes {sum}, but the page promises "
            "{promised}: {rest} are left."
        )

    def _zone_ambiguous(self, found: Finding) -> str:
        civil, offset = _words(found, "civil"), _words(found, "civil_offset")
        return self._(
            "“{label}” means {literal_offset}, but that day the clocks of {zone} show "
            "{civil}."
        ).format(
            label=_words(found, "label"),
            literal_offset=_words(found, "literal_offset"),
            zone=_words(found, "zone"),
            civil=civil if civil == offset else f"{civil}, {offset}",
        )

    def _minutes_missing(self, found: Finding) -> str:
        return self._("“{title}” has no minutes.").format(title=_words(found, "title"))

    def _time_order(self, found: Finding) -> str:
        return self._(
            "“{title}” starts at {start}, before the {before} that stands above it."
        ).format(
            title=_words(found, "title"),
            start=self._clock(found, "start"),
            before=self._clock(found, "before"),
        )

    def _overlap(self, found: Finding) -> str:
        return self._(
            "“{title}” lasts until {end}, but “{next}” starts at {next_start}."
        ).format(
            title=_words(found, "title"),
            end=self._clock(found, "end"),
            next=_words(found, "next"),
            next_start=self._clock(found, "next_start"),
        )

    def _year_missing(self, found: Finding) -> str:
        if found.severity is Severity.INFO:
            return self._(
                "The date has no year: {year} was taken from elsewhere on the page."
            ).format(year=_words(found, "year"))
        return self._("The date has no year.")

    def _people_differ(self, found: Finding) -> str:
        unlisted = self._("{name} speaks but is not in the list of people.")
        silent = self._("{name} is in the list of people but does not speak.")
        is_unlisted = _words(found, "missing_in") == "people"
        return (unlisted if is_unlisted else silent).format(name=_words(found, "name"))

    def _title_guessed(self, found: Finding) -> str:
        return self._("No heading names the session: “{title}” was taken.").format(
            title=_words(found, "title")
        )

    def _time_skipped(self, found: Finding) -> str:
        return self._(
            "On {date} the clocks are put forward: there is no {time} that day."
        ).format(
            date=self.lengths.day(_fact(found, "date", date.min)),
            time=self._clock(found, "time"),
        )

    def _time_twice(self, found: Finding) -> str:
        return self._(
            "On {date} the clocks are put back: {time} comes twice, the first is taken."
        ).format(
            date=self.lengths.day(_fact(found, "date", date.min)),
            time=self._clock(found, "time"),
        )

    def _weekday_differs(self, found: Finding) -> str:
        return self._("The page says {weekday}, but the day is {date}.").format(
            weekday=self.lengths.weekday(_fact(found, "weekday", 0)),
            date=self.lengths.day(_fact(found, "date", date.min)),
        )

    def _date_passed(self, found: Finding) -> str:
        return self._(
            "{date} is past: the session would run late by all of it."
        ).format(date=self.lengths.day(_fact(found, "date", date.min)))

    def _duration_differs(self, found: Finding) -> str:
        return self._(
            "“{title}” says {minutes}, but its times make {range}, which were taken."
        ).format(
            title=_words(found, "title"),
            minutes=self.lengths.length(_fact(found, "minutes", _NONE)),
            range=self.lengths.length(_fact(found, "range", _NONE)),
        )

    def _clock(self, found: Finding, name: str) -> str:
        return self.lengths.clock(_fact(found, name, time()))


_NONE = timedelta()
_WITHOUT_FACTS = (
    Code.ZONE_MISSING,
    Code.END_MISSING,
    Code.START_MISSING,
    Code.DATE_MISSING,
    Code.TITLE_MISSING,
    Code.SEGMENTS_MISSING,
)


def _fact(found: Finding, name: str, otherwise: _Value) -> _Value:
    """Return a fact of the kind of ``otherwise``, which stands in where it is not."""
    value = found.facts.get(name)
    return value if isinstance(value, type(otherwise)) else otherwise


def _words(found: Finding, name: str) -> str:
    return str(found.facts.get(name) or "")
