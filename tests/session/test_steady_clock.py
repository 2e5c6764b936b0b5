"""Tests for moderator_app.session.steady_clock."""

import sys
from datetime import UTC, datetime, timedelta

import pytest

from moderator_app.session.steady_clock import (
    FastTime,
    SteadyClock,
    passed_ns,
    wall_now,
)

SIX = datetime(2026, 3, 1, 18, tzinfo=UTC)
SECOND_NS = 1_000_000_000


class FakeSource:
    def __init__(self) -> None:
        self.ns = 17 * SECOND_NS

    def __call__(self) -> int:
        return self.ns


def test_the_clock_begins_where_it_is_told() -> None:
    assert SteadyClock(SIX, passed=FakeSource())() == SIX


def test_the_clock_goes_on_by_what_has_passed_and_nothing_else() -> None:
    source = FakeSource()
    clock = SteadyClock(SIX, passed=source)
    source.ns += 90 * SECOND_NS
    assert clock() == SIX + timedelta(seconds=90)


def test_a_fast_clock_goes_on_faster() -> None:
    source = FakeSource()
    clock = SteadyClock(SIX, speed=60, passed=source)
    source.ns += SECOND_NS // 2
    assert clock() == SIX + timedelta(seconds=30)


def test_without_an_instant_the_clock_begins_at_the_wall() -> None:
    before = wall_now()
    clock = SteadyClock()
    assert before <= clock() <= wall_now() + timedelta(seconds=1)


@pytest.mark.parametrize("platform", [sys.platform, "another"])
def test_what_has_passed_never_steps_back(platform: str) -> None:
    readings = [passed_ns(platform) for _ in range(100)]
    assert readings == sorted(readings)


def test_a_rehearsal_taken_up_again_has_gone_on_at_its_speed() -> None:
    wall = SIX + timedelta(days=400)
    fast = FastTime(SIX, wall, 60)
    assert fast.at(wall + timedelta(seconds=10)) == SIX + timedelta(minutes=10)
