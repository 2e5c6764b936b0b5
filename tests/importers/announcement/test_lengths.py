"""Tests for moderator_app.importers.announcement.lengths."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator_app.importers.announcement.lengths import (
    elapsed_in_cell,
    length_in_cell,
    lengths_in,
)
from moderator_app.importers.announcement.letters import fold

MINUTE = timedelta(minutes=1)


@pytest.mark.parametrize(
    ("text", "minutes"),
    [
        ("10 min", 10),
        ("(5min)", 5),
        ("10'", 10),
        ("10’", 10),
        ("1h30", 90),
        ("1 h", 60),
        ("1,5 h", 90),
        ("1 hora y media", 90),
        ("1 hour and 15 minutes", 75),
        ("un cuarto de hora", 15),
        ("half an hour", 30),
        ("mezz'ora", 30),
        ("trois quarts d'heure", 45),
        ("10 Minuten", 10),
        ("10 minuti", 10),
        ("five minutes", 5),
        ("cinco minutos", 5),
        ("90 s", 1.5),
        ("3 min 30 s", 3.5),
        ("ca. 10 Min.", 10),
        ("10-15 min", 15),
        ("10 + 5 min", 15),
        ("2 x 10 min", 20),
        ("Total: 1 hora", 60),
        ("1/4 h", 15),
        ("¼ h", 15),
        ("½ hora", 30),
        ("3/4 d'heure", 45),
        ("3/4 de hora", 45),
        ("¾ of an hour", 45),
        ("1½ h", 90),
        ("1 1/2 Std.", 90),
        ("2½ min", 2.5),
    ],
)
def test_a_length_is_read_in_each_manner(text: str, minutes: float) -> None:
    assert [length.value / MINUTE for length in lengths_in(fold(text))] == [minutes]


@pytest.mark.parametrize(
    "text", ["10 minds", "1/4", "11/2 h", "16:30", "0 min", "1000 hours", "5 men"]
)
def test_other_numbers_are_no_lengths(text: str) -> None:
    assert list(lengths_in(fold(text))) == []


def test_a_length_can_be_each_speakers() -> None:
    (length,) = lengths_in("10 min each")
    assert (length.value, length.is_each) == (10 * MINUTE, True)


@pytest.mark.parametrize(
    ("cell", "minutes"),
    [
        ("10", 10),
        ("0:10", 10),
        ("1:30", 90),
        ("15:00", 15),
        ("00:10:00", 10),
        ("1:30:00", 90),
        ("2,5", 2.5),
    ],
)
def test_a_cell_for_lengths_needs_no_unit(cell: str, minutes: float) -> None:
    assert length_in_cell(cell) == timedelta(minutes=minutes)


@pytest.mark.parametrize("cell", ["", "all day", "0", "-"])
def test_a_cell_without_a_length_gives_none(cell: str) -> None:
    assert length_in_cell(cell) is None


@given(st.integers(1, 240))
def test_every_number_of_minutes_is_read_back(minutes: int) -> None:
    assert [length.value for length in lengths_in(f"{minutes} min")] == [
        minutes * MINUTE
    ]


def test_a_cell_can_hold_minutes_since_the_start() -> None:
    assert elapsed_in_cell("5-15") == (5 * MINUTE, 15 * MINUTE)
    assert elapsed_in_cell("15-5") is None
    assert elapsed_in_cell("5") is None
