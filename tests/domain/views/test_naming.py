"""Tests for moderator_app.domain.views.naming."""

from __future__ import annotations

from dataclasses import replace

import pytest

from moderator_app.domain.identifiers import SegmentNumber, SpeakerId
from moderator_app.domain.programme import Appearance, Credit, Kind, Segment, Speaker
from moderator_app.domain.show import new_show
from moderator_app.domain.views.naming import (
    SegmentName,
    credit_in,
    credit_name,
    segment_name,
    speaker_name,
)
from tests.builders import a_programme, a_segment, a_show, a_speaker

ORIOL = Credit("Oriol Illa", "Director", "Area of Barcelona")
METROPOLIS = Credit(organisation="Metropolis")


def called(segment: Segment) -> SegmentName:
    return segment_name(new_show(a_programme(segment)), SegmentNumber(1))


def spoken(title: str, *people: Credit, kind: Kind = Kind.TALK) -> Segment:
    speaks = tuple(Appearance(SpeakerId(n), c) for n, c in enumerate(people))
    return replace(a_segment(1, kind=kind, speaks=speaks), title=title)


def test_a_person_stands_in_for_a_title_of_one_word() -> None:
    name = called(spoken("Presentation", ORIOL))
    assert name == SegmentName("Oriol Illa", "Area of Barcelona", title="Presentation")


def test_a_title_that_says_something_stands_over_who_speaks() -> None:
    name = called(spoken("Cities in the world", ORIOL, METROPOLIS))
    assert name.headline == name.title == "Cities in the world"
    assert name.under == "Oriol Illa, Metropolis"


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Welcome", Kind.WELCOME),
        ("Accueil", Kind.INTRO),
        ("Preguntas", Kind.QA),
        ("Pausa", Kind.BREAK),
        ("Clôture", Kind.CLOSING),
    ],
)
def test_a_ceremony_keeps_its_title_over_who_leads_it(title: str, kind: Kind) -> None:
    name = called(spoken(title, ORIOL, kind=kind))
    assert (name.headline, name.under) == (title, "Oriol Illa")


def test_what_a_line_leaves_out_of_a_person_comes_from_the_card() -> None:
    card = Speaker(SpeakerId(0), ORIOL)
    programme = a_programme(spoken("Presentation", Credit("O. Illa", "Chair")))
    show = new_show(replace(programme, speakers=(card,)))
    said = show.segment(SegmentNumber(1)).appearances[0]
    assert credit_in(show, said) == Credit("O. Illa", "Chair", "Area of Barcelona")
    name = segment_name(show, SegmentNumber(1))
    assert (name.headline, name.under) == ("O. Illa", "Area of Barcelona")


def test_a_line_that_names_no_person_stays_as_it_is() -> None:
    card = Speaker(SpeakerId(0), ORIOL)
    show = new_show(replace(a_programme(spoken("A", METROPOLIS)), speakers=(card,)))
    said = show.segment(SegmentNumber(1)).appearances[0]
    assert credit_in(show, said) == METROPOLIS


def test_an_organisation_alone_leaves_the_title_where_it_is() -> None:
    name = called(spoken("Welcome", METROPOLIS))
    assert name == SegmentName("Welcome", "Metropolis", title="Welcome")


def test_people_of_one_organisation_name_it_once() -> None:
    other = Credit("Ana Ruiz", None, "Area of Barcelona")
    name = called(spoken("Dialogue", ORIOL, other))
    assert (name.headline, name.under) == ("Oriol Illa, Ana Ruiz", "Area of Barcelona")


def test_a_question_round_without_names_is_for_all() -> None:
    name = called(spoken("Questions and answers", kind=Kind.QA))
    assert (name.headline, name.is_for_all) == ("Questions and answers", True)


@pytest.mark.parametrize(
    ("title", "kind", "headline"),
    [
        ("Bienvenida - objetivo y metodología", Kind.WELCOME, "Bienvenida"),
        ("Introducción, ¿por qué ahora?", Kind.INTRO, "Introducción"),
        ("Closing: what comes next", Kind.CLOSING, "Closing"),
        ("Break – coffee", Kind.BREAK, "Break"),
        ("¿Preguntas?", Kind.QA, "¿Preguntas?"),
        ("Wrap-up 17:30", Kind.CLOSING, "Wrap-up 17:30"),
        ("Panel 2: cities", Kind.PANEL, "Panel 2: cities"),
    ],
)
def test_of_a_ceremony_the_first_words_are_enough(
    title: str, kind: Kind, headline: str
) -> None:
    name = called(spoken(title, kind=kind))
    assert (name.headline, name.title) == (headline, title)


def test_a_segment_without_a_title_is_called_by_its_number() -> None:
    assert called(spoken("")) == SegmentName("1")


@pytest.mark.parametrize(
    ("credit", "name"),
    [
        (ORIOL, "Oriol Illa"),
        (METROPOLIS, "Metropolis"),
        (Credit(role="Interpreter"), "Interpreter"),
        (Credit(), ""),
    ],
)
def test_a_credit_is_called_by_the_first_that_it_has(credit: Credit, name: str) -> None:
    assert credit_name(credit) == name


def test_a_speaker_who_is_not_there_has_no_name() -> None:
    show = new_show(replace(a_programme("3:00"), speakers=(a_speaker(),)))
    assert speaker_name(show, SpeakerId(0)) == "Ana Ruiz"
    assert speaker_name(show, None) == speaker_name(a_show(), SpeakerId(9)) == ""
