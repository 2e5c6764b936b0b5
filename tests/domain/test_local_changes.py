"""Tests for moderator_app.domain.local_changes."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from moderator_app.domain.local_changes import (
    ClocksMoved,
    DayTurned,
    LocalChange,
    local_changes,
)

HOUR, SECOND = timedelta(hours=1), timedelta(seconds=1)
MADRID, HAVANA, LORD_HOWE = "Europe/Madrid", "America/Havana", "Australia/Lord_Howe"
SPRING = datetime(2026, 3, 29, 1, tzinfo=UTC)
AUTUMN = datetime(2026, 10, 25, 1, tzinfo=UTC)
MIDNIGHT = datetime(2026, 4, 2, 22, tzinfo=UTC)
HAVANA_SPRING = datetime(2026, 3, 8, 5, tzinfo=UTC)
"""Clocks go from midnight to one there."""


@pytest.mark.parametrize(
    ("at", "zone", "changes"),
    [
        (SPRING, MADRID, [ClocksMoved(HOUR)]),
        (AUTUMN, MADRID, [ClocksMoved(-HOUR)]),
        (datetime(2026, 4, 4, 15, tzinfo=UTC), LORD_HOWE, [ClocksMoved(-HOUR / 2)]),
        (MIDNIGHT, MADRID, [DayTurned(date(2026, 4, 3))]),
        (
            HAVANA_SPRING,
            HAVANA,
            [ClocksMoved(HOUR), DayTurned(date(2026, 3, 8))],
        ),
        (SPRING, "Etc/UTC", []),
        (MIDNIGHT, "America/Mexico_City", []),
    ],
)
def test_what_changes_is_told_at_its_second(
    at: datetime, zone: str, changes: list[LocalChange]
) -> None:
    assert local_changes(at - SECOND, at, zone) == changes
    assert local_changes(at - 2 * SECOND, at - SECOND, zone) == []
    assert local_changes(at, at + SECOND, zone) == []


def test_after_days_the_day_that_it_is_is_told() -> None:
    changes = local_changes(MIDNIGHT - HOUR, MIDNIGHT + timedelta(days=3), MADRID)
    assert changes == [DayTurned(date(2026, 4, 6))]
