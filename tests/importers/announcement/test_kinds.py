"""Tests for moderator_app.importers.announcement.kinds."""

from __future__ import annotations

import pytest

from moderator_app.domain.programme import Kind
from moderator_app.importers.announcement.kinds import (
    is_hosted_word,
    is_session_word,
    kind_of,
)


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Bienvenida - objetivo y metodología", Kind.WELCOME),
        ("Opening remarks", Kind.WELCOME),
        ("Begrüßung", Kind.WELCOME),
        ("Introducción, ¿por qué?", Kind.INTRO),
        ("Setting the scene", Kind.INTRO),
        ("Presentación", Kind.TALK),
        ("Opening keynote", Kind.TALK),
        ("Impulsvortrag", Kind.TALK),
        ("Mesa redonda", Kind.PANEL),
        ("Podiumsdiskussion", Kind.PANEL),
        ("Ronda de preguntas", Kind.QA),
        ("Live Q&A", Kind.QA),
        ("Questions-réponses", Kind.QA),
        ("Domande dal pubblico", Kind.QA),
        ("Coffee break", Kind.BREAK),
        ("Kaffeepause", Kind.BREAK),
        ("Conclusiones", Kind.CLOSING),
        ("Mot de la fin", Kind.CLOSING),
        ("Encerramento", Kind.CLOSING),
        ("Exercise in groups", Kind.OTHER),
    ],
)
def test_a_title_tells_its_kind(title: str, kind: Kind) -> None:
    assert kind_of(title, 0) is kind


def test_what_somebody_speaks_on_is_a_talk() -> None:
    assert kind_of("Seeds for the city", 1) is Kind.TALK


def test_a_telling_word_late_in_a_talks_title_tells_nothing() -> None:
    assert kind_of("How cities can answer the questions of all", 1) is Kind.TALK


def test_a_discussion_among_several_is_a_panel() -> None:
    assert kind_of("Discussion", 0) is Kind.QA
    assert kind_of("Discussion", 3) is Kind.PANEL


def test_words_of_the_course_are_known() -> None:
    assert is_session_word("bienvenida")
    assert is_hosted_word("cierre")
    assert not is_session_word("lyon")
    assert not is_hosted_word("experiencia")
