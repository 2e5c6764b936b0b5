"""Tests for moderator_app.desktop.design.preference_keys."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.preference_keys import PreferenceKeys
from moderator_app.desktop.design.tokens import Theme

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def screen(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    QTest.qWaitForWindowActive(made)
    return made


def test_one_key_turns_the_language(qtbot: QtBot, screen: QWidget) -> None:
    keys = PreferenceKeys(Appearance(), ("en", "es"), screen)
    with qtbot.waitSignal(keys.language_chosen) as signal:
        QTest.keyClick(screen, Qt.Key.Key_L, CTRL)
    assert signal.args == ["es"]
    keys.language = "es"
    with qtbot.waitSignal(keys.language_chosen) as signal:
        keys.turn_language()
    assert signal.args == ["en"]


def test_one_key_turns_the_colours(
    qtbot: QtBot, screen: QWidget, appearance: Appearance
) -> None:
    keys = PreferenceKeys(appearance, ("en",), screen)
    shown = appearance.look.palette.theme
    with qtbot.waitSignal(keys.theme_chosen) as signal:
        QTest.keyClick(screen, Qt.Key.Key_L, CTRL | SHIFT)
    assert set(Theme) == {shown, signal.args[0]}
