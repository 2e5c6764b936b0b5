"""Tests for moderator_app.texts.check and moderator_app.texts.rescue."""

import pytest

from moderator_app.stores.verdict import Harm
from moderator_app.texts.check import CheckTexts
from moderator_app.texts.rescue import RescueTexts

ENGLISH, SPANISH = CheckTexts("en"), CheckTexts("es")


@pytest.mark.parametrize("texts", [ENGLISH, SPANISH])
def test_every_harm_has_its_words(texts: CheckTexts) -> None:
    told = {texts.flaw(harm.value, 7, "a detail") for harm in Harm}
    assert len(told) == len(Harm)


def test_many_flaws_are_counted() -> None:
    flaws = [ENGLISH.flaw("event", n, "") for n in range(1, 9)]
    told = ENGLISH.damaged("a.session", flaws, 0)
    assert "event 5 was changed; 3 things more. 0 events at" in told


def test_one_is_not_several() -> None:
    assert SPANISH.counts(1, 1) == "1 evento, 1 pregunta"
    assert SPANISH.counts(2, 0) == "2 eventos, 0 preguntas"


@pytest.mark.parametrize(
    ("numbers", "told"),
    [
        ([4], "event 4"),
        ([4, 5], "events 4–5"),
        ([1, 3, 4, 5, 9], "events 1, 3–5, 9"),
    ],
)
def test_numbers_in_a_row_are_told_as_one(numbers: list[int], told: str) -> None:
    assert RescueTexts("en").lost_events(numbers) == told


def test_lost_words_are_told_by_question() -> None:
    assert RescueTexts("es").lost_words([2]) == "el texto de la pregunta 2"


@pytest.mark.parametrize("texts", [ENGLISH, SPANISH])
def test_a_no_names_the_file_and_the_reason(texts: CheckTexts) -> None:
    told = texts.cannot_read("a.session", "database is locked")
    assert told.startswith("a.session ")
    assert "(database is locked)" in told
