"""Tests for moderator_app.importers.announcement.clocks and time_words.

The second is moderator_app.importers.announcement.time_words.
"""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator_app.importers.announcement.clocks import spans_in
from moderator_app.importers.announcement.letters import fold


def times_in(text: str) -> list[str]:
    """Return the times of a text as "16:30" or "16:30-17:00"."""
    return [
        "-".join(f"{at:%H:%M}" for at in (span.start, span.end) if at is not None)
        for span in spans_in(fold(text))
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("16:30 Welcome", "16:30"),
        ("16h30", "16:30"),
        ("14 h 30", "14:30"),
        ("16.30 Uhr", "16:30"),
        ("16 Uhr", "16:00"),
        ("4:30 pm", "16:30"),
        ("4:30 p. m.", "16:30"),
        ("4pm", "16:00"),
        ("12:15 am", "00:15"),
        ("4:30 de la tarde", "16:30"),
        ("9:00 de la mañana", "09:00"),
        ("at noon", "12:00"),
        ("à minuit", "00:00"),
        ("24:00", "00:00"),
        ("16:30:00", "16:30"),
        ("2020-04-03T16:30", "16:30"),
    ],
)
def test_a_time_is_read_in_each_manner(text: str, expected: str) -> None:
    assert times_in(text) == [expected]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("16:30-17:30 h (CET)", "16:30-17:30"),
        ("16:30 – 17:30", "16:30-17:30"),
        ("16h00 à 16h15", "16:00-16:15"),
        ("from 4 to 4:30 pm", "16:00-16:30"),
        ("de 10 a 11 h", "10:00-11:00"),
        ("11:30-1 pm", "11:30-13:00"),
        ("entre las 10 y las 11 h", "10:00-11:00"),
        ("dalle ore 16.30 alle 17.30", "16:30-17:30"),
        ("von 16 bis 17:30 Uhr", "16:00-17:30"),
        ("das 10h às 11h30", "10:00-11:30"),
        ("das 10h ao meio-dia", "10:00-12:00"),
        ("de les 16 a les 17 h", "16:00-17:00"),
        ("9:00 a. m. - 10:30 a. m.", "09:00-10:30"),
    ],
)
def test_a_range_is_read_in_each_manner(text: str, expected: str) -> None:
    assert times_in(text) == [expected]


@pytest.mark.parametrize(
    "text",
    ["03.04.2020", "version 1.2.3", "2 to 3 hours", "99:99", "10%", "12:345", "16:30%"],
)
def test_other_numbers_are_no_times(text: str) -> None:
    assert times_in(text) == []


@given(st.times())
def test_every_time_of_day_is_read_back(at: object) -> None:
    assert times_in(f"{at:%H:%M}") == [f"{at:%H:%M}"]
    assert times_in(f"{at:%I:%M %p}") == [f"{at:%H:%M}"]


@given(st.text())
def test_a_span_lies_within_its_text(text: str) -> None:
    for span in spans_in(fold(text)):
        assert 0 <= span.begin < span.finish <= len(text)
