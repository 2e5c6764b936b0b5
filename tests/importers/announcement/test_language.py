"""Tests for moderator_app.importers.announcement.language and the page's topics.

These are moderator_app.importers.announcement.topics.
"""

from __future__ import annotations

import pytest

from moderator_app.importers.announcement.language import (
    language_of,
    languages_named,
    spoken_language,
)
from moderator_app.importers.announcement.lines import lines_of
from moderator_app.importers.announcement.sections import parts_of
from moderator_app.importers.announcement.topics import topics_of


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "La ciudad y el agua: una sesión con preguntas"),
        ("en", "The city and the water: a session with questions"),
        ("fr", "La ville et l'eau : une séance avec des questions"),
        ("ca", "La ciutat i l'aigua: una sessió amb preguntes"),
        ("pt", "A cidade e a água: uma sessão com perguntas"),
        ("de", "Die Stadt und das Wasser: eine Sitzung mit Fragen"),
        ("it", "La città e l'acqua: una sessione con domande"),
        (None, "123 ¿? ..."),
    ],
)
def test_a_text_tells_its_language(language: str | None, text: str) -> None:
    assert language_of(text) == language


def test_languages_are_known_by_their_names_in_each_other() -> None:
    assert languages_named(["Español e inglés", "Katalanisch"]) == ("es", "en", "ca")


def test_the_language_that_a_page_names_is_spoken() -> None:
    parts = parts_of(lines_of("The city and the water\nLanguage: Spanish\n"))
    assert spoken_language(parts) == ("es", 2)


def test_of_several_languages_the_pages_own_is_spoken() -> None:
    parts = parts_of(lines_of("The city and the water\nLanguages: Spanish, English\n"))
    assert spoken_language(parts) == ("en", 2)


def test_topics_are_the_items_under_their_heading() -> None:
    parts = parts_of(
        lines_of("## Topics\nWords.\n- Water\n- Air\n- Water\n## Contact\n- us\n")
    )
    assert topics_of(parts) == ("Water", "Air")


def test_topics_can_stand_on_lines_of_their_own() -> None:
    assert topics_of(parts_of(lines_of("Topics: Water and air\n"))) == (
        "Water and air",
    )
