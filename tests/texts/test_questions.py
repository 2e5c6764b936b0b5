"""Tests for moderator_app.texts.questions."""

from __future__ import annotations

import pytest

from moderator_app.domain.desk import Stage
from moderator_app.domain.events import Source
from moderator_app.domain.identifiers import QuestionNumber
from moderator_app.domain.views.question_queue import Fit, Group
from moderator_app.domain.views.question_row import QuestionRow
from moderator_app.texts.questions import QuestionTexts

ENGLISH, SPANISH = QuestionTexts("en"), QuestionTexts("es")


def row(
    text: str = "Why {so}?",
    asker: str = "Ana",
    wanted: str = "Oriol",
    source: Source = Source.HAND,
    are_words_there: bool = True,
) -> QuestionRow:
    three = QuestionNumber(3)
    return QuestionRow(
        three, Stage.WAITING, text, asker, wanted, source, are_words_there
    )


def test_who_asks_whom_is_one_line() -> None:
    assert ENGLISH.from_to(row()) == "Ana → Oriol"
    assert SPANISH.from_to(row(asker="", wanted="")) == "Anónimo → todos"
    assert SPANISH.from_to(row(source=Source.MAIL)) == "Ana → Oriol · correo"


@pytest.mark.parametrize("source", list(Source))
def test_every_source_but_the_hand_is_named(source: Source) -> None:
    assert bool(ENGLISH.source(source)) is (source is not Source.HAND)


def test_a_question_is_heard_with_its_stage() -> None:
    heard = SPANISH.heard(row(), Group.WAITING)
    assert heard == "Pregunta 3, en espera: Why {so}? De Ana, para Oriol."
    heard = SPANISH.heard(row("One without a stop"), Group.ANSWERED)
    assert heard == "Pregunta 3, respondida: One without a stop. De Ana, para Oriol."
    assert [SPANISH.stage(group) for group in Group] == [
        "al aire",
        "la siguiente",
        "aprobada",
        "en espera",
        "respondida",
        "descartada",
    ]
    assert ENGLISH.heard_group(Group.APPROVED, 1) == "Approved: 1 question"
    assert SPANISH.heard_group(Group.APPROVED, 3) == "Aprobadas: 3 preguntas"


def test_erased_words_are_said_to_be_erased() -> None:
    assert SPANISH.text(row("", are_words_there=False)) == "Este texto se borró."


@pytest.mark.parametrize(
    ("fit", "long", "short"),
    [
        (
            Fit(840, 6, 140),
            "14:00 left for questions: 6 fit, about 2:20 each",
            "6 questions fit in 14:00",
        ),
        (
            Fit(150, 1, 150),
            "2:30 left for questions: 1 fits, about 2:30",
            "1 question fits in 2:30",
        ),
        (Fit(60, 0, 0), "1:00 left for questions", "1:00 left for questions"),
        (None, "No round of questions is left", "No round of questions is left"),
    ],
)
def test_the_time_for_questions_is_said(fit: Fit | None, long: str, short: str) -> None:
    assert (ENGLISH.fit(fit), ENGLISH.short_fit(fit)) == (long, short)


def test_the_time_for_questions_is_said_in_spanish() -> None:
    fit = Fit(840, 6, 140)
    assert SPANISH.fit(fit) == "En 14:00 caben 6, a 2:20 cada una"
    assert SPANISH.short_fit(fit) == "Caben 6 preguntas en 14:00"
