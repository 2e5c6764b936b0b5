"""Hands each row of the queue to its painter, and knows how tall it is."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.painting import text_width
from moderator_app.desktop.design.text_block import broken_lines
from moderator_app.desktop.question_queue.question_model import QuestionModel
from moderator_app.desktop.question_queue.question_painter import (
    HEADING_HEIGHT,
    MOST_LINES,
    QuestionPainter,
    RowState,
    row_height,
    text_room,
)
from moderator_app.domain.views.question_queue import Group
from moderator_app.texts.questions import QuestionTexts


class QuestionDelegate(QStyledItemDelegate):
    """Draws a `QuestionModel`; each text is measured once for every scale."""

    def __init__(
        self,
        texts: QuestionTexts,
        appearance: Appearance,
        model: QuestionModel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._texts, self._appearance, self._model = texts, appearance, model
        self._widths: dict[Hashable, float] = {}
        appearance.changed.connect(self._widths.clear)

    def height_of(self, key: Hashable, list_width: int) -> int:
        """Return a row's height in a list this wide."""
        look = self._appearance.look
        if isinstance(key, Group):
            return look.px(HEADING_HEIGHT)
        row = self._model.row(key)
        most = MOST_LINES[self._model.group(row)]
        return row_height(self._lines(key, text_room(list_width, look), most), look)

    def _lines(self, key: Hashable, room: int, most: int) -> int:
        """Return how many lines a question takes, broken only where it has to be.

        A text longer than all lines but one takes all of them; 0 is no limit.
        """
        width = self._width(key)
        if most == 1 or width <= room:
            return 1
        if most and width > (most - 1) * room:
            return most
        font = self._appearance.look.font(14, 500)
        text = self._texts.text(self._model.row(key))
        return len(broken_lines(text, font, room, most))

    def _width(self, key: Hashable) -> float:
        if key not in self._widths:
            text = self._texts.text(self._model.row(key))
            font = self._appearance.look.font(14, 500)
            self._widths[key] = text_width(text, font)
        return self._widths[key]

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        key, look = self._model.keys[index.row()], self._appearance.look
        painter.save()
        drawn = QuestionPainter(painter, look, self._texts, QRectF(option.rect))
        if isinstance(key, Group):
            drawn.paint_heading(key, self._model.count(key))
        else:
            row = self._model.row(key)
            state = RowState(
                bool(option.state & QStyle.StateFlag.State_Selected),
                bool(option.state & QStyle.StateFlag.State_HasFocus),
            )
            drawn.paint_question(row, self._model.group(row), state)
        painter.restore()
