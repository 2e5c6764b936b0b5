"""What can be done about a finding: the words on its key."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta

from moderator_app.domain.draft import Code
from moderator_app.domain.draft_edits import length_text
from moderator_app.domain.local_time import zone_label
from moderator_app.domain.remedy import Act, Remedy
from moderator_app.texts.catalogue import Catalogue
from moderator_app.texts.lengths import Lengths
from moderator_app.texts.times import Times

_LONG = 22
"""Letters of a title that a short button has room for."""


class RemedyTexts(Catalogue):
    """A few words for each remedy, and what it comes to."""

    subject = "remedies"

    def __init__(self, language: str) -> None:
        super().__init__(language)
        self._lengths = Lengths(language)
        self._times = Times(language)

    def remedy(self, remedy: Remedy) -> str:
        """Return what taking it does, short enough for a button."""
        if remedy.act is Act.ACCEPT:
            return self._accepting(remedy)
        facts = {name: self._shown(value) for name, value in remedy.facts.items()}
        zone = remedy.facts.get("zone")
        if isinstance(zone, str):
            facts["zone"] = zone_label(zone)
        return self._words(remedy.act).format(**facts)

    def shorter(self, remedy: Remedy) -> tuple[str, ...]:
        """Return the same in fewer words, for where there is little room, if any."""
        words = self._fewer_words(remedy)
        if words is None:
            return ()
        facts = {name: self._in_short(value) for name, value in remedy.facts.items()}
        return (words.format(**facts),)

    def _fewer_words(self, remedy: Remedy) -> str | None:
        is_sum = remedy.finding.code is Code.SUM_DIFFERS
        if remedy.act is Act.ACCEPT and isinstance(remedy.facts.get("date"), date):
            return self._("Keep {date}")
        if remedy.act is Act.ACCEPT and is_sum and remedy.facts.get("promised"):
            return self._("Leave; stop {promised}")
        return {
            Act.SHORTEN: self._("{title}: {length}"),
            Act.LENGTHEN: self._("{title}: {length}"),
            Act.STOP_AT_NEXT: self._("{title}: {length}"),
            Act.TRIM: self._("Trim all"),
            Act.STRETCH: self._("Stretch all"),
            Act.EXTEND: self._("Stop {end}"),
            Act.END_EARLIER: self._("Stop {end}"),
            Act.SHARE_REST: self._("Share: {length} each"),
            Act.TAKE_DATE: self._("Take {date}"),
        }.get(remedy.act)

    def hours(self, remedy: Remedy) -> str:
        """Return a zone's hour at each speaker's city that is known, or nothing."""
        told = remedy.facts.get("hours")
        places = told if isinstance(told, tuple) else ()
        day = remedy.finding.facts.get("date")
        return " · ".join(self._hour(city, at, day) for city, at in places)

    def _hour(self, city: str, at: datetime, day: object) -> str:
        """Return "Bogotá 09:30", with the weekday where it is another one there."""
        clock = self._lengths.clock(at)
        if at.date() == day:
            return self._("{city} {time}").format(city=city, time=clock)
        weekday = self._lengths.weekday(at.weekday())
        sentence = self._("{city} {weekday} {time}")
        return sentence.format(city=city, weekday=weekday, time=clock)

    def _accepting(self, remedy: Remedy) -> str:
        promised, planned = remedy.facts.get("promised"), remedy.facts.get("planned")
        if remedy.finding.code is Code.SUM_DIFFERS and isinstance(promised, time):
            return self._("Leave the minutes; hard stop at {end}").format(
                end=self._lengths.clock(promised)
            )
        if remedy.finding.code is Code.END_MISSING and isinstance(planned, time):
            return self._("End when the segments end, at {end}").format(
                end=self._lengths.clock(planned)
            )
        day = remedy.facts.get("date")
        if remedy.finding.code is Code.DATE_PASSED and isinstance(day, date):
            return self._("Keep {date}").format(date=self._lengths.day(day))
        if remedy.finding.code is Code.TITLE_GUESSED:
            return self._("Keep this title")
        return self._("Leave it as it is")

    def _words(self, act: Act) -> str:
        return {
            Act.SHORTEN: self._("Shorten “{title}” to {length}"),
            Act.TRIM: self._("Trim all segments in proportion, {by} in all"),
            Act.EXTEND: self._("Move the hard stop to {end}"),
            Act.LENGTHEN: self._("Give “{title}” {length}"),
            Act.STRETCH: self._("Stretch all segments in proportion, {by} in all"),
            Act.END_EARLIER: self._("Move the hard stop to {end}"),
            Act.SHARE_REST: self._("Share the rest equally: {length} each"),
            Act.GIVE_MINUTES: self._("Give it {length}"),
            Act.TAKE_MINUTES: self._("Take {length}, not the times"),
            Act.STOP_AT_NEXT: self._("Shorten “{title}” to {length}"),
            Act.FOLLOW: self._("Let it follow the one before"),
            Act.TAKE_CIVIL: self._("As the clocks there show: {zone}"),
            Act.TAKE_LITERAL: self._("“{label}” at its word: {zone}"),
            Act.TAKE_ZONE: self._("Take {zone}"),
            Act.TAKE_DATE: self._("Take {date}"),
            Act.TAKE_START: self._("Start at {start}"),
            Act.TAKE_END: self._("End at {end}"),
            Act.TAKE_TITLE: self._("Call it “{title}”"),
            Act.ADD_TO_PEOPLE: self._("Add {name} to the people"),
        }[act]

    def _in_short(self, value: object) -> str:
        match value:
            case timedelta():
                return self._("{count} min").format(count=length_text(value))
            case datetime() | time():
                return self._lengths.clock(value)
            case date():
                return self._times.short_date(value, date.min)
            case str() if len(value) > _LONG:
                return f"{value[: _LONG - 1].rstrip()}…"
        return str(value or "")

    def _shown(self, value: object) -> str:
        match value:
            case timedelta():
                return self._lengths.length(value)
            case datetime() | time():
                return self._lengths.clock(value)
            case date():
                return self._lengths.day(value)
        return str(value or "")
