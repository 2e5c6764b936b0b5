"""The last minutes as a line: planned end, expected end, hard stop."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.painting import paint_box, paint_text, text_width
from moderator_app.domain.views.expected_end import ExpectedEndView
from moderator_app.texts.rundown import RundownTexts

_LEAST = timedelta(minutes=4)
_AROUND = 0.4
_TRACK, _TALL, _HEIGHT = 8, 24, 48
_MIDDLE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignVCenter


class FitLine(QWidget):
    """Solid up to the plan or the stop, hatched beyond; the hard stop is a bar.

    It draws what the words beside it say; a screen reader passes over it.
    """

    def __init__(
        self,
        texts: RundownTexts,
        appearance: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._texts, self._appearance = texts, appearance
        self._end: ExpectedEndView | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self.updateGeometry)

    def show_end(self, end: ExpectedEndView) -> None:
        """Draw another end."""
        self._end = end
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(200, self._appearance.look.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        end = self._end
        if end is None:
            return
        look, painter = self._appearance.look, QPainter(self)
        palette, middle = look.palette, look.px(_TALL) / 2
        track = QRectF(0, middle - look.px(_TRACK) / 2, self.width(), look.px(_TRACK))
        paint_box(painter, track, track.height() / 2, QColor(palette.line))
        expected, limit = end.expected or end.planned, min(end.planned, end.hard_stop)
        solid = QRectF(track)
        solid.setRight(self._at(end, min(expected, limit)))
        paint_box(painter, solid, track.height() / 2, QColor(palette.text3))
        if expected > limit:
            beyond = QRectF(track)
            beyond.setLeft(self._at(end, limit))
            beyond.setRight(self._at(end, expected))
            ink = palette.wrap_up.ink if end.fits else palette.over.ink
            painter.fillRect(beyond, QBrush(QColor(ink), Qt.BrushStyle.BDiagPattern))
        self._paint_mark(painter, self._at(end, end.planned), 2, palette.text2)
        self._paint_mark(painter, self._at(end, end.hard_stop), 3, palette.text)
        self._paint_words(painter, end)

    def _at(self, end: ExpectedEndView, instant: datetime) -> float:
        """Return where an instant lies on the line, in pixels."""
        known = [end.planned, end.hard_stop, end.expected or end.planned]
        spread = max(max(known) - min(known), _LEAST)
        first = min(known) - spread * _AROUND
        share = (instant - first) / (spread * (1 + 2 * _AROUND))
        return share * self.width()

    def _paint_mark(
        self, painter: QPainter, at: float, thick: int, colour: str
    ) -> None:
        look = self._appearance.look
        width = look.px(thick)
        mark = QRectF(round(at - width / 2), 0, width, look.px(_TALL))
        painter.fillRect(mark, QColor(colour))

    def _paint_words(self, painter: QPainter, end: ExpectedEndView) -> None:
        """Name the marks; where they lie close, one to the left, one to the right."""
        look = self._appearance.look
        plan = (self._at(end, end.planned), self._texts.plan_at(end), 500, "text2")
        stop = (self._at(end, end.hard_stop), self._texts.stop_at(end), 600, "text")
        (one, *first), (other, *second) = sorted((plan, stop))
        font = look.font(12, 600)
        widths = [text_width(words, font) + 2 for _, words, _, _ in (plan, stop)]
        is_close = other - one < max(widths)
        for at, (words, weight, colour), side in (
            (one, first, -1 if is_close else 0),
            (other, second, 1 if is_close else 0),
        ):
            self._paint_word(painter, at, side, str(words), int(str(weight)), colour)

    def _paint_word(
        self,
        painter: QPainter,
        at: float,
        side: int,
        words: str,
        weight: int,
        colour: object,
    ) -> None:
        look = self._appearance.look
        font = look.font(12, weight)
        width = text_width(words, font) + 2
        left = at - width / 2 + side * (width / 2 - look.px(1))
        left = min(max(0.0, left), self.width() - width)
        box = QRectF(left, look.px(_TALL), width, look.px(_HEIGHT - _TALL))
        ink = QColor(getattr(look.palette, str(colour)))
        paint_text(painter, box, words, font, ink, _MIDDLE)
