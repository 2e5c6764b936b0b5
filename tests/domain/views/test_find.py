"""Tests for moderator_app.domain.views.find."""

from __future__ import annotations

from dataclasses import replace

import pytest

from moderator_app.domain.commands import Ask
from moderator_app.domain.identifiers import QuestionNumber, SegmentNumber, SpeakerId
from moderator_app.domain.programme import Appearance, Credit, Speaker
from moderator_app.domain.views.find import (
    MOST,
    Entry,
    Find,
    Found,
    finds,
    programme_index,
    question_index,
)
from moderator_app.domain.words import Words
from tests.builders import Hour, a_programme, a_segment

ORIOL = Credit("Oriol Illa", "Director", "Área metropolitana de Barcelona")
ONE = QuestionNumber(1)


def an_hour() -> Hour:
    speaks = (Appearance(SpeakerId(0), ORIOL),)
    talk = replace(a_segment(2, speaks=speaks), title="Presentación")
    programme = a_programme("3:00", talk)
    speakers = (Speaker(SpeakerId(0), ORIOL), Speaker(SpeakerId(1), Credit("Eva Ruiz")))
    hour = Hour.of(replace(programme, speakers=speakers))
    return hour.act("0:00", Ask("x"))


def found(text: str) -> tuple[Find, ...]:
    show = an_hour().show
    questions = question_index(show, {ONE: Words("¿Cómo se paga?", "Íñigo")}, {})
    return finds([*programme_index(show), *questions.values()], text)


def test_a_segment_called_by_its_speaker_is_found_without_accents_and_once() -> None:
    under = "Área metropolitana de Barcelona"
    assert found("AREA barce") == (
        Find(Found.SEGMENT, "Oriol Illa", under, segment=SegmentNumber(2)),
    )


def test_a_speaker_without_a_segment_leads_to_none() -> None:
    (eva,) = found("eva")
    assert (eva.kind, eva.segment, eva.under) == (Found.SPEAKER, None, "")


@pytest.mark.parametrize("text", ["paga como", "inigo", "1 paga"])
def test_a_question_is_found_by_its_words_its_asker_and_its_number(text: str) -> None:
    assert found(text) == (
        Find(Found.QUESTION, "¿Cómo se paga?", "Íñigo", question=ONE),
    )


@pytest.mark.parametrize("text", ["", "  ¿? ", "nothing of this"])
def test_nothing_is_found_for_nothing(text: str) -> None:
    assert found(text) == ()


def test_a_title_is_found_though_the_row_is_called_by_its_speaker() -> None:
    (talk,) = found("presentacion")
    assert talk.headline == "Oriol Illa"


def test_what_is_known_of_a_question_is_kept() -> None:
    known = {ONE: Entry("key", Find(Found.QUESTION, "known", question=ONE))}
    assert question_index(an_hour().show, {}, known) == known


def test_no_more_is_listed_than_anyone_reads() -> None:
    entry = Entry("a", Find(Found.SEGMENT, "A"))
    assert len(finds([entry] * (MOST + 9), "a")) == MOST


def test_what_says_it_comes_before_what_is_numbered_so() -> None:
    def question(number: int, words: str) -> Entry:
        find = Find(Found.QUESTION, words, question=QuestionNumber(number))
        return Entry(words, find, str(number))

    entries = [
        question(5, "un numero cualquiera"),
        question(15, "otro numero"),
        question(6, "el 5 es un numero"),
        question(7, "el numero 5"),
    ]
    texts = [find.headline for find in finds(entries, "número 5")]
    assert texts == ["el numero 5", "el 5 es un numero", "un numero cualquiera"]
