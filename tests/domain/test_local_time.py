"""Tests for moderator_app.domain.local_time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
import pytz
from hypothesis import given
from hypothesis import strategies as st

from moderator_app.domain.local_time import (
    ClockChange,
    abbreviation,
    fixed_zone,
    instant,
    is_known_zone,
    likely_instant,
    local_time,
    offset_name,
    utc_offset,
    zone_label,
    zone_named,
    zone_names,
)

HALF_PAST_FOUR = datetime(2020, 4, 3, 16, 30)  # noqa: DTZ001 - a clock on a wall
START = datetime(2020, 4, 3, 14, 30, tzinfo=UTC)
PUT_FORWARD = datetime(2020, 3, 29, 2, 30)  # noqa: DTZ001
PUT_BACK = datetime(2020, 10, 25, 2, 30)  # noqa: DTZ001


def test_a_local_time_is_one_instant() -> None:
    assert instant(HALF_PAST_FOUR, "Europe/Madrid") == START
    assert instant(HALF_PAST_FOUR, "Etc/GMT-1") == START + timedelta(hours=1)
    assert likely_instant(HALF_PAST_FOUR, "Europe/Madrid") == START


def test_a_time_that_the_clocks_skip_is_told() -> None:
    assert instant(PUT_FORWARD, "Europe/Madrid") is ClockChange.SKIPPED
    assert likely_instant(PUT_FORWARD, "Europe/Madrid") == datetime(
        2020, 3, 29, 1, 30, tzinfo=UTC
    )


def test_of_a_time_that_comes_twice_the_first_is_likely() -> None:
    assert instant(PUT_BACK, "Europe/Madrid") is ClockChange.TWICE
    assert likely_instant(PUT_BACK, "Europe/Madrid") == datetime(
        2020, 10, 25, 0, 30, tzinfo=UTC
    )


def test_an_instant_is_shown_as_the_clocks_there_do() -> None:
    assert f"{local_time(START, 'America/Bogota'):%H:%M}" == "09:30"
    assert utc_offset(START, "America/Bogota") == timedelta(hours=-5)


@pytest.mark.parametrize(
    ("zone", "name"),
    [
        ("Europe/Madrid", "CEST"),
        ("America/Bogota", "UTC-5"),
        ("Etc/GMT-1", "UTC+1"),
        ("Etc/UTC", "UTC"),
        ("Asia/Kathmandu", "UTC+5:45"),
    ],
)
def test_the_short_name_is_a_word_or_an_offset(zone: str, name: str) -> None:
    assert abbreviation(START, zone) == name


def test_no_offset_is_utc_itself() -> None:
    assert offset_name(timedelta()) == "UTC"
    assert offset_name(timedelta(hours=-3, minutes=-30)) == "UTC-3:30"


def test_only_real_zones_are_known() -> None:
    assert is_known_zone("Europe/Madrid")
    assert not is_known_zone("Europe/Atlantis")
    assert not is_known_zone("../Europe/Madrid")


def test_fixed_zones_turn_the_sign_round() -> None:
    assert fixed_zone(1) == "Etc/GMT-1"
    assert fixed_zone(-5) == "Etc/GMT+5"
    assert fixed_zone(0) == "Etc/UTC"
    assert fixed_zone(30) is None


@given(
    st.datetimes(datetime(1990, 1, 1), datetime(2035, 1, 1)),  # noqa: DTZ001
    st.sampled_from(pytz.common_timezones),
)
def test_an_exact_instant_shows_the_time_it_was_made_of(
    local: datetime, zone: str
) -> None:
    exact = instant(local, zone)
    if not isinstance(exact, ClockChange):
        assert local_time(exact, zone).replace(tzinfo=None) == local


def test_a_zone_is_known_by_its_name_or_by_its_city() -> None:
    assert zone_named("europe/madrid") == "Europe/Madrid"
    assert zone_named("Mexico City") == "America/Mexico_City"
    assert zone_named("Etc/GMT-1") == "Etc/GMT-1"
    assert zone_named("Bogot") == zone_named("Bogotá") == "America/Bogota"
    assert zone_named("UTC+1") == "Etc/GMT-1"
    assert zone_named("America") is None
    assert zone_named("Middle-earth") is None
    assert zone_named("") is None


def test_every_zone_on_offer_is_known() -> None:
    assert "Europe/Madrid" in zone_names()
    assert all(is_known_zone(zone) for zone in zone_names())


def test_a_fixed_zone_is_called_by_its_offset() -> None:
    assert zone_label("Etc/GMT-1") == "UTC+1"
    assert zone_label("Europe/Madrid") == "Europe/Madrid"
    assert zone_label("Etc/Nowhere") == "Etc/Nowhere"
