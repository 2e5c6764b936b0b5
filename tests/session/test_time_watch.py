"""Tests for moderator_app.session.time_watch."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator_app.session.time_watch import (
    ClockSet,
    ComputerNews,
    Sample,
    Slept,
    TimeWatch,
)

SIX = datetime(2026, 3, 1, 18, tzinfo=UTC)
SECOND, HOUR = timedelta(seconds=1), timedelta(hours=1)
NOTHING = timedelta()


class Computer:
    """A computer whose time goes on a second at a look, as disturbed as told."""

    def __init__(self) -> None:
        self._at = Sample(5 * HOUR, 4 * HOUR, SIX)
        self._watch = TimeWatch(self._at)

    def look(
        self, set_by: timedelta = NOTHING, slept: timedelta = NOTHING
    ) -> list[ComputerNews]:
        self._at = Sample(
            self._at.passed + SECOND + slept,
            self._at.awake + SECOND,
            self._at.wall + SECOND + slept + set_by,
        )
        return self._watch.look(self._at)


@pytest.fixture
def computer() -> Computer:
    return Computer()


def test_nothing_is_told_while_time_passes(computer: Computer) -> None:
    assert [computer.look() for _ in range(100)] == [[]] * 100


@pytest.mark.parametrize("by", [HOUR, -HOUR, SECOND, -SECOND, timedelta(days=-400)])
def test_a_clock_that_is_set_is_told_once(computer: Computer, by: timedelta) -> None:
    assert computer.look(set_by=by) == [ClockSet(by)]
    assert computer.look() == []


def test_a_step_of_less_than_a_second_is_not_told(computer: Computer) -> None:
    assert computer.look(set_by=0.9 * SECOND) == []


def test_small_steps_add_up(computer: Computer) -> None:
    told = []
    for _ in range(5):
        told += computer.look(set_by=0.4 * SECOND)
        told += [news for _ in range(60) for news in computer.look()]
    assert told == [ClockSet(1.2 * SECOND)]


def test_a_step_and_its_way_back_are_nothing(computer: Computer) -> None:
    told = [computer.look(set_by=by * 0.8 * SECOND) for by in (1, -1, 1, -1)]
    assert told == [[]] * 4


def test_a_clock_that_is_put_right_little_by_little_is_not_told(
    computer: Computer,
) -> None:
    assert [computer.look(set_by=0.08 * SECOND) for _ in range(100)] == [[]] * 100


@pytest.mark.parametrize("slept", [2 * SECOND, 2 * HOUR])
def test_sleep_is_told_with_its_length(computer: Computer, slept: timedelta) -> None:
    assert computer.look(slept=slept) == [Slept(slept)]
    assert computer.look() == []


def test_a_moment_of_sleep_is_not_told(computer: Computer) -> None:
    assert computer.look(slept=1.9 * SECOND) == []


def test_a_clock_that_was_set_in_sleep_is_told_too(computer: Computer) -> None:
    told = computer.look(set_by=-HOUR, slept=2 * HOUR)
    assert told == [Slept(2 * HOUR), ClockSet(-HOUR)]


@given(st.lists(st.integers(-900, 900).filter(lambda ms: abs(ms) > 100), max_size=50))
def test_what_was_told_is_less_than_a_second_from_what_was_set(
    steps_ms: list[int],
) -> None:
    computer, told, done = Computer(), NOTHING, NOTHING
    for step in (timedelta(milliseconds=ms) for ms in steps_ms):
        done += step
        for news in computer.look(set_by=step):
            assert isinstance(news, ClockSet)
            told += news.by
        assert abs(done - told) < SECOND
