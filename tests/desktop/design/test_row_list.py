"""Tests for moderator_app.desktop.design.row_list."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollBar, QStyledItemDelegate, QWidget
from pytestqt.qtbot import QtBot

from moderator_app.desktop.design.row_list import RowList
from tests.desktop.design.test_row_model import Letters

ALPHABET = "AabcdeBfghijklmnopqrstuvwxyz"


@pytest.fixture
def rows(keep: Callable[[QWidget], None]) -> RowList:
    model = Letters()
    model.show_keys(ALPHABET)
    made = RowList(
        model, QStyledItemDelegate(), lambda key: 20 if str(key).isupper() else 40
    )
    model.setParent(made)
    keep(made)
    made.resize(200, 200)
    made.show()
    return made


def model(rows: RowList) -> Letters:
    found = rows.model()
    assert isinstance(found, Letters)
    return found


def test_arrows_walk_over_headings(rows: RowList) -> None:
    arrival = QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.TabFocusReason)
    QApplication.sendEvent(rows, arrival)
    walked = [rows.selected]
    for key in (Qt.Key.Key_Down,) * 5 + (Qt.Key.Key_Up,):
        QTest.keyClick(rows, key)
        walked.append(rows.selected)
    assert walked == list("abcdefe")


@pytest.mark.parametrize(
    ("key", "selected"),
    [
        (Qt.Key.Key_Home, "a"),
        (Qt.Key.Key_End, "z"),
        (Qt.Key.Key_PageDown, "m"),
        (Qt.Key.Key_PageUp, "e"),
    ],
)
def test_further_keys_go_further(rows: RowList, key: Qt.Key, selected: str) -> None:
    rows.select("i")
    QTest.keyClick(rows, key)
    assert rows.selected == selected


def test_the_selection_follows_its_row(rows: RowList) -> None:
    rows.select("c")
    model(rows).show_keys("Acab")
    assert rows.selected == "c"
    assert rows.currentIndex().row() == 1


def test_a_row_that_went_is_no_longer_selected(qtbot: QtBot, rows: RowList) -> None:
    rows.select("c")
    with qtbot.waitSignal(rows.selected_changed):
        model(rows).show_keys("Aab")
    assert rows.selected is None
    rows.select("nothing")
    assert rows.selected is None


def test_what_is_selected_stays_where_it_is_when_rows_come_above(
    rows: RowList,
) -> None:
    rows.select("q")
    row = model(rows).row_of("q")
    assert row is not None
    before = rows.rowViewportPosition(row)
    model(rows).show_keys("A123" + ALPHABET[1:])
    assert rows.rowViewportPosition(row + 3) == before


def test_a_click_selects_a_row_but_no_heading(rows: RowList) -> None:
    click(rows, 1)
    assert rows.selected == "a"
    click(rows, 0)
    assert rows.selected == "a"


def click(rows: RowList, row: int) -> None:
    at = QPoint(10, rows.rowViewportPosition(row) + 5)
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=at)


def test_enter_chooses_and_alt_with_an_arrow_asks_to_move(
    qtbot: QtBot, rows: RowList
) -> None:
    rows.select("b")
    with qtbot.waitSignal(rows.chosen) as chosen:
        QTest.keyClick(rows, Qt.Key.Key_Return)
    assert chosen.args == ["b"]
    with qtbot.waitSignal(rows.move_wanted) as moved:
        QTest.keyClick(rows, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert moved.args == [-1]


def test_space_is_left_to_the_show(rows: RowList) -> None:
    rows.select("b")
    QTest.keyClick(rows, Qt.Key.Key_Space)
    assert rows.selected == "b"


def test_a_row_is_brought_into_sight_with_the_one_before(rows: RowList) -> None:
    assert not rows.is_in_sight("p")
    rows.bring("p")
    assert rows.is_in_sight("p")
    assert rows.is_in_sight("o")
    rows.bring("nothing")
    assert not rows.is_in_sight("nothing")


def test_scrolling_by_hand_is_noticed(qtbot: QtBot, rows: RowList) -> None:
    with qtbot.waitSignal(rows.scrolled_by_hand):
        rows.verticalScrollBar().triggerAction(
            QScrollBar.SliderAction.SliderPageStepAdd
        )
    with qtbot.assertNotEmitted(rows.scrolled_by_hand):
        rows.bring("a")


def test_rows_have_the_heights_that_they_ask_for(rows: RowList) -> None:
    assert (rows.rowHeight(0), rows.rowHeight(1)) == (20, 40)
    rows.measure("a")
    rows.measure("nothing")
    assert rows.sizeHint().height() == min(600, 26 * 40 + 2 * 20)
    assert rows.minimumSizeHint().height() == 40


def test_an_empty_list_takes_keys_in_peace(rows: RowList) -> None:
    model(rows).show_keys("")
    QTest.keyClick(rows, Qt.Key.Key_Down)
    QTest.keyClick(rows, Qt.Key.Key_Return)
    assert rows.selected is None


def test_a_selected_row_and_the_heading_above_it_are_whole(rows: RowList) -> None:
    for key in "zfgaq":
        rows.select(key)
        assert rows.is_in_sight(key)
        assert rows.rowViewportPosition(rows.rowAt(0)) == 0
    rows.select("f")
    rows.select("z")
    rows.select("f")
    assert rows.is_in_sight("B")


def test_what_looks_selected_is_selected(rows: RowList) -> None:
    click(rows, 2)
    click(rows, 0)
    assert rows.selected == "b"
    assert [i.row() for i in rows.selectionModel().selectedIndexes()] == [2]
    below = QPoint(10, rows.rowViewportPosition(4) + 5)
    QTest.mousePress(rows.viewport(), Qt.MouseButton.LeftButton, pos=below)
    QTest.mouseMove(rows.viewport(), below + QPoint(0, 60))
    marked = [i.row() for i in rows.selectionModel().selectedIndexes()]
    assert marked == [model(rows).row_of(rows.selected)]


def test_rows_leave_room_to_the_scroll_bar_only_where_there_is_one(
    rows: RowList,
) -> None:
    assert rows.beside_rows > 0
    model(rows).show_keys("Aa")
    QApplication.processEvents()
    assert rows.beside_rows == 0
