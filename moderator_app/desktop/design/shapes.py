"""The shapes that say a phase or a question's stage without colour or words."""

from __future__ import annotations

import math
from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from moderator_app.desktop.design.icons import Icon, paint_icon
from moderator_app.desktop.design.tokens import Phase


class Mark(Enum):
    """A small shape of a row or a heading."""

    RING = auto()  # waiting, to come
    DISC_IN_RING = auto()  # live, on air
    CHECK = auto()  # approved, ready
    CHECK_IN_DISC = auto()  # answered, done
    TRIANGLE_RIGHT = auto()  # next
    CROSS = auto()  # dismissed, not run
    ENVELOPE = auto()  # answered in writing


def paint_phase(
    painter: QPainter, phase: Phase, box: QRectF, ink: QColor, ground: QColor
) -> None:
    """Draw the shape of a phase in ``ink``; ``ground`` is what shows through it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    match phase:
        case Phase.BEFORE:
            _ring(painter, box, ink)
        case Phase.RUNNING:
            _disc_in_ring(painter, box, ink)
        case Phase.WRAP_UP:
            _polygon(painter, box, ink, sides=4, turn=90, reach=0.46)
        case Phase.LAST:
            _triangle_up(painter, box, ink)
        case Phase.OVER:
            _polygon(painter, box, ink, sides=8, turn=22.5, reach=0.5)
            _plus(painter, box, ground)
        case Phase.HOLD:
            _bars(painter, box, ink)
    painter.restore()


def paint_mark(
    painter: QPainter, mark: Mark, box: QRectF, ink: QColor, ground: QColor
) -> None:
    """Draw a mark in ``ink``; ``ground`` is what shows through it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    match mark:
        case Mark.RING:
            _ring(painter, box, ink)
        case Mark.DISC_IN_RING:
            _disc_in_ring(painter, box, ink)
        case Mark.CHECK:
            paint_icon(painter, Icon.CHECK, box, ink)
        case Mark.CHECK_IN_DISC:
            _disc(painter, box, ink, share=1.0)
            _check(painter, box, ground)
        case Mark.TRIANGLE_RIGHT:
            _triangle_right(painter, box, ink)
        case Mark.CROSS:
            paint_icon(painter, Icon.CLOSE, box, ink)
        case Mark.ENVELOPE:
            paint_icon(painter, Icon.MAIL, box, ink)
    painter.restore()


def _shrunk(box: QRectF, share: float) -> QRectF:
    gap_x, gap_y = box.width() * (1 - share) / 2, box.height() * (1 - share) / 2
    return box.adjusted(gap_x, gap_y, -gap_x, -gap_y)


def _ring(painter: QPainter, box: QRectF, ink: QColor) -> None:
    thickness = max(1.5, box.width() / 8)
    painter.setPen(QPen(ink, thickness))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(_shrunk(box, 1 - thickness / box.width()))


def _disc(painter: QPainter, box: QRectF, ink: QColor, share: float) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    painter.drawEllipse(_shrunk(box, share))


def _disc_in_ring(painter: QPainter, box: QRectF, ink: QColor) -> None:
    _ring(painter, box, ink)
    _disc(painter, box, ink, share=0.5)


def _polygon(
    painter: QPainter,
    box: QRectF,
    ink: QColor,
    *,
    sides: int,
    turn: float,
    reach: float,
) -> None:
    radius = box.width() * reach
    angles = (math.radians(turn + 360 / sides * side) for side in range(sides))
    centre = box.center()
    _fill(
        painter,
        ink,
        [centre + QPointF(math.cos(a), math.sin(a)) * radius for a in angles],
    )


def _triangle_up(painter: QPainter, box: QRectF, ink: QColor) -> None:
    inner = _shrunk(box, 0.94)
    top = QPointF(inner.center().x(), inner.top() + inner.height() * 0.04)
    foot = inner.bottom() - inner.height() * 0.06
    _fill(
        painter, ink, [top, QPointF(inner.right(), foot), QPointF(inner.left(), foot)]
    )


def _triangle_right(painter: QPainter, box: QRectF, ink: QColor) -> None:
    inner = _shrunk(box, 0.8)
    tip = QPointF(inner.right(), inner.center().y())
    _fill(painter, ink, [inner.topLeft(), tip, inner.bottomLeft()])


def _fill(painter: QPainter, ink: QColor, points: list[QPointF]) -> None:
    painter.setPen(QPen(ink, 1, j=Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(ink)
    painter.drawPolygon(QPolygonF(points))


def _plus(painter: QPainter, box: QRectF, ink: QColor) -> None:
    arm, centre = box.width() * 0.22, box.center()
    painter.setPen(QPen(ink, max(1.6, box.width() / 8)))
    painter.drawLine(centre - QPointF(arm, 0), centre + QPointF(arm, 0))
    painter.drawLine(centre - QPointF(0, arm), centre + QPointF(0, arm))


def _check(painter: QPainter, box: QRectF, ink: QColor) -> None:
    pen = QPen(ink, max(1.6, box.width() / 8.5))
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    side, corner = box.width(), box.topLeft()
    elbow = corner + QPointF(0.44, 0.67) * side
    painter.drawPolyline(
        [
            corner + QPointF(0.29, 0.52) * side,
            elbow,
            corner + QPointF(0.71, 0.36) * side,
        ]
    )


def _bars(painter: QPainter, box: QRectF, ink: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    width, height = box.width() * 0.27, box.height() * 0.86
    top = box.center().y() - height / 2
    for left in (box.left() + box.width() * 0.14, box.right() - box.width() * 0.41):
        painter.drawRoundedRect(QRectF(left, top, width, height), width / 4, width / 4)
