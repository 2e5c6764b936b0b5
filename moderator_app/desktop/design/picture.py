"""An icon that stands by itself in a layout."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.icons import Icon, paint_icon
from moderator_app.desktop.design.tokens import Tone


class Picture(QWidget):
    """Decoration beside words that say the same; a screen reader passes over it."""

    def __init__(
        self,
        appearance: Appearance,
        icon: Icon,
        size: int = 16,
        tone: Tone = Tone.SECOND,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._icon = icon
        self._size = size
        self._tone = tone
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self._dress)

    def show_icon(self, icon: Icon, tone: Tone) -> None:
        """Show another icon, or the same in another tone."""
        self._icon, self._tone = icon, tone
        self.update()

    def sizeHint(self) -> QSize:
        side = self._appearance.look.px(self._size)
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        ink = self._appearance.look.ink(self._tone)
        paint_icon(QPainter(self), self._icon, QRectF(self.rect()), ink)

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()
