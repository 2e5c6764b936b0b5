"""Tests for moderator_app.desktop.main_window."""

from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.main_window import MainWindow


def window_of(qtbot: QtBot, appearance: Appearance) -> MainWindow:
    window = MainWindow(appearance)
    qtbot.addWidget(window)
    return window


def test_a_new_screen_takes_the_place_of_the_old(
    qtbot: QtBot, appearance: Appearance
) -> None:
    window = window_of(qtbot, appearance)
    window.show_screen(QLabel("start"))
    live = QLabel("live")
    window.show_screen(live)
    assert window.centralWidget() is live


def test_the_scale_follows_the_window(qtbot: QtBot, appearance: Appearance) -> None:
    window = window_of(qtbot, appearance)
    window.show()
    window.resize(1920, 1080)
    assert appearance.look.scale.u == 1.25


def test_a_window_that_may_not_close_stays_and_says_so(
    qtbot: QtBot, appearance: Appearance
) -> None:
    window = window_of(qtbot, appearance)
    window.show_screen(QLabel("live"), may_close=lambda: False)
    window.show()
    with qtbot.waitSignal(window.close_wanted):
        window.close()
    assert window.isVisible()


def test_leaving_closes_whatever_is_shown(qtbot: QtBot, appearance: Appearance) -> None:
    window = window_of(qtbot, appearance)
    window.show_screen(QLabel("live"), may_close=lambda: False)
    window.show()
    with qtbot.waitSignal(window.closed):
        window.leave()
    assert not window.isVisible()
