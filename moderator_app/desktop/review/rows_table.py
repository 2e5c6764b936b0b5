"""A table of values under the keyboard: arrows go, Enter opens, Escape leaves."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.focus_ring import NO_RING
from moderator_app.desktop.design.painting import paint_box
from moderator_app.desktop.review.rows_delegate import RowsDelegate
from moderator_app.desktop.review.rows_model import Cell, ColumnShape, Index, RowsModel

_ROW, _HEAD = 32, 28


class RowsTable(QTableView):
    """As tall as its rows; whoever holds it scrolls."""

    edited = Signal(int, int, str)  # row, column, what was typed
    row_reached = Signal(int)
    closed = Signal()  # a cell is typed in no more
    asked_at = Signal(int, int)  # Enter on a cell that cannot be typed in

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._rows = RowsModel()
        self._marked = -1
        self.setModel(self._rows)
        self._delegate = RowsDelegate(appearance, self)
        self._delegate.closeEditor.connect(lambda *_of: self.closed.emit())
        self.setItemDelegate(self._delegate)
        self.setProperty(NO_RING, True)
        self._be_plain()
        # Queued: the rows come back changed, which an open editor must not see.
        self._rows.edited.connect(self.edited, Qt.ConnectionType.QueuedConnection)
        appearance.changed.connect(self._dress)
        self._dress()

    @property
    def is_open(self) -> bool:
        """Whether a cell is being typed in."""
        return self.state() is QAbstractItemView.State.EditingState

    def show_rows(
        self, columns: Sequence[ColumnShape], rows: Sequence[tuple[Cell, ...]]
    ) -> None:
        """Show other rows, and stay in the same place."""
        place = self.currentIndex()
        row, column = place.row(), place.column()
        self._rows.show_rows(columns, rows)
        if row >= 0 and rows:
            self.go_to(min(row, len(rows) - 1), min(column, len(columns) - 1))
        self._dress()

    def mark_row(self, row: int) -> None:
        """Tint a row because its line is shown; -1 tints none."""
        self._marked = row
        self.viewport().update()

    def go_to(self, row: int, column: int) -> None:
        """Put the keyboard's place on a cell."""
        self.setCurrentIndex(self._rows.index(row, column))

    def row_box(self, row: int) -> QRect:
        """Return where a row is drawn, in the viewport."""
        top, height = self.rowViewportPosition(row), self.rowHeight(row)
        return QRect(0, top, self.viewport().width(), height)

    def open(self) -> None:
        """Open the cell at the keyboard's place, or ask what to do there."""
        index = self.currentIndex()
        if not index.isValid():
            return
        if self._rows.cell(index).is_editable:
            self.edit(index)
        else:
            self.asked_at.emit(index.row(), index.column())

    def resume(self, row: int, column: int, text: str) -> None:
        """Open a cell again with what was typed into it."""
        self.go_to(row, column)
        self._delegate.resumed = text
        self.open()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.is_open:
            return  # the editor has had it already
        key, row = event.key(), self.currentIndex().row()
        if key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.open()
        elif key == Qt.Key.Key_Up and row <= 0:
            self.focusPreviousChild()
        elif key == Qt.Key.Key_Down and row >= self._rows.rowCount() - 1:
            self.focusNextChild()
        elif key in _MOVES and not event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
        else:
            event.ignore()

    def focusInEvent(self, event: QFocusEvent) -> None:
        if not self.currentIndex().isValid() and self._rows.rowCount():
            self.go_to(0, self._rows.first_editable_column())
        super().focusInEvent(event)
        if self.currentIndex().isValid():
            self.row_reached.emit(self.currentIndex().row())

    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and self.hasFocus():
            self.row_reached.emit(current.row())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._share_width()

    def paintEvent(self, event: QPaintEvent) -> None:
        if 0 <= self._marked < self._rows.rowCount():
            look = self._appearance.look
            box = QRectF(self.row_box(self._marked)).adjusted(1, 1, -1, -1)
            edge = (QColor(look.palette.accent), max(1.5, 1.5 * look.scale.u))
            fill = QColor(look.palette.accent_tint)
            paint_box(QPainter(self.viewport()), box, look.px(8), fill, edge)
        super().paintEvent(event)

    def sizeHint(self) -> QSize:
        return QSize(super().sizeHint().width(), self._whole_height())

    def minimumSizeHint(self) -> QSize:
        return QSize(self._appearance.look.px(200), self._whole_height())

    def _whole_height(self) -> int:
        px = self._appearance.look.px
        return px(_HEAD) + self._rows.rowCount() * px(_ROW) + px(4)

    def _be_plain(self) -> None:
        self.setShowGrid(False)
        self.setTabKeyNavigation(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        head = self.horizontalHeader()
        head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head.setHighlightSections(False)
        head.setSectionsClickable(False)
        head.setMinimumSectionSize(16)

    def _share_width(self) -> None:
        px, columns = self._appearance.look.px, self._rows.columns
        fixed = sum(px(column.width) for column in columns)
        shares = sum(column.share for column in columns) or 1
        free = max(0, self.viewport().width() - fixed)
        for at, column in enumerate(columns):
            self.setColumnWidth(at, px(column.width) + free * column.share // shares)

    def _dress(self) -> None:
        look = self._appearance.look
        self.verticalHeader().setDefaultSectionSize(look.px(_ROW))
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setFixedHeight(look.px(_HEAD))
        self.horizontalHeader().setFont(look.font(12, 500))
        self.setFixedHeight(self._whole_height())
        self._share_width()
        self.viewport().update()


_MOVES = (
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
)
