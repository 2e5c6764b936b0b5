"""The console's mark: an hour as a ribbon, with the part that is live."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from moderator_app.desktop.design.appearance import Appearance

_MINUTES = (3, 5, 10, 10, 10, 15, 5, 3)
_LIVE = 2
_UNIT, _GAP, _HEIGHT, _RADIUS = 2.55, 3, 8, 2


class HourMark(QWidget):
    """A figure without a meaning of its own; a screen reader passes over it."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        look = self._appearance.look
        blocks = sum(look.px(minutes * _UNIT) for minutes in _MINUTES)
        gaps = look.px(_GAP) * (len(_MINUTES) - 1)
        return QSize(blocks + gaps, look.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._appearance.look
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        left, radius = 0, look.px(_RADIUS)
        for number, minutes in enumerate(_MINUTES):
            palette = look.palette
            painter.setBrush(
                QColor(palette.accent if number == _LIVE else palette.border)
            )
            width = look.px(minutes * _UNIT)
            block = QRectF(left, 0, width, look.px(_HEIGHT))
            painter.drawRoundedRect(block, radius, radius)
            left += width + look.px(_GAP)
