"""Tests for moderator_app.desktop.design.scroll_column."""

from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.scroll_column import ScrollColumn


def test_what_has_the_keyboard_is_brought_into_sight(
    qtbot: QtBot, appearance: Appearance
) -> None:
    column = ScrollColumn(appearance)
    qtbot.addWidget(column)
    fields = [QLineEdit() for _ in range(40)]
    column.show_widgets(fields)
    column.resize(200, 100)
    column.show()
    column.activateWindow()
    fields[-1].setFocus()
    qtbot.waitUntil(lambda: column.verticalScrollBar().value() > 0)


def test_what_is_replaced_goes(qtbot: QtBot, appearance: Appearance) -> None:
    column = ScrollColumn(appearance)
    qtbot.addWidget(column)
    first, second = QLineEdit(), QLineEdit()
    column.show_widgets([first])
    with qtbot.waitSignal(first.destroyed):
        column.show_widgets([second])
    assert column.sizeHint().height() == second.sizeHint().height()
