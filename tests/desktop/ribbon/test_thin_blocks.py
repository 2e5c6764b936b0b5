"""Tests for moderator_app.desktop.ribbon.thin_blocks."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter
from pytestqt.qtbot import QtBot

from moderator_app.desktop.design.appearance import Look
from moderator_app.desktop.ribbon.thin_blocks import (
    paint_hatched,
    paint_thin,
    thin_below,
)

RED = QColor("#ff0000")
BOXES = [QRectF(2, 0, 2, 10), QRectF(6, 0, 2, 10)]


def drawn(boxes: list[QRectF], is_hatched: bool = False) -> QImage:
    image = QImage(10, 10, QImage.Format.Format_RGB32)
    image.fill(QColor("#ffffff"))
    painter = QPainter(image)
    (paint_hatched if is_hatched else paint_thin)(painter, boxes, RED)
    painter.end()
    return image


def reds(image: QImage) -> int:
    pixels = ((x, y) for x in range(10) for y in range(10))
    return sum(image.pixel(x, y) == RED.rgb() for x, y in pixels)


def test_a_block_is_thin_where_corners_would_be_all_of_it(qtbot: QtBot) -> None:
    assert 3 < thin_below(Look()) < 12


def test_thin_blocks_are_filled_from_edge_to_edge(qtbot: QtBot) -> None:
    assert reds(drawn(BOXES)) == 40


def test_hatched_blocks_are_filled_in_part(qtbot: QtBot) -> None:
    assert 0 < reds(drawn([QRectF(0, 0, 10, 10)], is_hatched=True)) < 100


def test_where_there_are_none_nothing_is_drawn(qtbot: QtBot) -> None:
    assert reds(drawn([])) == 0
    assert reds(drawn([], is_hatched=True)) == 0
