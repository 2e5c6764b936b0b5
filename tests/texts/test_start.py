"""Tests for moderator_app.texts.start."""

from moderator_app.texts.start import StartTexts


def test_the_first_screen_speaks_spanish() -> None:
    texts = StartTexts("es")
    assert texts.title() == "Consola de moderación"
    assert texts.speaks("Español") == "Idioma: Español"


def test_an_unknown_language_is_spoken_to_in_english() -> None:
    assert StartTexts("eu").title() == "Moderator console"
