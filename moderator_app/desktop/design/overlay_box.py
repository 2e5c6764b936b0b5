"""A box that lies over a window, and finds its place again when that changes."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.painting import paint_box

_RADIUS = 12


class OverlayBox(QWidget):
    """Hidden at first. A subclass says in ``place`` where it lies."""

    def __init__(self, appearance: Appearance, window: QWidget) -> None:
        super().__init__(window)
        self._appearance = appearance
        self.hide()
        window.installEventFilter(self)

    def place(self) -> None:
        """Lie where there is room in the window as it is now."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self.place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._appearance.look
        edge = (QColor(look.palette.border), max(1.0, look.scale.u))
        box, fill = QRectF(self.rect()), QColor(look.palette.panel)
        paint_box(QPainter(self), box, look.px(_RADIUS), fill, edge)
