"""Tests for moderator_app.texts.times."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from moderator_app.domain.identifiers import SpeakerId
from moderator_app.domain.programme import Credit, Speaker
from moderator_app.texts.times import Times

AT = datetime(2020, 4, 3, 14, 43, 14, 900_000, tzinfo=UTC)
MADRID = "Europe/Madrid"
ENGLISH, SPANISH = Times("en"), Times("es")


def test_a_fact_has_seconds_and_a_forecast_minutes() -> None:
    assert ENGLISH.second(AT, MADRID) == "16:43:14"
    assert ENGLISH.minute(AT, "America/Bogota") == "09:43"


def test_another_day_is_named() -> None:
    now = datetime(2026, 11, 24, 17, 0, tzinfo=UTC)
    assert ENGLISH.minute_seen_from(AT, AT, MADRID) == "16:43"
    assert ENGLISH.minute_seen_from(AT, now, MADRID) == "3 Apr 2020 16:43"
    assert ENGLISH.minute_or_date(AT, now, MADRID) == "3 Apr 2020"
    assert ENGLISH.minute_or_date(AT, AT, MADRID) == "16:43"
    assert SPANISH.second_seen_from(AT, now, MADRID) == "3 abr 2020 16:43:14"
    assert SPANISH.minute_seen_from(AT, AT.replace(day=5), MADRID) == "3 abr 16:43"


def test_a_date_is_written_as_people_write_it() -> None:
    assert ENGLISH.long_date(AT, MADRID) == "Friday 3 April 2020"
    assert SPANISH.long_date(AT, MADRID) == "viernes 3 de abril de 2020"


def test_lengths_are_digits_until_they_are_days() -> None:
    assert ENGLISH.length(222) == "3:42"
    assert ENGLISH.length(-100 * 60) == "1:40:00"
    assert ENGLISH.length(2 * 86_400) == "2 days"
    assert SPANISH.length(-2426 * 86_400) == "2426 días"


def test_a_sign_is_printed_only_where_something_differs() -> None:
    signed = [ENGLISH.signed(seconds) for seconds in (12, 0, -30)]
    assert signed == ["+0:12", "0:00", "−0:30"]


def test_every_number_has_its_word() -> None:
    offsets = [SPANISH.offset(seconds) for seconds in (92, 0, -30)]
    assert offsets == ["1:32 tarde", "a la hora", "0:30 antes"]
    spare = [ENGLISH.spare(seconds) for seconds in (158, 0, -60)]
    assert spare == ["2:38 to spare", "just fits", "1:00 over"]
    after = [ENGLISH.after_plan(seconds) for seconds in (142, 0, -5)]
    assert after == ["2:22 after the plan", "as planned", "0:05 before it"]
    short = [SPANISH.signed_short(seconds) for seconds in (70, 2426 * 86400, -172800)]
    assert short == ["+1:10", "+2426 d", "−2 d"]
    assert ENGLISH.in_length(430) == "in 7:10"


def test_a_zone_is_called_by_its_city() -> None:
    assert SPANISH.place("America/Mexico_City") == "Ciudad de México"
    assert ENGLISH.place("America/Los_Angeles") == "Los Angeles"
    assert [SPANISH.place(z) for z in ("Etc/GMT-1", "Etc/UTC")] == ["UTC+1", "UTC"]
    assert SPANISH.place_and_minute(AT, "America/Bogota") == "Bogotá 09:43"


def test_a_speaker_is_where_their_city_is_not_where_their_zone_is_called() -> None:
    speaker = Speaker(SpeakerId(0), Credit("Ana"), "America/Bogota", zone_is_guess=True)
    assert SPANISH.of_speaker(speaker, AT) == "¿Bogotá? 09:43"
    cali = replace(speaker, city="Cali", zone_is_guess=False)
    assert SPANISH.of_speaker(cali, AT) == "Cali 09:43"
    assert SPANISH.of_speaker(replace(speaker, zone=None), AT) == ""
