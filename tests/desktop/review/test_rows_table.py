"""Tests for moderator_app.desktop.review.rows_table, rows_delegate and rows_model.

Their modules: moderator_app.desktop.review.rows_delegate,
moderator_app.desktop.review.rows_model.
"""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLineEdit
from pytestqt.qtbot import QtBot

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.review.rows_model import Cell, ColumnShape
from moderator_app.desktop.review.rows_table import RowsTable
from tests.desktop.review.reviewing import press, write

COLUMNS = (
    ColumnShape("Nr", 24),
    ColumnShape("Part", 60, 50),
    ColumnShape("Kind", 90),
    ColumnShape("Min", 50, is_number=True),
)
KINDS = (("talk", "Talk"), ("qa", "Questions"))


def row(number: int) -> tuple[Cell, ...]:
    title = f"Part {number}"
    return (
        Cell(str(number)),
        Cell(title, title, f"Part {title}, row {number}", is_editable=True),
        Cell("Talk", "talk", is_editable=True, options=KINDS),
        Cell("missing", "", is_editable=True, is_doubtful=True),
    )


@pytest.fixture
def table(qtbot: QtBot, appearance: Appearance) -> RowsTable:
    made = RowsTable(appearance)
    qtbot.addWidget(made)
    made.show_rows(COLUMNS, [row(1), row(2)])
    made.resize(500, made.sizeHint().height())
    made.show()
    made.activateWindow()
    QTest.qWaitForWindowActive(made)
    made.setFocus()
    return made


def test_the_keyboard_begins_at_the_first_value(table: RowsTable) -> None:
    assert (table.currentIndex().row(), table.currentIndex().column()) == (0, 1)


def test_enter_opens_and_tells_what_was_typed(qtbot: QtBot, table: RowsTable) -> None:
    press(Qt.Key.Key_Return)
    with qtbot.waitSignal(table.edited) as signal:
        write("Opening")
    assert signal.args == [0, 1, "Opening"]


def test_escape_leaves_without_a_word(qtbot: QtBot, table: RowsTable) -> None:
    press(Qt.Key.Key_Return)
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    with qtbot.assertNotEmitted(table.edited):
        press(Qt.Key.Key_Escape)


def test_a_kind_is_chosen_from_a_list(qtbot: QtBot, table: RowsTable) -> None:
    table.go_to(1, 2)
    press(Qt.Key.Key_Return)
    chooser = QApplication.focusWidget()
    assert isinstance(chooser, QComboBox)
    chooser.setCurrentIndex(1)
    with qtbot.waitSignal(table.edited) as signal:
        press(Qt.Key.Key_Return)
    assert signal.args == [1, 2, "qa"]


def test_enter_on_what_cannot_be_typed_asks(qtbot: QtBot, table: RowsTable) -> None:
    table.go_to(1, 0)
    with qtbot.waitSignal(table.asked_at) as signal:
        press(Qt.Key.Key_Return)
    assert signal.args == [1, 0]


def test_a_row_that_is_reached_is_told(qtbot: QtBot, table: RowsTable) -> None:
    with qtbot.waitSignal(table.row_reached) as signal:
        press(Qt.Key.Key_Down)
    assert signal.args == [1]


def test_other_rows_leave_the_keyboard_where_it_was(table: RowsTable) -> None:
    table.go_to(1, 3)
    table.show_rows(COLUMNS, [row(1), row(2), row(3)])
    assert (table.currentIndex().row(), table.currentIndex().column()) == (1, 3)
    table.show_rows(COLUMNS, [row(1)])
    assert table.currentIndex().row() == 0


def test_a_cell_is_heard_with_its_heading(table: RowsTable) -> None:
    heard = table.model().index(0, 1).data(Qt.ItemDataRole.AccessibleTextRole)
    assert heard == "Part Part 1, row 1"


def test_it_is_as_tall_as_its_rows(table: RowsTable, appearance: Appearance) -> None:
    before = table.height()
    table.show_rows(COLUMNS, [row(1), row(2), row(3)])
    assert table.height() - before == appearance.look.px(32)
    table.mark_row(1)
    assert not table.grab().isNull()
