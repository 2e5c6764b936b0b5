"""What is said of speakers: their cards, their checks, and the handover to them."""

from __future__ import annotations

from datetime import datetime

from moderator_app.domain.events import Check
from moderator_app.domain.views.handover import Bridge
from moderator_app.texts.catalogue import Catalogue
from moderator_app.texts.words import language_name

_NOON, _EVENING = 12, 20


class SpeakerTexts(Catalogue):
    """Labels of speaker cards, and the sentence with which one is called."""

    subject = "speakers"

    def next_up(self) -> str:
        return self._("Next")

    def first(self) -> str:
        return self._("First")

    def hand_over_to(self) -> str:
        return self._("Hand over to")

    def then_it_ends(self) -> str:
        return self._("After this the session ends")

    def nothing_follows(self) -> str:
        return self._("Nothing follows")

    def sentence_to_read(self) -> str:
        return self._("Sentence to read aloud")

    def starts(self, time: str, length: str) -> str:
        return self._("starts {time} · {length}").format(time=time, length=length)

    def local_time(self) -> str:
        return self._("Local time")

    def said(self, pronunciation: str) -> str:
        return self._("say {pronunciation}").format(pronunciation=pronunciation)

    def check(self, check: Check) -> str:
        """Return a ready check that is ticked."""
        return {
            Check.CONNECTED: self._("Connected"),
            Check.SOUND: self._("Sound"),
            Check.SLIDES: self._("Slides"),
        }[check]

    def check_missing(self, check: Check) -> str:
        """Return a ready check that is not ticked."""
        return {
            Check.CONNECTED: self._("Not connected"),
            Check.SOUND: self._("No sound yet"),
            Check.SLIDES: self._("No slides yet"),
        }[check]

    def check_subject(self, check: Check) -> str:
        """Return what a ready check is about, ticked or not."""
        if check is Check.CONNECTED:
            return self._("Connection")
        return self.check(check)

    def check_of(self, check: Check, name: str, is_ready: bool) -> str:
        """Return a ready check of somebody, for the ear."""
        words = (
            self._("{check}, ready: {name}")
            if is_ready
            else self._("{check}, not ready: {name}")
        )
        return words.format(check=self.check(check), name=name)

    # -- the card ---------------------------------------------------------------

    def edit(self, name: str) -> str:
        return self._("Edit the card of {name}").format(name=name)

    def card_of(self, name: str) -> str:
        return self._("Card of {name}").format(name=name)

    def zone(self) -> str:
        return self._("Time zone")

    def zone_is_guess(self, time: str) -> str:
        return self._("A guess: it is {time} there. Saving confirms it.").format(
            time=time
        )

    def zone_shows(self, time: str) -> str:
        return self._("It is {time} there.").format(time=time)

    def zone_unknown(self) -> str:
        return self._("No zone has this name; try Europe/Madrid or a city.")

    def zone_empty(self) -> str:
        return self._("Nobody knows where they are; their local time is not shown.")

    def introduce_as(self) -> str:
        return self._("Introduce as")

    def pronunciation(self) -> str:
        return self._("Pronunciation")

    def language_spoken(self) -> str:
        return self._("Language")

    def language_named(self, code: str) -> str:
        """Return what a language is called; its own name where we do not know it."""
        names = {
            "ca": self._("Catalan"),
            "de": self._("German"),
            "en": self._("English"),
            "es": self._("Spanish"),
            "fr": self._("French"),
            "it": self._("Italian"),
            "pt": self._("Portuguese"),
        }
        return names.get(code) or language_name(code)

    def time_given(self, used: str, given: str) -> str:
        return self._("{used} used of {given} in all").format(used=used, given=given)

    def save(self) -> str:
        return self._("Save")

    def close(self) -> str:
        return self._("Close")

    # -- read aloud -------------------------------------------------------------

    def bridge(self, bridge: Bridge) -> str:
        """Return the sentence with which one speaker is thanked and the next called."""
        parts = (self._thanks(bridge), self._call(bridge), self._greeting(bridge))
        sentence = " ".join(part for part in parts if part)
        return self._("“{sentence}”").format(sentence=sentence)

    def _thanks(self, bridge: Bridge) -> str:
        if not bridge.thanks_to:
            return ""
        return self._("Thank you very much, {name}.").format(name=bridge.thanks_to)

    def _call(self, bridge: Bridge) -> str:
        if not bridge.name:
            return self._("That brings us to the end. Thank you all for being here.")
        described = bridge.introduce_as or ", ".join(
            part for part in (bridge.role, bridge.organisation) if part
        )
        if not described:
            return self._("We now come to: {name}.").format(name=bridge.name)
        sentence = self._("Joining us now is {name}, {described}.")
        return sentence.format(name=bridge.name, described=described)

    def _greeting(self, bridge: Bridge) -> str:
        if not bridge.role and not bridge.organisation and not bridge.introduce_as:
            return ""
        if bridge.local is None:
            return self._("The floor is yours.")
        sentence = self._("It is {time} there: {greeting}, the floor is yours.")
        return sentence.format(
            time=f"{bridge.local:%H:%M}", greeting=self._hello(bridge.local)
        )

    def _hello(self, local: datetime) -> str:
        if local.hour < _NOON:
            return self._("good morning")
        if local.hour < _EVENING:
            return self._("good afternoon")
        return self._("good evening")
