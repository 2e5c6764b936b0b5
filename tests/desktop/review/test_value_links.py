"""Tests for moderator_app.desktop.review.value_links and connector.

Their modules: moderator_app.desktop.review.connector.
"""

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.review.connector import Connector
from tests.desktop.review.reviewing import a_review

LINE, ROW, BOX = QRect(0, 40, 90, 20), QRect(120, 90, 200, 20), QRect(200, 90, 90, 20)


def picture(connector: Connector) -> bytes:
    return bytes(connector.grab().toImage().constBits())


def test_the_line_follows_its_ends_when_they_move(
    qtbot: QtBot, appearance: Appearance
) -> None:
    screen = a_review(appearance)
    qtbot.addWidget(screen)
    (connector,) = screen.findChildren(Connector)
    qtbot.waitUntil(lambda: all(connector.ends))
    screen.resize(1500, 900)
    assert connector.ends == (None, None)
    card = screen.reading.cards[0]

    def is_right() -> bool:
        there = QRect(card.mapTo(screen, QPoint()), card.size())
        return connector.ends == (screen.page.line_box(40, screen), there)

    qtbot.waitUntil(is_right)


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
