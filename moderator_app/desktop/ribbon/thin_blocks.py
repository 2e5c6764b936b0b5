"""Blocks too thin for corners and a name: very many are drawn at one stroke."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter

from moderator_app.desktop.design.appearance import Look

_THIN = 8
"""Below this width, at scale 1, corners and an edge would be all of a block."""


def thin_below(look: Look) -> float:
    """Return the width below which a block is too thin to be drawn as others are."""
    return look.px(_THIN)


def paint_thin(painter: QPainter, boxes: Sequence[QRectF], fill: QColor) -> None:
    """Draw plain boxes of one colour."""
    if boxes:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawRects(boxes)


def paint_hatched(painter: QPainter, boxes: Sequence[QRectF], ink: QColor) -> None:
    """Hatch boxes in one colour."""
    if boxes:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QBrush(ink, Qt.BrushStyle.BDiagPattern))
        painter.drawRects(boxes)
