"""Tests for moderator_app.importers.announcement.naming and what it knows by heart.

These are moderator_app.importers.announcement.given_names and
moderator_app.importers.announcement.credit_words.
"""

from __future__ import annotations

import pytest

from moderator_app.domain.draft import DraftPerson
from moderator_app.domain.programme import Credit
from moderator_app.importers.announcement.credit_words import (
    PERSON_TITLE,
    is_of_a_title,
    organisation_at,
    role_at,
)
from moderator_app.importers.announcement.given_names import GIVEN_NAMES
from moderator_app.importers.announcement.letters import fold
from moderator_app.importers.announcement.naming import (
    Known,
    Names,
    is_given_name,
    known_from,
    naming,
    role_and_person,
    without_article,
    without_person_title,
)

ENGLISH = Known(language="en")


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Jane Doe", Names.PERSON),
        ("ANA PÉREZ", Names.PERSON),
        ("Jean-Luc de la Tour", Names.PERSON),
        ("K. Ziani", Names.PERSON),
        ("Dr. Xyla Quorn", Names.PERSON),
        ("Xyla Quorn", Names.MAYBE_PERSON),
        ("Director of Parks", Names.ROLE),
        ("urban planner", Names.ROLE),
        ("Klimaschutzmanagerin", Names.ROLE),
        ("City of Lyon", Names.ORGANISATION),
        ("Alcaldía Mayor de Bogotá", Names.ORGANISATION),
        ("Secretaría de Salud", Names.ORGANISATION),
        ("C40 Cities", Names.ORGANISATION),
        ("UCLG", Names.INITIALS),
        ("Q&A", Names.CAPITALS),
        ("Lyon", Names.CAPITALS),
        ("Climate Change", Names.CAPITALS),
        ("coordinación general de asesores", Names.DEPARTMENT),
        ("how cities adapt to heat", Names.NOTHING),
        ("¿Qué hacer?", Names.NOTHING),
        ("", Names.NOTHING),
    ],
)
def test_a_text_names_one_of_them_by_its_words_and_shape(
    text: str, names: Names
) -> None:
    assert naming(text, ENGLISH) is names


def test_who_is_listed_is_known_in_another_spelling() -> None:
    listed = DraftPerson(Credit("Xyla Quorn Vale", None, "Proyecto AL-LAS"))
    known = known_from([listed], "es")
    assert naming("Xyla Quorn", known) is Names.PERSON
    assert naming("AL-LAs", known) is Names.ORGANISATION


def test_capitals_tell_names_where_titles_have_none() -> None:
    assert Known(language="es").has_small_titles
    assert not ENGLISH.has_small_titles


def test_a_role_can_stand_before_its_person() -> None:
    assert role_and_person("Mayor Jane Doe", ENGLISH) == ("Mayor", "Jane Doe")
    assert role_and_person("the potter Jane Doe", ENGLISH) == ("potter", "Jane Doe")
    assert role_and_person("Evening Jane Doe", ENGLISH) is None


def test_titles_and_articles_are_taken_off() -> None:
    assert without_person_title("Prof. Dr. Jane Doe") == "Jane Doe"
    assert without_person_title("Dr.") == "Dr."
    assert without_person_title("D. Luis Roe") == "Luis Roe"
    assert without_person_title("D. Roe") == "D. Roe"
    assert without_article("la alcaldesa") == "alcaldesa"
    assert without_article("l'Ajuntament") == "Ajuntament"


def test_a_given_name_can_have_a_hyphen() -> None:
    assert is_given_name("Jean-Pierre")
    assert not is_given_name("Climate")


def test_given_names_are_folded() -> None:
    assert all(name == fold(name) for name in GIVEN_NAMES)


@pytest.mark.parametrize("text", ["prefeitura de x", "expertise", "arquitectura"])
def test_a_word_that_begins_like_a_role_is_none(text: str) -> None:
    assert role_at(text) is None


def test_the_first_word_of_an_organisation_is_found() -> None:
    assert organisation_at("the city of lyon") == 4
    assert organisation_at("communication") is None


def test_words_of_titles_and_titles_of_persons_are_known() -> None:
    assert is_of_a_title("climate")
    assert not is_of_a_title("jane")
    assert PERSON_TITLE.match("frau anna")
    assert not PERSON_TITLE.match("drone")
