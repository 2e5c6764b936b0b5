"""Tests for moderator_app.desktop.design.shapes."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from pytestqt.qtbot import QtBot

from moderator_app.desktop.design.shapes import Mark, paint_mark, paint_phase
from moderator_app.desktop.design.tokens import Phase

INK, GROUND, BOX = QColor("white"), QColor("black"), QRectF(2, 2, 20, 20)


def picture_of(draw: Callable[[QPainter], None]) -> bytes:
    picture = QPixmap(24, 24)
    picture.fill(Qt.GlobalColor.black)
    painter = QPainter(picture)
    draw(painter)
    painter.end()
    return bytes(picture.toImage().constBits())


def test_phases_differ_in_shape_alone(qtbot: QtBot) -> None:
    pictures = {
        picture_of(lambda p, phase=phase: paint_phase(p, phase, BOX, INK, GROUND))  # type: ignore[misc]
        for phase in Phase
    }
    assert len(pictures) == len(Phase)


def test_marks_differ_in_shape_alone(qtbot: QtBot) -> None:
    pictures = {
        picture_of(lambda p, mark=mark: paint_mark(p, mark, BOX, INK, GROUND))  # type: ignore[misc]
        for mark in Mark
    }
    assert len(pictures) == len(Mark)
