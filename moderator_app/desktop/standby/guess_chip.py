"""Beside a place that nobody confirmed yet: one press settles it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.painting import paint_box, paint_text, text_width
from moderator_app.desktop.design.show_button import ShowButton

_HEIGHT, _PILL, _MARGIN = 32, 24, 9
_MIDDLE = Qt.AlignmentFlag.AlignCenter


class GuessChip(ShowButton):
    """An outlined pill in the colour of what needs a look."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        look = self._appearance.look
        words = round(text_width(self.text(), look.font(12, 600))) + 2
        return QSize(words + look.px(2 * _MARGIN), look.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._appearance.look, QPainter(self)
        palette, box = look.palette, QRectF(self.rect())
        inset = (box.height() - look.px(_PILL)) / 2
        pill = box.adjusted(0, inset, 0, -inset)
        ink = QColor(palette.wrap_up.ink)
        ground = QColor(palette.hover if self.is_lifted else palette.panel)
        paint_box(painter, pill, pill.height() / 2, ground, (ink, 1.0))
        font = look.font(12, 600)
        paint_text(painter, pill, self.text(), font, ink, _MIDDLE)
