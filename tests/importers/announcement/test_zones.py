"""Tests for moderator_app.importers.announcement.zones and its words.

These are moderator_app.importers.announcement.zone_words.
"""

from __future__ import annotations

from datetime import date, time

import pytest
import pytz

from moderator_app.importers.announcement.zone_words import (
    ABBREVIATIONS,
    EUROPE,
    PLACES,
)
from moderator_app.importers.announcement.zones import (
    Mention,
    choices,
    civil,
    mentions_in,
    zone_mark_at_start,
)

SUMMER, WINTER = date(2020, 7, 1), date(2020, 1, 1)


def first(text: str, language: str = "es") -> Mention:
    event, *others = mentions_in(text)
    return civil(event, others, text, language)


@pytest.mark.parametrize(
    ("text", "zone", "label"),
    [
        ("16:30 (UTC)", "UTC", "UTC"),
        ("16:30 UTC+2", "Etc/GMT-2", "UTC+2"),
        ("16:30 (GMT-5)", "Etc/GMT+5", "GMT-5"),
        ("16:30 GMT+5:30", "Asia/Kolkata", "GMT+5:30"),
        ("16:30 (Europe/Warsaw)", "Europe/Warsaw", "Europe/Warsaw"),
        ("16:30 CET/CEST", "Europe/Madrid", "CET/CEST"),
        ("10:00 COT", "America/Bogota", "COT"),
        ("10:00 (hora de Bogotá)", "America/Bogota", "hora de Bogotá"),
        ("10:00 heure de Paris", "Europe/Paris", "heure de Paris"),
        ("9.30 am London time", "Europe/London", "London time"),
        ("10:00 (CDMX)", "America/Mexico_City", "CDMX"),
        ("17:00 (hora peninsular)", "Europe/Madrid", "hora peninsular"),
        ("noon Eastern Time", "America/New_York", "Eastern Time"),
    ],
)
def test_a_zone_is_read_in_each_manner(text: str, zone: str, label: str) -> None:
    mention = first(text)
    assert (mention.zone, mention.label) == (zone, label)


@pytest.mark.parametrize(
    "text", ["16:30", "the et al. of it", "a pt of milk", "lima beans"]
)
def test_small_words_are_no_zones(text: str) -> None:
    assert mentions_in(text) == []


@pytest.mark.parametrize(
    ("language", "zone"),
    [
        ("es", "Europe/Madrid"),
        ("ca", "Europe/Madrid"),
        ("fr", "Europe/Paris"),
        ("de", "Europe/Berlin"),
        ("it", "Europe/Rome"),
        ("en", "Europe/Brussels"),
    ],
)
def test_cet_is_the_zone_of_the_pages_language(language: str, zone: str) -> None:
    assert first("16:30 CET", language).zone == zone


def test_the_city_beside_an_abbreviation_decides() -> None:
    assert first("16:30 CET (Warsaw)", "en").zone == "Europe/Warsaw"


def test_of_two_zones_the_first_is_the_events() -> None:
    assert first("16:30 CET / 9:30 Bogotá").zone == "Europe/Madrid"


@pytest.mark.parametrize(
    ("label", "day", "zones"),
    [
        ("CET", SUMMER, ["Europe/Madrid", "Etc/GMT-1"]),
        ("CET", WINTER, ["Europe/Madrid"]),
        ("CEST", WINTER, ["Europe/Madrid", "Etc/GMT-2"]),
        ("EST", SUMMER, ["America/New_York", "Etc/GMT+5"]),
        ("ET", SUMMER, ["America/New_York"]),
        ("CET/CEST", SUMMER, ["Europe/Madrid"]),
        ("BST", WINTER, ["Europe/London", "Etc/GMT-1"]),
        ("UTC+2", SUMMER, ["Etc/GMT-2"]),
        ("CET", None, ["Europe/Madrid"]),
    ],
)
def test_an_abbreviation_that_cannot_be_true_has_two_meanings(
    label: str, day: date | None, zones: list[str]
) -> None:
    found = choices(first(f"16:30 {label}"), day, time(16, 30))
    assert [choice.zone for choice in found] == zones


def test_the_zone_in_front_of_an_item_is_taken_off() -> None:
    assert zone_mark_at_start("(CET): Welcome") == ("(CET):", "Welcome")
    assert zone_mark_at_start("Welcome") == (None, "Welcome")


def test_every_zone_that_pages_can_name_exists() -> None:
    zones = {*PLACES.values(), *(zone for _, zone in ABBREVIATIONS.values())} - {EUROPE}
    assert zones <= pytz.all_timezones_set
