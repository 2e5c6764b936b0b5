"""Tests for moderator_app.desktop.design.overlay_box."""

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.overlay_box import OverlayBox


class Corner(OverlayBox):
    """Lies in the lower right corner."""

    def place(self) -> None:
        window = self.window()
        self.setGeometry(window.width() - 60, window.height() - 40, 60, 40)


def a_window_with_a_box(qtbot: QtBot, appearance: Appearance) -> tuple[QWidget, Corner]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(200, 100)
    box = Corner(appearance, window)
    window.show()
    return window, box


def test_it_is_hidden_at_first(qtbot: QtBot, appearance: Appearance) -> None:
    _, box = a_window_with_a_box(qtbot, appearance)
    assert not box.isVisible()


def test_it_finds_its_place_again_when_the_window_changes(
    qtbot: QtBot, appearance: Appearance
) -> None:
    window, box = a_window_with_a_box(qtbot, appearance)
    box.show()
    window.resize(300, 200)
    assert (box.x(), box.y()) == (240, 160)


def test_what_lies_below_does_not_shine_through(
    qtbot: QtBot, appearance: Appearance
) -> None:
    _, box = a_window_with_a_box(qtbot, appearance)
    box.place()
    seen = box.grab().toImage().pixelColor(30, 20)
    assert seen == QColor(appearance.look.palette.panel)
