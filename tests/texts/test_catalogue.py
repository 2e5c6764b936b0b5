"""Tests for moderator_app.texts.catalogue."""

from __future__ import annotations

from moderator_app.texts.catalogue import LANGUAGES, Catalogue
from moderator_app.texts.platform import PlatformTexts


class Unwritten(Catalogue):
    """Sentences that nobody has translated."""

    subject = "unwritten"

    def greeting(self) -> str:
        return self._("Good morning")

    def segments(self, count: int) -> str:
        return self._n("{n} segment", "{n} segments", count).format(n=count)


def test_each_language_has_its_own_sentence() -> None:
    said = {PlatformTexts(language).no_display() for language in LANGUAGES}
    assert len(said) == len(LANGUAGES)


def test_what_is_not_translated_is_said_in_english() -> None:
    assert Unwritten("es").greeting() == "Good morning"


def test_an_unknown_language_is_english() -> None:
    assert PlatformTexts("xx").no_display() == PlatformTexts("en").no_display()


def test_one_and_many_are_told_apart() -> None:
    texts = Unwritten("en")
    assert (texts.segments(1), texts.segments(2)) == ("1 segment", "2 segments")
