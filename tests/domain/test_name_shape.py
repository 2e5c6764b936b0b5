"""Tests for moderator_app.domain.name_shape."""

from __future__ import annotations

import pytest

from moderator_app.domain.name_shape import is_name


@pytest.mark.parametrize(
    "text",
    [
        "Jordi",
        "Eva (Lima)",
        "María del Carmen de la Torre",
        "J. O'Neill-Smith",
        "Ñandú",
        "ONU",
    ],
)
def test_words_in_capitals_are_a_name(text: str) -> None:
    assert is_name(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "(Lima)",
        "de la",
        "jordi",
        "Pregunta",
        "Otra Pregunta",
        "PS",
        "Nota",
        "Is it so",
        "Plan 2030",
        "One Two Three Four Five",
        "¿Qué",
    ],
)
def test_anything_else_is_none(text: str) -> None:
    assert not is_name(text)
