"""A thin line between what belongs apart."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from moderator_app.desktop.design.appearance import Appearance


class Hairline(QWidget):
    """One pixel tall; decoration only."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self.update)

    def sizeHint(self) -> QSize:
        return QSize(8, 1)

    def paintEvent(self, event: QPaintEvent) -> None:
        line = QColor(self._appearance.look.palette.line)
        QPainter(self).fillRect(self.rect(), line)
