"""Tests for moderator_app.importers.cities."""

from __future__ import annotations

import pytest
import pytz
from hypothesis import given
from hypothesis import strategies as st

from moderator_app.importers.cities import Cities
from moderator_app.resource_files import resource

CITIES = Cities.load()


@pytest.mark.parametrize(
    ("text", "city", "zone"),
    [
        ("Alcaldía Mayor de Bogotá", "Bogotá", "America/Bogota"),
        ("ALCALDIA DE MEDELLIN", "MEDELLIN", "America/Bogota"),
        ("Àrea metropolitana de Barcelona", "Barcelona", "Europe/Madrid"),
        ("Gobierno de la Ciudad de México", "Ciudad de México", "America/Mexico_City"),
        ("Ville de Genève", "Genève", "Europe/Zurich"),
        ("Stadt München", "München", "Europe/Berlin"),
        ("Comune di Milano", "Milano", "Europe/Rome"),
        ("Câmara Municipal de Lisboa", "Lisboa", "Europe/Lisbon"),
        ("Prefeitura de São Paulo", "São Paulo", "America/Sao_Paulo"),
        ("New York City Hall", "New York City", "America/New_York"),
        ("Berlin Senate", "Berlin", "Europe/Berlin"),
        ("UCLG, Barcelona", "Barcelona", "Europe/Madrid"),
        ("Intendencia de Montevideo", "Montevideo", "America/Montevideo"),
        ("National University of Singapore", "Singapore", "Asia/Singapore"),
    ],
)
def test_a_city_is_found_wherever_it_is_named(text: str, city: str, zone: str) -> None:
    guess = CITIES.guess(text)
    assert guess is not None
    assert (guess.city, guess.zone) == (city, zone)


@pytest.mark.parametrize(
    "text",
    [
        "Metropolis",
        "Proyecto AL-LAS",
        "Gobierno de México",
        "Gobierno de España",
        "Defensoría del Pueblo",
        "Mesa de diálogo",
        "CEPAL, América Latina",
        "Mobile World Capital",
        "Unión Europea",
        "nice work",
        "Reading Group",
        "Director General",
        "Cultura de la Paz",
        "",
    ],
)
def test_other_words_name_no_city(text: str) -> None:
    assert CITIES.guess(text) is None


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("Ville de Nice", "Europe/Paris"),
        ("Nice, France", "Europe/Paris"),
        ("University of Reading", "Europe/London"),
        ("City of York Council", "Europe/London"),
        ("Stadt Essen", "Europe/Berlin"),
        ("Alcaldía de La Paz", "America/La_Paz"),
    ],
)
def test_a_common_word_is_a_city_where_it_is_meant_as_one(text: str, zone: str) -> None:
    guess = CITIES.guess(text)
    assert guess is not None
    assert guess.zone == zone


@pytest.mark.parametrize(
    ("text", "zone"),
    [
        ("Córdoba", "America/Argentina/Cordoba"),
        ("Ayuntamiento de Córdoba", "Europe/Madrid"),
        ("Ajuntament de València", "Europe/Madrid"),
        ("Valencia, España", "Europe/Madrid"),
        ("Municipalidad de San José", "America/Costa_Rica"),
        ("City of San José", "America/Los_Angeles"),
    ],
)
def test_of_several_cities_the_text_tells_or_the_largest_is_taken(
    text: str, zone: str
) -> None:
    guess = CITIES.guess(text)
    assert guess is not None
    assert guess.zone == zone


@given(st.text())
def test_any_text_names_a_city_of_its_own_or_none(text: str) -> None:
    guess = CITIES.guess(text)
    assert guess is None or guess.zone in pytz.all_timezones_set


def test_every_zone_of_the_table_is_known() -> None:
    zones = {city.zone for cities in CITIES.by_name.values() for city in cities}
    assert zones <= pytz.all_timezones_set


def test_the_table_is_small_and_credited() -> None:
    assert resource("cities.tsv").stat().st_size < 1_000_000
    assert "GeoNames" in resource("cities.CREDITS.md").read_text(encoding="utf-8")
