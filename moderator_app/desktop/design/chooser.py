"""A list to choose one thing from."""

from __future__ import annotations

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QWidget

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.icons import Icon, paint_icon
from moderator_app.desktop.design.tokens import Tone

_SIZE, _MARGIN = 14, 6


class Chooser(QComboBox):
    """Has its arrow in the colours of the window, which a stylesheet cannot give."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        appearance.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        look = self._appearance.look
        side = look.px(_SIZE)
        left = self.width() - side - look.px(_MARGIN)
        box = QRectF(left, (self.height() - side) / 2, side, side)
        paint_icon(QPainter(self), Icon.CHEVRON, box, look.ink(Tone.SECOND))
