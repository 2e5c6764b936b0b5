"""Tests for moderator_app.desktop.design.focus_ring."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.focus_ring import NO_RING, FocusRing


def test_the_ring_follows_the_keyboard(qtbot: QtBot, appearance: Appearance) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(300, 200)
    field, quiet = QLineEdit(window), QLineEdit(window)
    field.setGeometry(40, 40, 100, 30)
    quiet.setProperty(NO_RING, True)
    ring = FocusRing(appearance, window)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is window)
    quiet.setFocus()
    assert not ring.isVisible()
    field.setFocus()
    assert ring.isVisible()
    field.move(60, 60)
    assert ring.pos() == QPoint(56, 56)
    field.hide()
    assert not ring.isVisible()
