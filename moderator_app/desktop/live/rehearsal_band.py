"""The band that says, all the time, that this is no real session."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.painting import paint_text
from moderator_app.texts.live import LiveTexts

_CENTRE = Qt.AlignmentFlag.AlignCenter


class RehearsalBand(QWidget):
    """Amber from edge to edge, with the word."""

    def __init__(
        self,
        texts: LiveTexts,
        appearance: Appearance,
        speed: float,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._words = f"{texts.rehearsal()} · {texts.rehearsal_explained(speed)}"
        self.setAccessibleName(self._words)
        appearance.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._appearance.look, QPainter(self)
        ink = look.palette.wrap_up
        painter.fillRect(self.rect(), QColor(ink.fill))
        font = look.font(12, 700)
        box, on_fill = QRectF(self.rect()), QColor(ink.on_fill)
        paint_text(painter, box, self._words, font, on_fill, _CENTRE)
