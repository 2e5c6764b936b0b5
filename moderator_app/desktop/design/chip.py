"""The pill that names a phase: colour, word and shape at once."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.painting import paint_box, paint_text, text_width
from moderator_app.desktop.design.shapes import paint_phase
from moderator_app.desktop.design.tokens import Phase, Theme

_SHAPE, _GAP, _MARGIN = 15, 8, 12


class Chip(QWidget):
    """A phase with its word; outlined while calm, filled when it presses."""

    def __init__(
        self,
        appearance: Appearance,
        phase: Phase = Phase.BEFORE,
        words: str = "",
        height: int = 32,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._height = height
        self._phase = phase
        self._words = words
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_phase(phase, words)
        appearance.changed.connect(self._dress)

    def show_phase(self, phase: Phase, words: str) -> None:
        """Show another phase; ``words`` is what it is called."""
        self._phase, self._words = phase, words
        self.setAccessibleName(words)
        self._dress()

    def sizeHint(self) -> QSize:
        look = self._appearance.look
        words = text_width(self._words, look.font(self._text_size, 600))
        beside = look.px(_SHAPE) + look.px(_GAP) + 2 * look.px(_MARGIN)
        return QSize(round(words + beside) + 2, look.px(self._height))

    def minimumSizeHint(self) -> QSize:
        look = self._appearance.look
        return QSize(look.px(_SHAPE) + 2 * look.px(_MARGIN), look.px(self._height))

    @property
    def _text_size(self) -> int:
        return 16 if self._height >= 32 else 13

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._appearance.look
        colours = look.palette.phase(self._phase)
        painter = QPainter(self)
        width = min(self.width(), self.sizeHint().width())
        box = QRectF(0, 0, width, look.px(self._height))
        if self._phase.is_filled:
            ink, ground = QColor(colours.on_fill), QColor(colours.fill)
            paint_box(painter, box, box.height() / 2, ground, self._fill_edge())
        else:
            ink, ground = QColor(colours.ink), QColor(look.palette.panel)
            edge = (ink, max(1.5, 1.6 * look.scale.u))
            paint_box(painter, box, box.height() / 2, None, edge)
        self._paint_words(painter, box, ink, ground)

    def _fill_edge(self) -> tuple[QColor, float] | None:
        palette = self._appearance.look.palette
        colours = palette.phase(self._phase)
        if palette.theme is Theme.LIGHT and colours.ink != colours.fill:
            return QColor(colours.ink), 1.5
        return None

    def _paint_words(
        self, painter: QPainter, box: QRectF, ink: QColor, ground: QColor
    ) -> None:
        look = self._appearance.look
        shape = QRectF(0, 0, look.px(_SHAPE), look.px(_SHAPE))
        shape.moveTo(look.px(_MARGIN), box.center().y() - shape.height() / 2)
        paint_phase(painter, self._phase, shape, ink, ground)
        room = box.adjusted(shape.right() + look.px(_GAP), 0, -look.px(_MARGIN) + 1, 0)
        paint_text(painter, room, self._words, look.font(self._text_size, 600), ink)

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()
