"""Tests for moderator_app.desktop.design.announcement."""

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from moderator_app.desktop.design.announcement import announce


@pytest.mark.parametrize("is_listening", [True, False])
@pytest.mark.parametrize("sentence", ["No programme was found.", ""])
def test_whoever_listens_or_not_nothing_breaks(
    qtbot: QtBot, is_listening: bool, sentence: str
) -> None:
    widget = QWidget()
    qtbot.addWidget(widget)
    QAccessible.setActive(is_listening)
    announce(widget, sentence)
    QAccessible.setActive(False)
    assert not QAccessible.isActive()
