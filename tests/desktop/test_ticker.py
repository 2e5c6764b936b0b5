"""Tests for moderator_app.desktop.ticker."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from moderator_app.desktop.ticker import Ticker

SIX = datetime(2026, 3, 1, 18, tzinfo=UTC)


def waiting_ms(ticker: Ticker) -> int:
    timer = ticker.findChild(QTimer)
    assert isinstance(timer, QTimer)
    return timer.interval()


@pytest.mark.parametrize(
    ("into_second_ms", "flip_ms", "speed", "expected_ms"),
    [
        (0, None, 1.0, 1000),
        (250, None, 1.0, 750),
        (250, 400.0, 1.0, 400),
        (250, 900.0, 1.0, 750),
        (0, None, 60.0, 17),
        (999.9, None, 1.0, 1),
    ],
)
def test_the_next_tick_is_at_the_first_second_that_turns(
    qtbot: QtBot,
    into_second_ms: float,
    flip_ms: float | None,
    speed: float,
    expected_ms: int,
) -> None:
    now = SIX + timedelta(milliseconds=into_second_ms)
    flip = None if flip_ms is None else timedelta(milliseconds=flip_ms)
    ticker = Ticker(lambda: now, lambda _: flip, speed)
    ticker.tick()
    assert waiting_ms(ticker) == expected_ms


def test_a_tick_tells_the_instant_and_goes_on_by_itself(qtbot: QtBot) -> None:
    ticker = Ticker(lambda: SIX, lambda _: timedelta(milliseconds=1))
    told: list[datetime] = []
    ticker.ticked.connect(told.append)
    ticker.tick()
    qtbot.waitUntil(lambda: len(told) >= 3)
    assert set(told) == {SIX}
