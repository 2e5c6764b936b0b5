"""Tests for moderator_app.desktop.design.show_button."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from moderator_app.desktop.design.show_button import ShowButton


@pytest.fixture
def button(qtbot: QtBot) -> ShowButton:
    made = ShowButton()
    qtbot.addWidget(made)
    made.name("R&D")
    return made


def test_enter_presses_it_and_space_never_does(
    qtbot: QtBot, button: ShowButton
) -> None:
    with qtbot.assertNotEmitted(button.clicked):
        QTest.keyClick(button, Qt.Key.Key_Space)
    with qtbot.waitSignal(button.clicked):
        QTest.keyClick(button, Qt.Key.Key_Return)


def test_a_click_does_not_take_the_keyboard(button: ShowButton) -> None:
    assert button.focusPolicy() is Qt.FocusPolicy.TabFocus


def test_a_name_makes_no_shortcut_of_its_own(button: ShowButton) -> None:
    assert (button.text(), button.accessibleName()) == ("R&&D", "R&D")


def test_a_refused_button_says_why(button: ShowButton) -> None:
    button.refuse("Nothing to take back <b>yet</b>")
    assert not button.isEnabled()
    assert button.accessibleDescription() == "Nothing to take back <b>yet</b>"
    assert "&lt;b&gt;" in button.toolTip()
    button.refuse("")
    assert button.isEnabled()
    assert button.toolTip() == ""


def test_it_lifts_while_it_is_pressed(button: ShowButton) -> None:
    assert not button.is_lifted
    button.setDown(True)
    assert button.is_lifted
