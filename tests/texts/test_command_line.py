"""Tests for moderator_app.texts.command_line."""

import pytest

from moderator_app.texts.command_line import CommandLineTexts

ENGLISH, SPANISH = CommandLineTexts("en"), CommandLineTexts("es")


@pytest.mark.parametrize("texts", [ENGLISH, SPANISH])
def test_a_no_names_what_it_is_about(texts: CommandLineTexts) -> None:
    assert "page.md" in texts.exists_already("page.md")
    assert "page.md" in texts.script_missing("page.md")
    assert "page.md" in texts.script_not_text("page.md")
    assert "fast" in texts.not_a_speed("fast")
    assert "Cierre" in texts.without_minutes(8, "Cierre")
    sentence = texts.not_saved("a.session", "no space left")
    assert "a.session" in sentence
    assert "no space left" in sentence


def test_help_speaks_the_persons_language() -> None:
    assert ENGLISH.program() != SPANISH.program()
