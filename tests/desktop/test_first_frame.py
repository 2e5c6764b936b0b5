"""Tests for moderator_app.desktop.first_frame."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QExposeEvent, QPaintEvent, QRegion
from PySide6.QtWidgets import QMainWindow, QWidget
from pytestqt.qtbot import QtBot

from moderator_app.desktop.first_frame import FirstFrame
from moderator_app.desktop.ticker import Ticker
from tests.builders import START
from tests.fakes import FakeClock

STALL = timedelta(seconds=7)


class Digits(QWidget):
    """Shows a time, and notes which it has painted."""

    def __init__(self) -> None:
        super().__init__()
        self._shown = START
        self.painted: list[datetime] = []

    def show_time(self, now: datetime) -> None:
        self._shown = now
        self.update()

    def paintEvent(self, _: QPaintEvent) -> None:  # noqa: N802 - Qt
        self.painted.append(self._shown)


def wish_to_paint(digits: Digits) -> None:
    """Let what was asked for before the stall come; no timer has its turn."""
    digits.update()
    QCoreApplication.sendPostedEvents()


def uncover(digits: Digits) -> None:
    """Let another window go away from over this one."""
    exposed = QExposeEvent(QRegion(digits.rect()))
    QCoreApplication.sendEvent(digits.window().windowHandle(), exposed)
    QCoreApplication.sendPostedEvents()


@pytest.mark.parametrize("paint", [wish_to_paint, uncover])
def test_the_first_frame_after_a_stall_shows_the_true_time(
    qtbot: QtBot,
    keep: Callable[[QWidget], None],
    paint: Callable[[Digits], None],
) -> None:
    clock, digits, window = FakeClock(), Digits(), QMainWindow()
    ticker = Ticker(clock, lambda _: None)
    ticker.ticked.connect(digits.show_time)
    FirstFrame(ticker, digits)
    window.setCentralWidget(digits)
    keep(window)
    window.show()
    qtbot.waitExposed(window)
    ticker.tick()
    qtbot.waitUntil(lambda: bool(digits.painted))
    digits.painted.clear()

    clock.now += STALL
    paint(digits)
    assert set(digits.painted) == {START + STALL}
