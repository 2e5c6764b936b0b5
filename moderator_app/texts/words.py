"""Words that several windows share: kinds of segments, keys, languages."""

from __future__ import annotations

from moderator_app.domain.programme import Kind
from moderator_app.texts.catalogue import Catalogue

LANGUAGE_NAMES = {
    "ca": "Català",
    "de": "Deutsch",
    "en": "English",
    "es": "Español",
    "fr": "Français",
    "it": "Italiano",
    "pt": "Português",
}


def language_name(code: str) -> str:
    """Return what a language calls itself; the code where we do not know it."""
    return LANGUAGE_NAMES.get(code, code)


def language_code(name: str) -> str:
    """Return the code of a language called so by itself; other words as they stand."""
    wanted = name.strip().casefold()
    codes = {called.casefold(): code for code, called in LANGUAGE_NAMES.items()}
    return codes.get(wanted, name.strip())


class Words(Catalogue):
    """Short words; each stands alone, as a label or on a key."""

    subject = "words"

    def space_key(self) -> str:
        return self._("Space")

    def backspace_key(self) -> str:
        return self._("Backspace")

    def kind(self, kind: Kind) -> str:
        """Return what a segment is for, in a word."""
        return {
            Kind.WELCOME: self._("Welcome"),
            Kind.INTRO: self._("Introduction"),
            Kind.TALK: self._("Talk"),
            Kind.PANEL: self._("Panel"),
            Kind.QA: self._("Questions"),
            Kind.BREAK: self._("Break"),
            Kind.CLOSING: self._("Closing"),
            Kind.OTHER: self._("Other"),
        }[kind]
