"""Tests for moderator_app.desktop.ticker."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot

from moderator_app.desktop.ticker import Ticker
from tests.fakes import FakeClock

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
        (0, None, 0.5, 1000),
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


def test_after_a_tick_that_fails_there_is_another(qtbot: QtBot) -> None:
    def fail(_: datetime) -> timedelta:
        raise LookupError

    ticker, told = Ticker(lambda: SIX, fail), list[datetime]()
    ticker.ticked.connect(told.append)
    with pytest.raises(LookupError):
        ticker.tick()
    assert told == [SIX]
    assert waiting_ms(ticker) == 1000
    ticker.catch_up()
    assert told == [SIX]


def test_what_is_overdue_is_caught_up_and_nothing_else(qtbot: QtBot) -> None:
    clock = FakeClock(SIX)
    ticker = Ticker(clock, lambda _: timedelta(milliseconds=400))
    told: list[datetime] = []
    ticker.ticked.connect(told.append)
    ticker.catch_up()
    ticker.wait()
    clock.advance(0.399)
    ticker.catch_up()
    assert told == []
    clock.advance(3)
    ticker.catch_up()
    ticker.catch_up()
    assert told == [SIX + timedelta(seconds=3.399)]
