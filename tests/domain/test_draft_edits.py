"""Tests for moderator_app.domain.draft_edits."""

from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator_app.domain.draft_edits import (
    date_from,
    length_from,
    length_text,
    time_from,
    times_from,
    times_text,
)


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("10", 600),
        (" 10 min ", 600),
        ("10'", 600),
        ("7,5", 450),
        ("10:30", 630),
        ("1:10:30", 4230),
        ("1 h", 3600),
        ("1h15", 4500),
        ("1 hora 15 minutos", 4500),
        ("1,5 h", 5400),
        ("45 s", 45),
        ("2 min 30 s", 150),
        ("90:00", 5400),
    ],
)
def test_a_length_is_read_as_people_type_it(text: str, seconds: int) -> None:
    assert length_from(text) == timedelta(seconds=seconds)


@pytest.mark.parametrize("text", ["", " ", "0", "ten", "-5", "1e3", "10:3", "25 h"])
def test_what_is_no_length_is_none(text: str) -> None:
    assert length_from(text) is None


@given(st.integers(1, 86_400))
def test_a_length_is_read_back_as_it_is_shown(seconds: int) -> None:
    length = timedelta(seconds=seconds)
    assert length_from(length_text(length)) == length


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("16:30", time(16, 30)),
        ("16.30", time(16, 30)),
        ("16h30", time(16, 30)),
        ("16 h", time(16)),
        ("16:30 h", time(16, 30)),
        ("9", time(9)),
        ("4:30 PM", time(16, 30)),
        ("4 p.m.", time(16)),
        ("12:05 am", time(0, 5)),
        ("12 pm", time(12)),
    ],
)
def test_a_time_is_read_as_people_type_it(text: str, at: time) -> None:
    assert time_from(text) == at


@pytest.mark.parametrize(
    "text", ["", "25:00", "16:60", "13 pm", "0 am", "noon", "1630"]
)
def test_what_is_no_time_is_none(text: str) -> None:
    assert time_from(text) is None


@pytest.mark.parametrize(
    "text", ["16:30-17:30", "16:30 – 17:30", "16:30 a 17:30 h", "4:30 pm to 5:30 pm"]
)
def test_a_start_and_an_end_are_read(text: str) -> None:
    assert times_from(text) == (time(16, 30), time(17, 30))


def test_an_end_may_be_open_but_not_wrong() -> None:
    assert times_from("16:30") == (time(16, 30), None)
    assert times_from("16:30-later") is None
    assert times_from("-17:30") is None


@given(st.times(), st.none() | st.times())
def test_times_are_read_back_as_they_are_shown(start: time, end: time | None) -> None:
    whole = start.replace(second=0, microsecond=0)
    until = end and end.replace(second=0, microsecond=0)
    assert times_from(times_text(whole, until)) == (whole, until)


@pytest.mark.parametrize("text", ["2020-04-03", "2020/4/3", "3/4/2020", "03.04.2020"])
def test_a_date_is_read_with_its_day_first_unless_its_year_is(text: str) -> None:
    assert date_from(text) == date(2020, 4, 3)


@pytest.mark.parametrize(
    "text", ["", "30/2/2020", "3 April", "2020-13-01", "1/2/20", "0001-01-01"]
)
def test_what_is_no_date_is_none(text: str) -> None:
    assert date_from(text) is None


@given(st.text(max_size=30))
def test_no_text_at_all_breaks_a_reader(text: str) -> None:
    length_from(text)
    times_from(text)
    date_from(text)
