"""Tests for moderator_app.texts.lengths."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest

from moderator_app.texts.lengths import Lengths


@pytest.mark.parametrize(
    ("seconds", "english", "spanish"),
    [
        (60, "1 minute", "1 minuto"),
        (3660, "61 minutes", "61 minutos"),
        (590, "9:50 minutes", "9:50 minutos"),
    ],
)
def test_lengths_are_in_minutes(seconds: int, english: str, spanish: str) -> None:
    length = timedelta(seconds=seconds)
    assert Lengths("en").length(length) == english
    assert Lengths("es").length(length) == spanish


def test_a_clock_shows_seconds_only_where_there_are_any() -> None:
    assert Lengths("en").clock(time(9, 5)) == "09:05"
    assert Lengths("en").clock(time(9, 5, 7)) == "09:05:07"


def test_a_day_is_said_in_full() -> None:
    day = date(2020, 4, 3)
    assert Lengths("en").day(day) == "Friday 3 April 2020"
    assert Lengths("es").day(day) == "viernes 3 de abril de 2020"


def test_weekdays_count_from_monday() -> None:
    assert Lengths("en").weekday(0) == "Monday"
    assert Lengths("es").weekday(6) == "domingo"
