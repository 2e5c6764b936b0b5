"""Tests for moderator_app.importers.announcement.speakers and its two ways.

These are moderator_app.importers.announcement.introduced with its words,
moderator_app.importers.announcement.introducer_words, and
moderator_app.importers.announcement.apart.
"""

from __future__ import annotations

import pytest

from moderator_app.domain.programme import Credit
from moderator_app.importers.announcement.apart import about, apart
from moderator_app.importers.announcement.introduced import introduced, introducer_end
from moderator_app.importers.announcement.naming import Known
from moderator_app.importers.announcement.speakers import (
    listed_in,
    organisation_in,
    spoken_in,
)


def read(text: str, language: str) -> tuple[str, list[str]]:
    spoken = spoken_in(text, Known(language=language))
    return spoken.title, [who.name or who.organisation or "" for who in spoken.credits]


@pytest.mark.parametrize(
    ("language", "text", "title", "speakers"),
    [
        ("es", "Bienvenida a cargo de Metropolis", "Bienvenida", ["Metropolis"]),
        ("es", "Presentación de Ana Roe, UCLG", "Presentación", ["Ana Roe"]),
        ("es", "Palabras de la alcaldesa, Ana Roe", "Palabras", ["Ana Roe"]),
        ("ca", "Benvinguda a càrrec d'Anna Puig", "Benvinguda", ["Anna Puig"]),
        ("fr", "Mot d'accueil par Marie Roe", "Mot d'accueil", ["Marie Roe"]),
        ("it", "Saluti a cura di Paolo Roe", "Saluti", ["Paolo Roe"]),
        ("pt", "Abertura com Maria Roe", "Abertura", ["Maria Roe"]),
        ("de", "Begrüßung durch Anna Roe", "Begrüßung", ["Anna Roe"]),
        ("en", "Welcome by Metropolis", "Welcome", ["Metropolis"]),
        ("en", "Speaker: Jane Doe", "Jane Doe", ["Jane Doe"]),
        (
            "en",
            "Panel with Jane Doe, moderated by John Roe",
            "Panel",
            ["Jane Doe", "John Roe"],
        ),
    ],
)
def test_who_is_introduced_speaks(
    language: str, text: str, title: str, speakers: list[str]
) -> None:
    assert read(text, language) == (title, speakers)


@pytest.mark.parametrize(
    ("language", "text", "title", "speakers"),
    [
        ("en", "How to plan - Jane Doe, Director, UCLG", "How to plan", ["Jane Doe"]),
        ("en", "Jane Doe (UCLG): How to plan", "How to plan", ["Jane Doe"]),
        ("en", "Welcome (Jane Doe)", "Welcome", ["Jane Doe"]),
        ("en", "Welcome - UCLG", "Welcome", ["UCLG"]),
        ("en", "Jane Doe, City of Lyon", "Jane Doe", ["Jane Doe"]),
        ("en", "Jane Doe on reading maps", "reading maps", ["Jane Doe"]),
        ("en", "Seed library - Xyla Quorn", "Seed library", ["Xyla Quorn"]),
        ("es", "El agua. Ana Roe. Universidad de Lima", "El agua", ["Ana Roe"]),
        ("es", "Debate – Todos", "Debate", []),
        ("en", "Welcome, City of Lyon", "Welcome", ["City of Lyon"]),
        ("de", "Neues – Ina Roe, Grünamt Ulm", "Neues", ["Ina Roe"]),
        ("en", "Law - Jane Doe, solicitor, Kelly & Co", "Law", ["Jane Doe"]),
        (
            "es",
            "El agua – Red de Barrios de Lima",
            "El agua",
            ["Red de Barrios de Lima"],
        ),
    ],
)
def test_who_stands_apart_speaks(
    language: str, text: str, title: str, speakers: list[str]
) -> None:
    assert read(text, language) == (title, speakers)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Working with Communities"),
        ("en", "Q&A with the audience"),
        ("en", "Climate Change - Opening Remarks"),
        ("en", "Case study: City of Lyon"),
        ("en", "Presentation of the report"),
        ("en", "Planning by Design"),
        ("de", "Diskussion mit Publikum"),
        ("es", "Experiencia de Medellín"),
        ("it", "Esperienze dal Sud"),
    ],
)
def test_words_that_introduce_nobody_stay_in_the_title(
    language: str, text: str
) -> None:
    assert read(text, language) == (text, [])


def test_a_moderator_keeps_the_word_that_says_so() -> None:
    spoken = spoken_in("Mesa redonda. Modera: Eva Roe", Known(language="es"))
    assert spoken.credits == (Credit("Eva Roe", "Modera"),)


def test_an_organisation_that_the_page_lists_can_host() -> None:
    known = Known((), ("Proyecto AL-LAS",), "es")
    assert spoken_in("Relatoría - AL-LAs", known).credits == (
        Credit(organisation="AL-LAs"),
    )


def test_a_bold_name_that_welcomes_is_an_organisation() -> None:
    known = Known(language="es")
    text = "Bienvenida a cargo de Xyla Valiente - objetivo"
    assert spoken_in(text, known, ("Xyla Valiente",)).credits == (
        Credit(organisation="Xyla Valiente"),
    )
    assert spoken_in(text, known).credits == (Credit("Xyla Valiente"),)


def test_a_given_name_alone_is_of_the_one_listed_person_with_it() -> None:
    known = Known(("Luis Roe", "Ana Poe", "Ana Roe"), (), "en")
    assert listed_in("Luis", known) == (Credit("Luis Roe"),)
    assert listed_in("Ana", known) == (Credit("Ana"),)


def test_a_list_of_people_can_have_a_moderator_behind_a_label() -> None:
    named = listed_in("Ana Roe, Eva Roe – modération : Luc Roe", Known(language="fr"))
    assert [(who.name, who.role) for who in named] == [
        ("Ana Roe", None),
        ("Eva Roe", None),
        ("Luc Roe", "modération"),
    ]


@pytest.mark.parametrize("text", ["Alle", "todos", "TBC", ""])
def test_everybody_is_nobody(text: str) -> None:
    assert listed_in(text, Known(language="de")) == ()


@pytest.mark.parametrize("remark", ["TBC", "por confirmar", "à confirmer", "angefragt"])
def test_who_has_not_agreed_yet_speaks_all_the_same(remark: str) -> None:
    known = Known(language="en")
    assert read(f"Seeds – Jane Doe ({remark})", "en") == ("Seeds", ["Jane Doe"])
    assert listed_in(f"Jane Doe ({remark})", known) == (Credit("Jane Doe"),)


def test_an_organisation_alone_is_one() -> None:
    known = Known(language="en")
    assert organisation_in("City of Lyon", known) == (
        Credit(organisation="City of Lyon"),
    )
    assert organisation_in("how cities adapt", known) == ()


def test_each_way_leaves_a_text_without_speakers_as_it_is() -> None:
    known = Known(language="en")
    assert introduced("Welcome", known, ()) is None
    assert introducer_end("Welcome") == 0
    assert apart("Welcome", known, ()).title == "Welcome"
    assert about("Welcome on time", known).credits == ()


@pytest.mark.parametrize(
    ("language", "text", "organisation"),
    [
        (
            "de",
            "Beispiel Ulm – Lena Roe, Behörde für Umwelt, Ulm",
            "Behörde für Umwelt",
        ),
        (
            "en",
            "How it is done – Jane Doe, Trees for Streets, Lyon",
            "Trees for Streets",
        ),
        ("fr", "Un cas pratique – Anne Roux, Pôle eau, Lyon", "Pôle eau"),
        (
            "es",
            "Caso – Ana Roe, directora, Concejalía de Agua, Madrid",
            "Concejalía de Agua",
        ),
    ],
)
def test_an_office_before_its_city_goes_with_who_speaks(
    language: str, text: str, organisation: str
) -> None:
    spoken = spoken_in(text, Known(language=language))
    said = [who.organisation for who in spoken.credits]
    assert spoken.title == text.split(" – ", maxsplit=1)[0]
    assert said == [f"{organisation}, {text.rsplit(', ', maxsplit=1)[1]}"]
