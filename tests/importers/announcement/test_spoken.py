"""Tests for moderator_app.importers.announcement.spoken."""

from __future__ import annotations

import pytest

from moderator_app.domain.programme import Credit
from moderator_app.importers.announcement.spoken import (
    first_words,
    says_session,
    tidy,
)


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("Welcome ( )", "Welcome"),
        ("Welcome -", "Welcome"),
        ("Mesa redonda:.", "Mesa redonda"),
        ("Introducción , ¿por qué?", "Introducción, ¿por qué?"),
        ("“The city”", "The city"),
        ("« La ville »", "La ville"),
        ("Talk: “The city”", "Talk: “The city”"),
        ("Introduction | Cas", "Introduction Cas"),
        ("Talk (part 1", "Talk (part 1)"),
        ("Talk* https://example.org/x", "Talk"),
        (" – ", ""),
    ],
)
def test_a_title_is_left_without_loose_marks(title: str, expected: str) -> None:
    assert tidy(title) == expected


def test_a_segment_of_names_alone_is_called_by_the_first() -> None:
    assert first_words("x", [Credit("Jane Doe")]) == "Jane Doe"
    assert first_words("one two three") == "one two three"


def test_the_last_words_tell_of_a_session() -> None:
    assert says_session("Palabras de bienvenida")
    assert not says_session("The right to the city")
