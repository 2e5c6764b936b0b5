"""Tests for moderator_app.desktop.question_queue.log_field."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.question_queue.log_field import LogField
from moderator_app.texts.questions import QuestionTexts

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def field(
    appearance: Appearance, keep: Callable[[QWidget], None], qtbot: QtBot
) -> LogField:
    made = LogField(QuestionTexts("en"), appearance)
    keep(made)
    made.resize(320, 40)
    made.show()
    made.activateWindow()
    made.setFocus()
    qtbot.waitUntil(made.hasFocus)
    return made


def test_enter_logs_clears_and_gives_the_keys_back(
    qtbot: QtBot, field: LogField
) -> None:
    QTest.keyClicks(field, "Why so?")
    with qtbot.waitSignal(field.logged) as logged:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert logged.args == ["Why so?"]
    assert field.text() == ""
    assert not field.hasFocus()


def test_with_shift_the_keys_stay(qtbot: QtBot, field: LogField) -> None:
    QTest.keyClicks(field, "One")
    with qtbot.waitSignal(field.logged):
        QTest.keyClick(field, Qt.Key.Key_Enter, SHIFT)
    assert (field.text(), field.hasFocus()) == ("", True)


def test_an_empty_field_only_gives_the_keys_back(qtbot: QtBot, field: LogField) -> None:
    with qtbot.assertNotEmitted(field.logged):
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert not field.hasFocus()


def test_a_key_held_down_logs_once(field: LogField) -> None:
    held = QKeyEvent(
        QEvent.Type.KeyPress,
        Qt.Key.Key_Return,
        Qt.KeyboardModifier.NoModifier,
        autorep=True,
    )
    QApplication.sendEvent(field, held)
    assert field.hasFocus()


def test_the_example_yields_to_few_words_where_there_is_little_room(
    field: LogField,
) -> None:
    assert field.placeholderText() == "Log: Ana (Quito) > Oriol: …"
    field.resize(180, 40)
    assert field.placeholderText() == "Log a question"
    field.clearFocus()
    assert not field.grab().isNull()


def test_blanks_with_shift_are_cleared(qtbot: QtBot, field: LogField) -> None:
    field.setText("   ")
    with qtbot.assertNotEmitted(field.logged):
        QTest.keyClick(field, Qt.Key.Key_Return, SHIFT)
    assert field.text() == ""


def test_what_was_begun_stays_marked_and_goes_on_at_its_end(field: LogField) -> None:
    empty = field.grab()
    field.setText("Why is")
    field.clearFocus()
    assert field.accessibleName() == "A question begun: Q goes on with it"
    assert field.grab() != empty
    assert field.textMargins().right() > 0
    field.go_on()
    assert (field.cursorPosition(), field.selectedText()) == (6, "")
    assert field.accessibleName() == "Log a question"
    assert field.textMargins().right() == 0


def test_leaving_by_enter_is_told(qtbot: QtBot, field: LogField) -> None:
    with qtbot.assertNotEmitted(field.left):
        QTest.keyClick(field, Qt.Key.Key_Return, SHIFT)
    with qtbot.waitSignal(field.left):
        QTest.keyClick(field, Qt.Key.Key_Return)
