"""Tests for moderator_app.desktop.review.value_field."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from moderator_app.desktop.review.value_field import ValueField


@pytest.fixture
def field(qtbot: QtBot) -> ValueField:
    made = ValueField()
    qtbot.addWidget(made)
    made.resize(300, 36)
    made.show_value("Date", "Friday 3 April 2020", "2020-04-03")
    return made


def test_it_shows_words_and_opens_what_is_typed(field: ValueField) -> None:
    assert field.text() == "Friday 3 April 2020"
    assert field.accessibleName() == "Date Friday 3 April 2020"
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert (field.is_open, field.text()) == (True, "2020-04-03")


def test_what_was_typed_is_told_once(qtbot: QtBot, field: ValueField) -> None:
    field.open()
    field.setText("2020-04-10")
    with qtbot.waitSignal(field.entered) as signal:
        QTest.keyClick(field, Qt.Key.Key_Return)
    assert signal.args == ["2020-04-10"]
    assert not field.is_open


def test_the_same_value_is_not_told(qtbot: QtBot, field: ValueField) -> None:
    field.open()
    with qtbot.assertNotEmitted(field.entered):
        QTest.keyClick(field, Qt.Key.Key_Return)


def test_a_refused_value_stays_open(field: ValueField) -> None:
    field.entered.connect(lambda _text: field.refuse())
    field.open()
    field.setText("soon")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert (field.is_open, field.property("state")) == (True, "wrong")
    assert field.text() == "soon"
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert (field.is_open, field.property("state")) == (False, "")


def test_keys_it_has_no_use_for_are_left_to_the_review(field: ValueField) -> None:
    QTest.keyClick(field, Qt.Key.Key_1)
    assert field.text() == "Friday 3 April 2020"


def test_a_click_opens_it(field: ValueField) -> None:
    QTest.mouseClick(field, Qt.MouseButton.LeftButton)
    assert field.is_open


def test_a_long_value_ends_in_an_ellipsis(field: ValueField) -> None:
    field.show_value("Title", "a long title " * 20, "")
    assert field.text().endswith("…")
