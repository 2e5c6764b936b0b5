"""Tests for moderator_app.texts.words."""

import pytest

from moderator_app.domain.programme import Kind
from moderator_app.texts.words import Words, language_code, language_name


@pytest.mark.parametrize("language", ["en", "es"])
def test_every_kind_has_a_word_of_its_own(language: str) -> None:
    assert len({Words(language).kind(kind) for kind in Kind}) == len(Kind)


def test_a_language_is_called_as_it_calls_itself() -> None:
    assert language_name("ca") == "Català"
    assert language_name("eu") == "eu"


def test_a_language_is_known_by_its_name() -> None:
    assert language_code(" català ") == "ca"
    assert language_code("Klingon") == "Klingon"


def test_keys_are_called_as_on_the_keyboard() -> None:
    assert Words("es").space_key() == "Espacio"
    assert Words("es").backspace_key() == "Retroceso"
