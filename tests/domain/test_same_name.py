"""Tests for moderator_app.domain.same_name."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator_app.domain.same_name import (
    folded,
    is_same_organisation,
    is_same_person,
)


def test_folding_leaves_plain_words() -> None:
    assert folded("  Àrea  Metropolitana — de «Barcelona»! ") == (
        "area metropolitana de barcelona"
    )
    assert folded("Straße Łódź Ørsted") == "strasse lodz orsted"


@given(st.text())
def test_folding_twice_changes_nothing(text: str) -> None:
    assert folded(folded(text)) == folded(text)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("AL-LAS", "AL-LAs"),
        ("AL-LAs", "Proyecto AL-LAS"),
        ("“Proyecto AL-las”", "AL LAS"),
        ("Àrea metropolitana de Barcelona", "Área metropolitana de Barcelona"),
        ("Área Metropolitana de Barcelona (AMB)", "AMB"),
        ("AMB", "Área Metropolitana de Barcelona"),
        ("Gobierno de la Ciudad de México", "GOBIERNO DE CIUDAD DE MEXICO"),
        ("Red Metropolis", "Metropolis"),
    ],
)
def test_spellings_of_one_organisation_are_one(one: str, other: str) -> None:
    assert is_same_organisation(one, other)
    assert is_same_organisation(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Gobierno de la Ciudad de México", "Ciudad de Bogotá"),
        ("Metropolis", "AL-LAS"),
        ("Ayuntamiento de Madrid", "Ayuntamiento de Málaga"),
        ("", "Metropolis"),
        ("", ""),
    ],
)
def test_other_organisations_are_kept_apart(one: str, other: str) -> None:
    assert not is_same_organisation(one, other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Oriol Illa", "ORIOL ILLA"),
        ("Dr. Oriol Illa", "Oriol Illa Garcia"),
        ("Luz A. Medina", "Luz Amparo Medina Gerena"),
        ("J. Doe", "Jane Doe"),
        ("MEDINA Luz Amparo", "Luz Amparo Medina"),
        ("MEDINA GERENA, Luz Amparo", "Luz Amparo Medina"),
        ("Sra. Núñez", "Nunez"),
    ],
)
def test_spellings_of_one_person_are_one(one: str, other: str) -> None:
    assert is_same_person(one, other)
    assert is_same_person(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Oriol Illa", "Oriol Puig"),
        ("Maria", "Maria Flores"),
        ("Mariana Flores", "Luz Flores"),
        ("Jane Doe", "John Doe"),
        ("José García", "María José García"),
        ("", "Jane Doe"),
    ],
)
def test_other_people_are_kept_apart(one: str, other: str) -> None:
    assert not is_same_person(one, other)
