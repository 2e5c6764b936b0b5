"""Tests for moderator_app.session.time_sample."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from types import SimpleNamespace
from typing import Any

import pytest

from moderator_app.session.steady_clock import passed_ns
from moderator_app.session.time_sample import awake_ns, take_sample
from moderator_app.session.time_watch import Sample

SIX = datetime(2026, 3, 1, 18, tzinfo=UTC)
SECOND = timedelta(seconds=1)
SECOND_NS = 1_000_000_000


@pytest.mark.parametrize("platform", [sys.platform, "another"])
def test_the_time_awake_never_steps_back(platform: str) -> None:
    readings = [awake_ns(platform) for _ in range(100)]
    assert readings == sorted(readings)


def test_where_no_sleep_can_be_seen_the_computer_seems_awake() -> None:
    before = passed_ns("another")
    assert before <= awake_ns("another") <= passed_ns("another")


def test_windows_counts_it_in_tenths_of_a_microsecond() -> None:
    def ask(told: Any) -> None:
        told._obj.value = 70_000_000

    kernel = SimpleNamespace(QueryUnbiasedInterruptTime=ask)
    assert awake_ns("win32", lambda _: kernel) == 7 * SECOND_NS


def test_a_sample_is_what_the_clocks_say() -> None:
    sample = take_sample(lambda: 9 * SECOND_NS, lambda: 7 * SECOND_NS, lambda: SIX)
    assert sample == Sample(9 * SECOND, 7 * SECOND, SIX)


def test_the_reading_that_took_the_shortest_counts() -> None:
    def readings() -> Iterator[int]:
        yield from (10, 13, 20, 20, 30, 31)  # each before and after the others

    passed = (seconds * SECOND_NS for seconds in readings())
    sample = take_sample(lambda: next(passed), lambda: 0, lambda: SIX)
    assert sample.passed == 20 * SECOND


def test_this_computer_can_be_read() -> None:
    first, second = take_sample(), take_sample()
    assert first.passed <= second.passed
    assert first.awake <= second.awake
