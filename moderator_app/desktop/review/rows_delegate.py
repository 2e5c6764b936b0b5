"""Draws the cells of the review's tables, and opens them to be typed in."""

from __future__ import annotations

from PySide6.QtCore import QAbstractItemModel, QLineF, QObject, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import (
    QComboBox,
    QLineEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.chooser import Chooser
from moderator_app.desktop.design.icons import Icon, paint_icon
from moderator_app.desktop.design.painting import paint_box, paint_text, text_width
from moderator_app.desktop.design.tokens import Tone
from moderator_app.desktop.review.rows_model import CELL, Cell, Index, RowsModel

_PADDING, _ALERT, _SIZE = 6, 14, 13


class RowsDelegate(QStyledItemDelegate):
    """One line of text a cell; a doubtful one has a sign before it."""

    def __init__(self, appearance: Appearance, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.resumed: str | None = None
        """What the next editor opens with in place of its cell's value."""

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: Index
    ) -> None:
        cell = index.data(CELL)
        if not isinstance(cell, Cell):
            return
        look = self._appearance.look
        box = QRectF(option.rect)
        painter.save()
        self._paint_ground(painter, box, option, index)
        words = box.adjusted(look.px(_PADDING), 0, -look.px(_PADDING), 0)
        self._paint_words(painter, words, cell, self._is_number(index))
        painter.restore()

    def _paint_ground(
        self,
        painter: QPainter,
        box: QRectF,
        option: QStyleOptionViewItem,
        index: Index,
    ) -> None:
        palette = self._appearance.look.palette
        if index.row():
            painter.setPen(QPen(QColor(palette.line), 1))
            painter.drawLine(QLineF(box.topLeft(), box.topRight()))
        state = option.state
        has_keyboard = bool(state & QStyle.StateFlag.State_HasFocus)
        if has_keyboard:
            look = self._appearance.look
            ring = box.adjusted(1, look.px(3), -1, -look.px(3))
            edge = (QColor(palette.accent), max(1.5, 1.5 * look.scale.u))
            paint_box(painter, ring, look.px(6), None, edge)

    def _paint_words(
        self, painter: QPainter, box: QRectF, cell: Cell, is_number: bool
    ) -> None:
        look = self._appearance.look
        font = look.font(_SIZE, cell.weight)
        side = Qt.AlignmentFlag.AlignRight if is_number else Qt.AlignmentFlag.AlignLeft
        tone = Tone.LATE if cell.is_doubtful else cell.tone
        align = side | Qt.AlignmentFlag.AlignVCenter
        if cell.is_doubtful:
            room = look.px(_ALERT)
            width = text_width(cell.shown, font)
            left = box.right() - width - room - 4 if is_number else box.left()
            sign = QRectF(left, box.center().y() - room / 2, room, room)
            paint_icon(painter, Icon.ALERT, sign, look.ink(Tone.LATE))
            box = box if is_number else box.adjusted(room + 4, 0, 0, 0)
        paint_text(painter, box, cell.shown, font, look.ink(tone), align)

    def createEditor(
        self, parent: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> QWidget:
        cell = index.data(CELL)
        font = self._appearance.look.font(_SIZE, 500)
        editor: QWidget
        if isinstance(cell, Cell) and cell.options:
            editor = self._chooser(parent, cell)
        else:
            editor = QLineEdit(parent)
        editor.setFont(font)
        editor.setProperty("small", True)
        heading = index.model().headerData(index.column(), Qt.Orientation.Horizontal)
        editor.setAccessibleName(str(heading))
        return editor

    def _chooser(self, parent: QWidget, cell: Cell) -> QComboBox:
        chooser = Chooser(self._appearance, parent)
        for value, words in cell.options:
            chooser.addItem(words, value)
        return chooser

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        typed = str(index.data(Qt.ItemDataRole.EditRole))
        typed, self.resumed = self.resumed or typed, None
        if isinstance(editor, QComboBox):
            editor.setCurrentIndex(max(0, editor.findData(typed)))
        elif isinstance(editor, QLineEdit):
            editor.setText(typed)
            editor.selectAll()

    def setModelData(
        self, editor: QWidget, model: QAbstractItemModel, index: Index
    ) -> None:
        if isinstance(editor, QComboBox):
            model.setData(index, editor.currentData())
        elif isinstance(editor, QLineEdit):
            model.setData(index, editor.text())

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: Index
    ) -> None:
        box = option.rect
        look, typed = self._appearance.look, str(index.data(Qt.ItemDataRole.EditRole))
        words = round(text_width(typed, look.font(_SIZE))) + look.px(32)
        width = max(box.width(), look.px(120), min(words, look.px(420)))
        room = editor.parentWidget()
        right = room.width() if room is not None else box.right()
        left = max(0, min(box.left(), right - width))
        editor.setGeometry(left, box.top() + 2, width, box.height() - 4)

    @staticmethod
    def _is_number(index: Index) -> bool:
        model = index.model()
        if isinstance(model, RowsModel):
            return model.columns[index.column()].is_number
        return False
