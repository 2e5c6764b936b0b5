"""What the rundown says, to the eye and to the ear, and where the session ends."""

from __future__ import annotations

from datetime import datetime

from moderator_app.domain.clock import State
from moderator_app.domain.views.expected_end import ExpectedEndView
from moderator_app.domain.views.naming import SegmentName
from moderator_app.domain.views.rundown import RundownRow
from moderator_app.texts.catalogue import Catalogue
from moderator_app.texts.times import Times


class RundownTexts(Catalogue):
    """The list of segments; ``times`` are in the same language."""

    subject = "rundown"

    def __init__(self, language: str) -> None:
        super().__init__(language)
        self.times = Times(language)

    def title(self) -> str:
        return self._("Programme")

    def starts(self) -> str:
        return self._("Starts")

    def starts_and_ends(self) -> str:
        return self._("Starts and ends")

    def length(self) -> str:
        return self._("Length")

    def back_to_live(self) -> str:
        return self._("Back to live")

    def everyone(self) -> str:
        return self._("All speakers")

    def under(self, name: SegmentName) -> str:
        """Return the line under a segment's headline."""
        return self.everyone() if name.is_for_all else name.under

    def start(self, row: RundownRow, zone: str) -> str:
        """Return when it began to the second, or will begin to the minute."""
        return self._shown(row.start, zone, row.is_start_fact)

    def span(self, row: RundownRow, zone: str) -> str:
        """Return from when to when, each to the second once it happened."""
        return self._("{start}–{end}").format(
            start=self._shown(row.start, zone, row.is_start_fact),
            end=self._shown(row.end, zone, row.is_end_fact),
        )

    def planned_start(self, row: RundownRow, zone: str) -> str:
        start = self.times.minute(row.planned_start, zone)
        return self._("plan {start}").format(start=start)

    def planned_span(self, row: RundownRow, zone: str) -> str:
        return self._("plan {start}–{end}").format(
            start=self.times.minute(row.planned_start, zone),
            end=self.times.minute(row.planned_end, zone),
        )

    def start_and_plan(self, row: RundownRow, zone: str) -> str:
        """Return when it begins and was to begin, in one line."""
        planned = self.planned_start(row, zone)
        if row.start is None:
            return planned
        start = self.start(row, zone)
        return self._("{start} · {planned}").format(start=start, planned=planned)

    def spent(self, row: RundownRow) -> str:
        """Return the time it used, or is to have where it has not begun."""
        is_used = row.state in (State.DONE, State.LIVE)
        return self.times.length(row.used_s if is_used else row.allotted_s)

    def beside(self, row: RundownRow) -> str:
        """Return what belongs to the time: over or under, of how much, or how soon."""
        match row.state:
            case State.DONE:
                return self.times.signed(row.over_s) if row.over_s else ""
            case State.LIVE:
                allotted = self.times.length(row.allotted_s)
                return self._("of {allotted}").format(allotted=allotted)
            case State.TO_COME if row.starts_in_s is not None:
                return self.times.in_length(row.starts_in_s)
            case State.SKIPPED:
                return self._("skipped")
            case State.NOT_RUN:
                return self._("not run")
        return ""

    def state(self, row: RundownRow) -> str:
        """Return the state in a word."""
        match row.state:
            case State.DONE:
                return self._("done")
            case State.LIVE:
                return self._("on hold") if row.is_on_hold else self._("live")
            case State.SKIPPED:
                return self._("skipped")
            case State.NOT_RUN:
                return self._("not run")
            case State.TO_COME:
                return self._("next") if row.is_next else self._("to come")

    def heard(self, row: RundownRow, zone: str) -> str:
        """Return the whole row as a sentence for the ear."""
        headline, under = row.name.headline, self.under(row.name)
        name = f"{headline}, {under}" if under else headline
        sentence = self._("{number}. {name}: {state}. {times} Plan {start} to {end}.")
        said = sentence.format(
            number=row.number,
            name=name,
            state=self.state(row),
            times=self._heard_times(row, zone),
            start=self.times.minute(row.planned_start, zone),
            end=self.times.minute(row.planned_end, zone),
        )
        return " ".join(said.split())

    def hint(self, row: RundownRow, zone: str) -> str:
        """Return what the row has no room for: whole title, and from when to when."""
        if row.start is None or row.end is None:
            times = self.planned_span(row, zone)
        else:
            times = self._("{span}, {planned}").format(
                span=self.span(row, zone), planned=self.planned_span(row, zone)
            )
        return self._("{title}: {times}").format(title=row.name.title, times=times)

    def expected_end(self, end: ExpectedEndView) -> str:
        """Return the label of the session's end."""
        return self._("Ended") if end.is_ended else self._("Expected end")

    def hard_stop(self) -> str:
        return self._("Hard stop")

    def no_end(self) -> str:
        return self._("nothing to come")

    def after_plan(self, seconds: int) -> str:
        """Return how an end lies against the plan; negative is before it."""
        if seconds >= 0:
            return self.times.after_plan(seconds)
        before = self._("{length} before the plan")
        return before.format(length=self.times.length(seconds))

    def spare(self, seconds: int) -> str:
        """Return how an end lies against the hard stop; negative is after it."""
        if seconds >= 0:
            return self.times.spare(seconds)
        after = self._("{length} after the hard stop")
        return after.format(length=self.times.length(seconds))

    def fits(self, end: ExpectedEndView) -> str:
        """Return whether the session fits, in a few words."""
        if end.spare_s is None:
            return self.no_end()
        if end.spare_s < 0:
            return self._("Does not fit: {how}").format(how=self.spare(end.spare_s))
        if end.spare_s == 0:
            return self._("It just fits")
        return self._("Fits, {how}").format(how=self.spare(end.spare_s))

    def plan_at(self, end: ExpectedEndView) -> str:
        """Return the planned end, for a mark on a line."""
        planned = self.times.minute(end.planned, end.zone)
        return self._("plan {start}").format(start=planned)

    def stop_at(self, end: ExpectedEndView) -> str:
        """Return the hard stop, for a mark on a line."""
        stop = self.times.minute(end.hard_stop, end.zone)
        return self._("stop {time}").format(time=stop)

    def _shown(self, at: datetime | None, zone: str, is_fact: bool) -> str:
        if at is None:
            return ""
        show = self.times.second if is_fact else self.times.minute
        return show(at, zone)

    def _heard_times(self, row: RundownRow, zone: str) -> str:
        start = self.start(row, zone)
        end = self._shown(row.end, zone, row.is_end_fact)
        used, allotted = map(self.times.length, (row.used_s, row.allotted_s))
        match row.state:
            case State.DONE:
                sentence = self._("From {start} to {end}, used {used} of {allotted}.")
                said = sentence.format(
                    start=start, end=end, used=used, allotted=allotted
                )
                return f"{said} {self._heard_over(row)}"
            case State.LIVE:
                sentence = self._(
                    "Since {start}, expected to end {end}, used {used} of {allotted}."
                )
                return sentence.format(
                    start=start, end=end, used=used, allotted=allotted
                )
            case State.TO_COME if row.starts_in_s is not None:
                sentence = self._("{soon}, from {start} to {end}, {allotted} long.")
                soon = self.times.in_length(row.starts_in_s)
                said = sentence.format(
                    soon=soon, start=start, end=end, allotted=allotted
                )
                return said[:1].upper() + said[1:]
        return ""

    def _heard_over(self, row: RundownRow) -> str:
        if not row.over_s:
            return ""
        over, under = self._("{length} over."), self._("{length} under.")
        words = over if row.over_s > 0 else under
        return words.format(length=self.times.length(row.over_s))
