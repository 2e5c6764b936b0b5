"""Tests for moderator_app.texts.keys."""

from __future__ import annotations

import pytest

from moderator_app.texts.keys import KeyTexts

ENGLISH, SPANISH = KeyTexts("en"), KeyTexts("es")


def test_every_act_has_a_sentence_in_each_language() -> None:
    for name in ("next", "move_up", "redo_question", "answer"):
        assert ENGLISH.act(name) != SPANISH.act(name)


def test_an_act_that_is_not_in_the_table_has_none() -> None:
    with pytest.raises(KeyError):
        ENGLISH.act("teleport")


def test_who_has_the_keys_is_a_word_and_a_sentence() -> None:
    word = SPANISH.another_window_has_keys()
    assert word == "OTRA VENTANA"
    assert SPANISH.strip_explained(word) == "Las teclas van a: OTRA VENTANA"


def test_the_menu_says_how_things_are() -> None:
    assert ENGLISH.page_down_is_next(is_on=True).endswith("on")
    assert SPANISH.page_down_is_next(is_on=False).endswith("no")
    assert SPANISH.switch_language("English") == "Idioma: English"
