"""Tests for moderator_app.texts.find."""

from __future__ import annotations

from moderator_app.domain.views.find import Find, Found
from moderator_app.texts.find import FindTexts

ENGLISH, SPANISH = FindTexts("en"), FindTexts("es")


def test_a_find_is_heard_with_its_kind() -> None:
    assert SPANISH.heard(Find(Found.SPEAKER, "Ana", "Quito")) == "Ponente: Ana, Quito"
    assert ENGLISH.heard(Find(Found.QUESTION, "Why?")) == "Question: Why?"


def test_finds_are_counted_and_a_cut_list_is_called_one() -> None:
    assert SPANISH.count(1, False) == "1 encontrado"
    assert SPANISH.count(3, False) == "3 encontrados"
    assert ENGLISH.count(50, True) == "the first 50"
