"""Tests for moderator_app.domain.question_line."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator_app.domain.events import Source
from moderator_app.domain.identifiers import SpeakerId
from moderator_app.domain.programme import Credit, Speaker
from moderator_app.domain.question_line import (
    QuestionLine,
    read_question_line,
    speaker_called,
)

ORIOL, MARIANA, AL_LAS, METRO = map(SpeakerId, range(4))
SPEAKERS = (
    Speaker(ORIOL, Credit("Oriol Illa", "Director", "Área de Barcelona")),
    Speaker(MARIANA, Credit("Mariana Flores", None, "Ciudad de México")),
    Speaker(AL_LAS, Credit(organisation="AL-LAS")),
    Speaker(METRO, Credit(organisation="Metropolis")),
)


def read(line: str) -> QuestionLine | None:
    return read_question_line(line, SPEAKERS)


@pytest.mark.parametrize(
    ("line", "said"),
    [
        ("¿Cómo se financia?", QuestionLine("¿Cómo se financia?")),
        (
            "Ana (Quito) > Oriol: ¿Cómo se financia?",
            QuestionLine("¿Cómo se financia?", "Ana (Quito)", ORIOL),
        ),
        ("Ana > ¿Por qué?", QuestionLine("¿Por qué?", "Ana")),
        ("> oriol: ¿Por qué?", QuestionLine("¿Por qué?", "", ORIOL)),
        ("Jordi > al-las: Why?", QuestionLine("Why?", "Jordi", AL_LAS)),
        ("Ana > México: Why?", QuestionLine("Why?", "Ana", MARIANA)),
        ("Ana > todos: Why?", QuestionLine("Why?", "Ana")),
        ("Why? /chat", QuestionLine("Why?", source=Source.CHAT)),
        (
            "Ana > Metro: Why? /MAIL ",
            QuestionLine("Why?", "Ana", METRO, Source.MAIL),
        ),
        ("Jordi: primera", QuestionLine("primera", "Jordi")),
        ("Eva (Lima): tercera", QuestionLine("tercera", "Eva (Lima)")),
        ("Eva: a: b", QuestionLine("a: b", "Eva")),
        ("Jordi /chat: primera", QuestionLine("primera", "Jordi", None, Source.CHAT)),
        ("Ana > Luz /chat: Why", QuestionLine("Luz: Why", "Ana", None, Source.CHAT)),
        ("Ana > oriol /qa: Why", QuestionLine("Why", "Ana", ORIOL, Source.QA)),
        ("Ana /mail > Why?", QuestionLine("Why?", "Ana", None, Source.MAIL)),
    ],
)
def test_each_part_is_read(line: str, said: QuestionLine) -> None:
    assert read(line) == said


@pytest.mark.parametrize(
    "line",
    [
        "Is 5 > 3?",
        "Pregunta: ¿por qué?",
        "PS: one more",
        "Nota:",
        "Is what they say in the /chat: true?",
        "¿Cómo se financia: con impuestos?",
        "¿Es mejor esto > que aquello?",
        "Ana >",
        "Oriol: why?",
        "https://a.example/chat",
        "x" * 81 + " > Why?",
    ],
)
def test_what_is_not_understood_stays_in_the_question(line: str) -> None:
    assert read(line) == QuestionLine(line)


def test_a_name_that_nobody_has_stays_in_the_question() -> None:
    assert read("Ana > Por ejemplo: ¿y si no?") == QuestionLine(
        "Por ejemplo: ¿y si no?", "Ana"
    )
    assert read("Ana > Oriol:") == QuestionLine("Oriol:", "Ana")


@pytest.mark.parametrize("line", ["", "   ", " /chat"])
def test_an_empty_line_holds_no_question(line: str) -> None:
    assert read(line) is None


@pytest.mark.parametrize("name", ["", "o", "m", "Nobody", "Ciudad Barcelona"])
def test_a_name_that_means_nobody_or_several_finds_no_speaker(name: str) -> None:
    several = (*SPEAKERS, Speaker(SpeakerId(4), Credit("Oriana Mas")))
    assert speaker_called(name, several) is None


@given(st.text())
def test_what_is_read_was_written(line: str) -> None:
    said = read(line)
    assert said is None or (said.text in line and said.asker in line)
