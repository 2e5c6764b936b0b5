"""Tests for moderator_app.session.session_clock."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from moderator_app.domain.events import ClockHeld
from moderator_app.session.ports import BootTime, Recorded
from moderator_app.session.session_clock import clock_going_on, instant_going_on
from moderator_app.session.steady_clock import FastTime, wall_now

SIX = datetime(2026, 3, 1, 18, tzinfo=UTC)
MINUTE, HOUR = timedelta(minutes=1), timedelta(hours=1)
NOTED = BootTime("this", 5 * HOUR)
WALLS = [SIX + MINUTE, SIX + MINUTE + HOUR, SIX - HOUR, SIX + timedelta(days=400)]


def recorded(boot_time: BootTime | None = NOTED) -> Recorded:
    return Recorded(7, SIX, "moderator", ClockHeld(), boot_time=boot_time)


@pytest.mark.parametrize("wall", WALLS)
def test_in_the_same_boot_time_has_gone_on_whatever_the_wall_says(
    wall: datetime,
) -> None:
    here = BootTime("this", 5 * HOUR + MINUTE)
    assert instant_going_on(recorded(), None, here, wall) == SIX + MINUTE


@pytest.mark.parametrize("wall", WALLS)
def test_a_rehearsal_has_gone_on_at_its_speed(wall: datetime) -> None:
    here, fast = BootTime("this", 5 * HOUR + MINUTE), FastTime(SIX, SIX, 60)
    assert instant_going_on(recorded(), fast, here, wall) == SIX + HOUR


@pytest.mark.parametrize(
    ("noted", "here"),
    [
        (NOTED, BootTime("another", 9 * HOUR)),
        (NOTED, BootTime("this", 4 * HOUR)),
        (NOTED, None),
        (None, BootTime("this", 5 * HOUR)),
    ],
)
def test_otherwise_the_wall_tells_but_nothing_is_before_what_is_recorded(
    noted: BootTime | None, here: BootTime | None
) -> None:
    newest = recorded(noted)
    assert instant_going_on(newest, None, here, SIX + MINUTE) == SIX + MINUTE
    assert instant_going_on(newest, None, here, SIX - HOUR) == SIX


def test_a_rehearsal_of_another_boot_goes_by_the_wall_at_its_speed() -> None:
    fast = FastTime(SIX - HOUR, SIX, 60)
    now = instant_going_on(recorded(None), fast, None, SIX + 2 * MINUTE)
    assert now == SIX + HOUR


def test_a_new_session_begins_at_the_wall() -> None:
    assert instant_going_on(None, None, NOTED, SIX) == SIX


def test_the_clock_goes_on_from_there() -> None:
    before = wall_now()
    assert before <= clock_going_on()() <= wall_now() + MINUTE


def test_the_clock_of_a_rehearsal_has_its_speed() -> None:
    wall = wall_now()
    clock = clock_going_on(fast=FastTime(SIX, wall, 1e6))
    assert SIX <= clock() < clock()
