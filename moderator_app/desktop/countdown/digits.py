"""The biggest thing on screen: the digits, one size through the whole hour."""

from __future__ import annotations

from PySide6.QtCore import QPointF
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.fonts import font
from moderator_app.desktop.design.painting import text_width

_MODEL = "00:00"
_MEASURED_PX = 200
_WEIGHT = 600
OVERSHOOT = 0.04
"""How far round digits reach beyond the capitals' height, as a share of it."""


class Digits(QWidget):
    """Paints digits as large as "00:00" fits; longer ones are drawn smaller.

    They are heard with their label, renewed with every second. New ones are
    painted at once, ahead of all that changes with them.
    """

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text, self._ink = "", QColor()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        appearance.changed.connect(self.update)

    @property
    def text(self) -> str:
        """What is shown."""
        return self._text

    def show_digits(self, text: str, label: str, ink: QColor) -> None:
        """Show digits in a colour; ``label`` is what they are heard with."""
        self.setAccessibleName(f"{label} {text}")
        if (text, ink) != (self._text, self._ink):
            self._text, self._ink = text, ink
            self.repaint()

    def paintEvent(self, event: QPaintEvent) -> None:
        width, height = self.width(), self.height()
        px = _fitting_px(_MODEL, width, height)
        if len(self._text) > len(_MODEL):
            px = min(px, _fitting_px(self._text, width, height))
        drawn = font(px, _WEIGHT, is_tight=True)
        metrics = QFontMetricsF(drawn)
        painter = QPainter(self)
        painter.setFont(drawn)
        painter.setPen(self._ink)
        left = (width - text_width(self._text, drawn)) / 2
        baseline = (height + metrics.capHeight()) / 2
        painter.drawText(QPointF(left, baseline), self._text)


def _fitting_px(text: str, width: int, height: int) -> int:
    measured = font(_MEASURED_PX, _WEIGHT, is_tight=True)
    by_width = width / text_width(text, measured)
    by_height = height / QFontMetricsF(measured).capHeight() / (1 + 2 * OVERSHOOT)
    return max(1, int(min(by_width, by_height) * _MEASURED_PX))
