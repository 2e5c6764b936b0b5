"""Tests for moderator_app.desktop.design.row_model."""

from __future__ import annotations

from collections.abc import Hashable

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from moderator_app.desktop.design.row_model import RowModel


class Letters(RowModel):
    """Capitals are headings."""

    def called(self) -> str:
        return "letters"

    def heard(self, key: Hashable) -> str:
        return f"letter {key}"

    def is_heading(self, key: Hashable) -> bool:
        return str(key).isupper()


@pytest.fixture
def letters(qtbot: QtBot) -> Letters:
    made = Letters()
    QAbstractItemModelTester(
        made, QAbstractItemModelTester.FailureReportingMode.Fatal, made
    )
    made.show_keys("Aabc")
    return made


def test_rows_are_heard_as_what_they_are(letters: Letters) -> None:
    index = letters.index(1)
    assert index.data() == "letter a"
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "letter a"
    assert index.data(Qt.ItemDataRole.FontRole) is None
    assert letters.data(QModelIndex()) is None
    assert RowModel().heard(3) == "3"


def test_headings_cannot_be_chosen(letters: Letters) -> None:
    selectable = Qt.ItemFlag.ItemIsSelectable
    assert not letters.flags(letters.index(0)) & selectable
    assert letters.flags(letters.index(1)) & selectable
    assert letters.flags(QModelIndex()) == Qt.ItemFlag.NoItemFlags
    assert not RowModel().is_heading("A")


def test_other_rows_stay_while_some_come_and_go(qtbot: QtBot, letters: Letters) -> None:
    with qtbot.assertNotEmitted(letters.modelReset):
        letters.show_keys("Aacd")
        letters.show_keys("Acda")
    assert list(letters.keys) == list("Acda")
    assert (letters.row_of("a"), letters.row_of("b")) == (3, None)


def test_a_whole_new_order_is_a_reset(qtbot: QtBot, letters: Letters) -> None:
    with qtbot.waitSignal(letters.modelReset):
        letters.show_keys("cbaA")
    with qtbot.waitSignal(letters.modelReset):
        letters.show_keys("Aabc", None)


def test_the_same_rows_are_no_news(qtbot: QtBot, letters: Letters) -> None:
    with qtbot.assertNotEmitted(letters.rows_changed):
        letters.show_keys("Aabc")


def test_rows_are_drawn_anew_in_runs(letters: Letters) -> None:
    runs: list[tuple[int, int]] = []
    letters.dataChanged.connect(lambda a, b: runs.append((a.row(), b.row())))
    letters.renew(["A", "a", "c", "x"])
    assert runs == [(0, 1), (3, 3)]


def test_what_a_row_says_under_the_pointer_is_plain(letters: Letters) -> None:
    assert letters.index(1).data(Qt.ItemDataRole.ToolTipRole) == ""


def test_the_one_column_is_named_by_what_the_list_is_called(letters: Letters) -> None:
    across, down = Qt.Orientation.Horizontal, Qt.Orientation.Vertical
    assert letters.headerData(0, across) == "letters"
    assert letters.headerData(0, across, Qt.ItemDataRole.AccessibleTextRole)
    assert letters.headerData(0, across, Qt.ItemDataRole.DecorationRole) is None
    assert letters.headerData(0, down) == 1
    assert letters.headerData(0, down, Qt.ItemDataRole.DecorationRole) is None
    assert RowModel(letters).called() == ""
