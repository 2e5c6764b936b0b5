"""Tests for moderator_app.importers.announcement.dates."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator_app.importers.announcement.dates import (
    FoundDate,
    dates_in,
    has_month_first,
)
from moderator_app.importers.announcement.letters import fold


def only(text: str, *, month_first: bool = False) -> FoundDate:
    (found,) = dates_in(fold(text), month_first=month_first)
    return found


@pytest.mark.parametrize(
    "text",
    [
        "April 3, 2020",
        "Friday, April 3rd, 2020",
        "3 April 2020",
        "3 and 4 April 2020",
        "3. und 4. April 2020",
        "April 3 and 4, 2020",
        "3 de abril de 2020",
        "viernes, 3 de abril del 2020",
        "le 3 avril 2020",
        "3 d'abril de 2020",
        "3 de Abril de 2020",
        "3. April 2020",
        "venerdì 3 aprile 2020",
        "2020-04-03",
        "03/04/2020",
        "3.4.2020",
        "03-04-20",
    ],
)
def test_a_day_is_read_in_each_manner(text: str) -> None:
    assert only(text).in_year(only(text).year or 0) == date(2020, 4, 3)


@pytest.mark.parametrize(
    ("text", "month"),
    [("11 de março de 2023", 3), ("1er août 2022", 8), ("5. März 2022", 3)],
)
def test_accents_in_months_make_no_difference(text: str, month: int) -> None:
    assert only(text).month == month


def test_english_numbers_put_the_month_first() -> None:
    found = only("4/3/2020", month_first=True)
    assert (found.day, found.month) == (3, 4)


def test_a_number_above_twelve_is_the_day_in_either_order() -> None:
    found = only("25/12/2020", month_first=True)
    assert (found.day, found.month) == (25, 12)


def test_the_weekday_decides_between_the_orders() -> None:
    found = only("Friday 03/04/2020", month_first=True)
    assert (found.day, found.month, found.weekday) == (3, 4, 4)


def test_a_day_can_lack_its_year_and_name_its_weekday() -> None:
    found = only("Jueves 23 de marzo")
    assert (found.day, found.month, found.year, found.weekday) == (23, 3, None, 3)


@pytest.mark.parametrize(
    "text", ["31/02/2020", "version 3.4", "May 10 min", "32 January 2020", "10:30"]
)
def test_other_numbers_are_no_days(text: str) -> None:
    assert list(dates_in(fold(text))) == []


@pytest.mark.parametrize(
    ("page", "language", "expected"),
    [("a.com", "en", True), ("a.co.uk", "en", False), ("a.com", "es", False)],
)
def test_only_english_pages_from_elsewhere_put_the_month_first(
    page: str, language: str, *, expected: bool
) -> None:
    assert has_month_first(page, language) is expected


@given(st.dates(date(2000, 1, 1), date(2099, 12, 31)))
def test_every_date_is_read_back(day: date) -> None:
    for text in (
        day.isoformat(),
        f"{day:%d/%m/%Y}",
        f"{day:%d %B %Y}",
        f"{day:%B %d, %Y}",
    ):
        found = only(text)
        assert found.in_year(found.year or 0) == day
