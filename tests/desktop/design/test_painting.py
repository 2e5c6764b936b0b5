"""Tests for moderator_app.desktop.design.painting."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPixmap
from pytestqt.qtbot import QtBot

from moderator_app.desktop.design.fonts import font
from moderator_app.desktop.design.painting import (
    elided,
    paint_box,
    plain_tooltip,
    text_width,
)


def test_a_text_that_fits_is_not_cut(qtbot: QtBot) -> None:
    text = "Luz Amparo Medina Gerena"
    assert elided(text, font(14), text_width(text, font(14))) == text
    assert elided(text, font(14), 60).endswith("…")


def test_a_tooltip_shows_markup_as_it_stands(qtbot: QtBot) -> None:
    assert plain_tooltip("<img src=x>") == "<qt>&lt;img src=x&gt;</qt>"
    assert plain_tooltip("") == ""


def test_a_box_is_filled_up_to_its_edge(qtbot: QtBot) -> None:
    picture = QPixmap(20, 20)
    picture.fill(QColor("black"))
    painter = QPainter(picture)
    paint_box(painter, QRectF(0, 0, 20, 20), 0, QColor("red"), (QColor("white"), 2))
    painter.end()
    image = picture.toImage()
    assert image.pixelColor(0, 10) == QColor("white")
    assert image.pixelColor(10, 10) == QColor("red")
