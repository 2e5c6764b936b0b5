"""Draws a line of the page: its number, its words, and what was read of them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.painting import paint_box, paint_text
from moderator_app.desktop.design.tokens import Tone
from moderator_app.domain.views.page import Gap, PageLine, Span

LINE = Qt.ItemDataRole.UserRole
_Index = QModelIndex | QPersistentModelIndex
_NUMBER, _MARGIN, _LINE_HEIGHT, _GAP_HEIGHT = 44, 8, 20, 26


class PageDelegate(QStyledItemDelegate):
    """``chosen`` is the line whose words are underlined, None for none."""

    def __init__(self, appearance: Appearance, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.chosen: int | None = None

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        look, line = self._appearance.look, index.data(LINE)
        view = self.parent()
        width = view.viewport().width() if isinstance(view, QAbstractItemView) else 400
        if not isinstance(line, PageLine):
            return QSize(width, look.px(_GAP_HEIGHT))
        layout = self._layout(line, width, is_chosen=False)
        return QSize(width, layout.lineCount() * look.px(_LINE_HEIGHT) + look.px(4))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        line, box = index.data(LINE), QRectF(option.rect)
        painter.save()
        if isinstance(line, PageLine):
            self._paint_line(painter, box, line)
        elif isinstance(line, Gap):
            self._paint_gap(painter, box, str(index.data()))
        painter.restore()

    def _paint_line(self, painter: QPainter, box: QRectF, line: PageLine) -> None:
        look = self._appearance.look
        is_chosen = line.number == self.chosen
        if is_chosen:
            edge = (QColor(look.palette.accent), max(1.5, 1.5 * look.scale.u))
            fill = QColor(look.palette.accent_tint)
            paint_box(painter, box.adjusted(1, 0, -1, 0), look.px(8), fill, edge)
        number = QRectF(
            box.left(), box.top() + look.px(2), look.px(_NUMBER - 14), look.px(20)
        )
        right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        ink = look.ink(Tone.ACCENT if is_chosen else Tone.THIRD)
        paint_text(painter, number, str(line.number), look.font(12, 500), ink, right)
        layout = self._layout(line, round(box.width()), is_chosen)
        at = QPointF(box.left() + look.px(_NUMBER), box.top() + look.px(2))
        self._paint_doubts(painter, layout, at, line.spans)
        painter.setPen(look.ink(Tone.THIRD))
        layout.draw(painter, at)

    def _paint_gap(self, painter: QPainter, box: QRectF, words: str) -> None:
        look = self._appearance.look
        left = box.left() + look.px(_NUMBER)
        middle = round(box.center().y())
        painter.setPen(QColor(look.palette.line))
        painter.drawLine(QPointF(left, middle), QPointF(left + look.px(28), middle))
        room = box.adjusted(look.px(_NUMBER + 38), 0, 0, 0)
        paint_text(painter, room, words, look.font(12, 500), look.ink(Tone.THIRD))

    def _paint_doubts(
        self,
        painter: QPainter,
        layout: QTextLayout,
        at: QPointF,
        spans: tuple[Span, ...],
    ) -> None:
        look = self._appearance.look
        ink = look.palette.wrap_up
        edge = (QColor(ink.ink), 1.0)
        for span in spans:
            for box in _boxes(layout, span) if span.is_doubtful else ():
                box.translate(at)
                paint_box(painter, box, look.px(3), QColor(ink.tint), edge)

    def _layout(self, line: PageLine, width: int, is_chosen: bool) -> QTextLayout:
        look = self._appearance.look
        layout = QTextLayout(line.text or " ", look.font(13, 400))
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        layout.setFormats([self._format(span, is_chosen) for span in line.spans])
        layout.beginLayout()
        room, top = width - look.px(_NUMBER + _MARGIN), 0
        while (row := layout.createLine()).isValid():
            row.setLineWidth(max(20, room))
            row.setPosition(
                QPointF(0, top + (look.px(_LINE_HEIGHT) - row.height()) / 2)
            )
            top += look.px(_LINE_HEIGHT)
        layout.endLayout()
        return layout

    def _format(self, span: Span, is_chosen: bool) -> QTextLayout.FormatRange:
        look = self._appearance.look
        style = QTextCharFormat()
        style.setForeground(look.ink(Tone.LATE if span.is_doubtful else Tone.TEXT))
        style.setFontWeight(QFont.Weight.DemiBold)
        if is_chosen:
            style.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
            style.setUnderlineColor(QColor(look.palette.accent))
        found = QTextLayout.FormatRange()
        found.start, found.length = span.start, span.end - span.start
        found.format = style
        return found


def _boxes(layout: QTextLayout, span: Span) -> Iterator[QRectF]:
    """Yield where a span lies, a box for each line that it goes on in."""
    for number in range(layout.lineCount()):
        line = layout.lineAt(number)
        first, last = line.textStart(), line.textStart() + line.textLength()
        start, end = max(first, span.start), min(last, span.end)
        if start < end:
            left, right = _x(line.cursorToX(start)), _x(line.cursorToX(end))
            yield QRectF(left - 2, line.y() - 1, right - left + 4, line.height() + 2)


def _x(place: object) -> float:
    """Return the first of what cursorToX gives, which differs between bindings."""
    first = place[0] if isinstance(place, tuple) else place
    return float(first) if isinstance(first, int | float) else 0.0
