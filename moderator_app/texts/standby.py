"""What the side says before the start and while the clock stands still."""

from __future__ import annotations

from datetime import datetime

from moderator_app.domain.events import Check, HoldReason
from moderator_app.domain.views.expected_end import ExpectedEndView
from moderator_app.domain.views.hold import HoldView
from moderator_app.domain.views.standby import Present
from moderator_app.texts.catalogue import Catalogue
from moderator_app.texts.times import Times


class StandbyTexts(Catalogue):
    """Who is here and what is open; what to do while everybody waits."""

    subject = "standby"

    def __init__(self, language: str) -> None:
        super().__init__(language)
        self.times = Times(language)

    def title(self) -> str:
        return self._("Who is here")

    def ready_count(self, ready: int, total: int) -> str:
        return self._n(
            "{ready} of {total} ready", "{ready} of {total} ready", ready
        ).format(ready=ready, total=total)

    def check(self, check: Check) -> str:
        match check:
            case Check.CONNECTED:
                return self._("Connected")
            case Check.SOUND:
                return self._("Sound")
            case Check.SLIDES:
                return self._("Slides")

    def heard_check(self, check: Check, name: str) -> str:
        """Return a check's name for the ear; its tick is heard beside it."""
        return self._("{check}: {name}").format(check=self.check(check), name=name)

    def place(self, person: Present, minute: datetime) -> str:
        """Return where a speaker is and what the clocks there show."""
        if person.zone is None:
            return self._("Where is this speaker?")
        place = self.times.place_and_minute(minute, person.zone, person.city)
        if person.is_zone_guess:
            return self._("{place} · guess").format(place=place)
        return place

    def confirm(self) -> str:
        """Return the words of the button that makes a guessed zone a known one."""
        return self._("confirm")

    def heard_confirm(self, person: Present) -> str:
        place = self.times.place(person.zone or "", person.city)
        sentence = self._("{place} is a guess for {name}: confirm")
        return sentence.format(place=place, name=person.name)

    def choose_place(self) -> str:
        return self._("choose")

    def heard_choose_place(self, person: Present) -> str:
        return self._("Choose the place of {name}").format(name=person.name)

    def edit(self, person: Present) -> str:
        return self._("Edit the card of {name}").format(name=person.name)

    def heard_present(self, person: Present, minute: datetime) -> str:
        sentence = self._("{name}, {place}: {state}")
        return sentence.format(
            name=person.name,
            place=self.place(person, minute),
            state=self.readiness(person),
        )

    def readiness(self, person: Present) -> str:
        """Return whether a speaker is ready, or the checks that are missing."""
        if person.is_ready:
            return self._("ready")
        missing = (self.check(c) for c in Check if c not in person.ready)
        return self._("missing {checks}").format(checks=", ".join(missing).lower())

    def unresolved(self) -> str:
        return self._("Still open")

    def settled(self) -> str:
        return self._("Everything is ready")

    def does_not_fit(self, end: ExpectedEndView) -> str:
        if end.expected is None or end.spare_s is None:
            return ""
        sentence = self._("Ends at {end}, {length} after the hard stop")
        return sentence.format(
            end=self.times.minute(end.expected, end.zone),
            length=self.times.length(end.spare_s),
        )

    def guesses(self, names: list[str]) -> str:
        sentence = self._n(
            "Place guessed: {names}", "Places guessed: {names}", len(names)
        )
        return sentence.format(names=", ".join(names))

    def unplaced(self, names: list[str]) -> str:
        sentence = self._n(
            "Place missing: {names}", "Places missing: {names}", len(names)
        )
        return sentence.format(names=", ".join(names))

    def unready(self, names: list[str]) -> str:
        return self._("To be checked: {names}").format(names=", ".join(names))

    def nobody(self) -> str:
        return self._("The programme names no speakers")

    def meanwhile(self) -> str:
        return self._("Meanwhile")

    def decide(self) -> str:
        return self._("A minute has passed: decide")

    def clock_stopped(self) -> str:
        return self._("The clock is stopped")

    def stopped_since(self, view: HoldView) -> str:
        sentence = self._("since {time}, {reason}")
        time = self.times.second(view.since, view.zone)
        return sentence.format(time=time, reason=self.reason(view.reason))

    def reason(self, reason: HoldReason) -> str:
        match reason:
            case HoldReason.CONNECTION:
                return self._("connection")
            case HoldReason.INTERPRETATION:
                return self._("interpretation")
            case HoldReason.TECHNICAL:
                return self._("technical fault")
            case HoldReason.OTHER:
                return self._("no reason given")

    def tell_audience(self) -> str:
        return self._("Tell the audience")

    def sentence_for_audience(self, reason: HoldReason) -> str:
        """Return what to say aloud, by the reason of the hold."""
        match reason:
            case HoldReason.CONNECTION:
                return self._("“We are getting the connection back, one minute.”")
            case HoldReason.INTERPRETATION:
                return self._("“We are waiting for the interpreters, one minute.”")
            case HoldReason.TECHNICAL:
                return self._("“We are solving a technical fault, one minute.”")
            case HoldReason.OTHER:
                return self._("“We will go on in a minute, please stay with us.”")

    def find_cause(self, reason: HoldReason) -> str:
        """Return the third thing to do, by the reason of the hold."""
        match reason:
            case HoldReason.CONNECTION:
                return self._("Reach the speaker another way")
            case HoldReason.INTERPRETATION:
                return self._("Write to the interpreters")
            case HoldReason.TECHNICAL:
                return self._("Call the technician")
            case HoldReason.OTHER:
                return self._("Find out what is missing")

    def fill(self) -> str:
        return self._("Fill the wait")

    def how_to_fill(self) -> str:
        return self._("Sum up what was said, or read a question")

    def stopped_for(self) -> str:
        """Return the label of how long the clock has stood still."""
        return self._("Stopped for")

    def resume_help(self) -> str:
        return self._("H goes on with the time that was left.")
