"""What the live window says: the clock line and the countdown."""

from __future__ import annotations

from moderator_app.domain.events import HoldReason
from moderator_app.texts.catalogue import Catalogue

_MINUTE_S = 60


class LiveTexts(Catalogue):
    """The words of the live window's middle; times come in already written."""

    subject = "live"

    # -- the clock line ---------------------------------------------------------

    def before(self) -> str:
        return self._("BEFORE")

    def live(self) -> str:
        return self._("LIVE")

    def on_hold_mark(self) -> str:
        return self._("ON HOLD")

    def over(self) -> str:
        return self._("ENDED")

    def rehearsal(self) -> str:
        return self._("REHEARSAL")

    def rehearsal_explained(self, speed: float) -> str:
        """Return what a rehearsal is; ``speed`` is how fast its clock goes."""
        if speed == 1:
            return self._("not a real session")
        words = self._("a clock {n} times as fast; not a real session")
        if speed < 1:
            words = self._("a clock {n} times as slow; not a real session")
        return words.format(n=self._number(max(speed, 1 / speed)))

    def _number(self, number: float) -> str:
        whole, point, part = f"{number:g}".partition(".")
        if not point:
            return whole
        return self._("{whole}.{part}").format(whole=whole, part=part)

    def saved(self) -> str:
        return self._("saved")

    def now_in(self, place: str) -> str:
        return self._("Now · {place}").format(place=place)

    def we_are(self) -> str:
        return self._("We are")

    def it_ended(self) -> str:
        """Return the label of how the end lay against the plan."""
        return self._("It ended")

    def expected_end(self) -> str:
        return self._("Expected end")

    def ended_at(self) -> str:
        return self._("End")

    def hard_stop(self) -> str:
        return self._("Hard stop")

    def plan(self, time: str) -> str:
        return self._("plan {time}").format(time=time)

    def stop(self, time: str) -> str:
        return self._("stop {time}").format(time=time)

    def nothing_expected(self) -> str:
        return self._("nothing to come")

    def the_hour(self, plan: str, expected: str) -> str:
        """Return what the ribbon shows, for the ear."""
        sentence = self._("The hour: planned until {plan}, expected until {expected}")
        return sentence.format(plan=plan, expected=expected)

    def the_hour_alone(self, expected: str) -> str:
        return self._("The hour: expected until {expected}").format(expected=expected)

    # -- how it stands ----------------------------------------------------------

    def starts_in(self) -> str:
        return self._("Starts in")

    def start_is_past(self) -> str:
        return self._("Start is past by")

    def running(self) -> str:
        return self._("Running")

    def wrap_up(self, seconds: int) -> str:
        """Return the phase's word, by the time at which it begins."""
        if seconds == _MINUTE_S:
            return self._("Last minute")
        minutes, rest = divmod(seconds, _MINUTE_S)
        if minutes and not rest:
            return self._n("Last {n} minute", "Last {n} minutes", minutes).format(
                n=minutes
            )
        return self._n("Last {n} second", "Last {n} seconds", seconds).format(n=seconds)

    def last_seconds(self) -> str:
        return self._("Last seconds")

    def over_time(self) -> str:
        return self._("Over time")

    def on_hold(self, reason: HoldReason) -> str:
        if reason is HoldReason.OTHER:
            return self._("On hold")
        return self._("On hold: {reason}").format(reason=self.reason(reason).lower())

    def session_over(self) -> str:
        return self._("Session over")

    def ran_for(self) -> str:
        return self._("Ran for")

    def remaining(self) -> str:
        return self._("Remaining")

    def stopped_for(self, length: str) -> str:
        return self._("stopped for {length}").format(length=length)

    def speaking_now(self, position: int, count: int) -> str:
        sentence = self._("Speaking now · {position} of {count}")
        return sentence.format(position=position, count=count)

    def part_now(self, position: int, count: int) -> str:
        sentence = self._("Now · {position} of {count}")
        return sentence.format(position=position, count=count)

    def heard_headline(self, label: str, headline: str) -> str:
        """Return who speaks or what goes on, for the ear."""
        return self._("{label}: {headline}").format(label=label, headline=headline)

    def starts_at(self, time: str, place: str) -> str:
        return self._("Starts at {time} in {place}").format(time=time, place=place)

    def planned_for(self, when: str, place: str) -> str:
        return self._("Planned for {when} in {place}").format(when=when, place=place)

    def nothing_to_run(self) -> str:
        return self._("Nothing is to come")

    def everyone(self) -> str:
        return self._("All speakers")

    def used(self, length: str) -> str:
        return self._("{length} used").format(length=length)

    def allotted(self, length: str) -> str:
        return self._("of {length}").format(length=length)

    def allotted_with(self, length: str, added: str) -> str:
        """Return what is allotted, and what of it was granted: "+1:00"."""
        sentence = self._("of {length} ({added})")
        return sentence.format(length=length, added=added)

    def heard_used(self, length: str) -> str:
        return self._("Used {length}").format(length=length)

    def heard_allotted(self, length: str) -> str:
        return self._("Allotted {length}").format(length=length)

    def off_by(self, time: str) -> str:
        return self._("must be off by {time}").format(time=time)

    def off_by_past(self, time: str) -> str:
        return self._("was due off by {time}").format(time=time)

    def off_by_explained(self, words: str) -> str:
        """Return when it must be over, and what for."""
        return self._("{words}, so that all ends by the hard stop").format(words=words)

    def after_hard_stop(self) -> str:
        return self._("after the hard stop")

    def progress(self, used: str, allotted: str) -> str:
        """Return what the track shows, for the ear."""
        return self._("{used} of {allotted} used").format(used=used, allotted=allotted)

    def why_stopped(self) -> str:
        return self._("Why did it stop?")

    def reason(self, reason: HoldReason) -> str:
        """Return a hold's reason in a word."""
        return {
            HoldReason.CONNECTION: self._("Connection"),
            HoldReason.INTERPRETATION: self._("Interpretation"),
            HoldReason.TECHNICAL: self._("Technical"),
            HoldReason.OTHER: self._("Other"),
        }[reason]
