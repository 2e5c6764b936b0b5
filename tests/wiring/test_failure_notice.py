"""Tests for moderator_app.wiring.failure_notice."""

from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.fonts import load_fonts
from moderator_app.desktop.main_window import MainWindow
from moderator_app.desktop.review.review_screen import ReviewScreen
from moderator_app.desktop.start.start_screen import StartScreen
from moderator_app.diagnostics.crash_reports import Fall
from moderator_app.diagnostics.failure import failure_of
from moderator_app.wiring.failure_notice import FailureNotice
from tests.builders import at
from tests.desktop.live.live_session import LiveSession

LOGS = Path("logs")
SAID = "Something inside the program failed, but it goes on"


def fall(times: int = 1) -> Fall:
    return Fall(failure_of(ValueError("Ana asks")), times, at("5:00"))


@pytest.fixture
def window(qtbot: QtBot) -> MainWindow:
    load_fonts()
    window = MainWindow(Appearance())
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def notice(window: MainWindow) -> FailureNotice:
    return FailureNotice(window, lambda: "en", LOGS)


def test_in_a_session_one_notice_tells_of_all_failures(
    window: MainWindow, notice: FailureNotice
) -> None:
    live = LiveSession(Appearance())
    window.show_screen(live.window)
    notice.tell(fall())
    (first,) = live.window.board.notices
    notice.tell(fall(times=100))
    (second,) = live.window.board.notices
    assert first.text.startswith(SAID)
    assert "100 times" in second.text
    assert str(LOGS) in first.text


def test_the_start_screen_says_it_too(
    window: MainWindow, notice: FailureNotice
) -> None:
    screen = StartScreen(Appearance(), ["en", "es"])
    window.show_screen(screen)
    notice.tell(fall())
    assert SAID in screen.drop_area.problem


def test_the_review_says_it_too(window: MainWindow, notice: FailureNotice) -> None:
    screen = ReviewScreen(Appearance(), "en", lambda: date(2020, 4, 3), lambda _: None)
    window.show_screen(screen)
    notice.tell(fall())
    assert screen.header.said.startswith("Something failed inside")


def test_before_there_is_any_screen_nothing_is_said(notice: FailureNotice) -> None:
    notice.tell(fall())
