"""Tests for moderator_app.domain.shown_time."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator_app.domain.shown_time import (
    SECOND,
    countdown_digits,
    digits,
    seconds_down,
    seconds_toward_zero,
    seconds_up,
    to_second,
    until_flip,
)
from tests.builders import at, length

TICK = timedelta(microseconds=1)
any_time = st.timedeltas(timedelta(hours=-3), timedelta(hours=3))


@pytest.mark.parametrize(
    ("remains", "shown"),
    [
        ("3:00", "3:00"),
        ("2:59.999", "3:00"),
        ("2:59.001", "3:00"),
        ("2:59", "2:59"),
        ("0:00.001", "0:01"),
        ("0:00", "0:00"),
        ("-0:00.999", "0:00"),
        ("-0:01", "+0:01"),
        ("-0:01.999", "+0:01"),
        ("-12:34", "+12:34"),
    ],
)
def test_a_countdown_shows_each_second_once_and_then_counts_up(
    remains: str, shown: str
) -> None:
    assert countdown_digits(length(remains)) == shown


@pytest.mark.parametrize(
    ("seconds", "shown"),
    [(378, "6:18"), (4500, "75:00"), (5999, "99:59"), (6000, "1:40:00"), (-61, "1:01")],
)
def test_minutes_go_on_to_ninety_nine(seconds: int, shown: str) -> None:
    assert digits(seconds) == shown


@given(any_time, st.integers(0, 10_000).map(lambda s: timedelta(seconds=s)))
def test_shown_used_and_remaining_add_up_to_what_is_allotted(
    used: timedelta, allotted: timedelta
) -> None:
    total = seconds_up(used) + seconds_down(allotted - used)
    assert total == allotted // SECOND


@given(any_time)
def test_the_digits_stay_until_their_flip_and_change_with_it(
    remains: timedelta,
) -> None:
    flip = until_flip(remains)
    assert timedelta(0) < flip <= SECOND
    assert seconds_down(remains - flip + TICK) == seconds_down(remains)
    assert seconds_down(remains - flip) == seconds_down(remains) - 1


@pytest.mark.parametrize(
    ("given", "shown"),
    [("1:30.900", 90), ("0:00.900", 0), ("-0:00.900", 0), ("-1:30.900", -90)],
)
def test_of_time_given_or_taken_the_fraction_is_dropped(given: str, shown: int) -> None:
    assert seconds_toward_zero(length(given)) == shown


def test_a_clock_shows_the_second_that_has_begun() -> None:
    assert to_second(at("1:30.999")) == at("1:30")
