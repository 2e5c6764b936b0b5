"""Tests for moderator_app.desktop.review.value_links and connector.

Their modules: moderator_app.desktop.review.connector.
"""

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.review.connector import Connector

LINE, ROW, BOX = QRect(0, 40, 90, 20), QRect(120, 90, 200, 20), QRect(200, 90, 90, 20)


def picture(connector: Connector) -> bytes:
    return bytes(connector.grab().toImage().constBits())


def test_a_line_is_drawn_only_between_two_boxes(
    qtbot: QtBot, appearance: Appearance
) -> None:
    review = QWidget()
    qtbot.addWidget(review)
    connector = Connector(appearance, review)
    connector.resize(320, 200)
    empty = picture(connector)
    connector.connect_boxes(LINE, ROW, 120)
    to_row = picture(connector)
    connector.connect_boxes(LINE, BOX, 120)
    to_box = picture(connector)
    assert len({empty, to_row, to_box}) == 3
    connector.connect_boxes(LINE, None, 120)
    assert picture(connector) == empty
