"""A list of painted rows of any height that stays where the eye left it."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Sequence

from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QHeaderView,
    QStyledItemDelegate,
    QTableView,
    QWidget,
)

from moderator_app.desktop.design.focus_ring import NO_RING
from moderator_app.desktop.design.row_model import RowModel

HeightOf = Callable[[Hashable], int]

_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_PAGES = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_ENDS = {Qt.Key.Key_Home: -1, Qt.Key.Key_End: 1}


class RowList(QTableView):
    """Draws a `RowModel`; the selection follows the key, not the place.

    Arrows move the selection, Alt with an arrow asks to move the row itself,
    Enter chooses it. Every other key is left to the show. What is under the
    pointer, or else selected, stays in its place when rows come and go above.
    """

    selected_changed = Signal()
    chosen = Signal(object)  # the key
    move_wanted = Signal(int)  # -1 up, 1 down
    scrolled_by_hand = Signal()

    def __init__(
        self,
        model: RowModel,
        delegate: QStyledItemDelegate,
        height_of: HeightOf,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._rows, self._delegate, self._height_of = model, delegate, height_of
        self._selected: Hashable | None = None
        self._anchor: tuple[Hashable, int] | None = None
        self.setProperty(NO_RING, True)
        self._set_up()
        self.setModel(model)
        self.setAccessibleName(model.called())
        self.setItemDelegate(delegate)
        model.rows_about_to_change.connect(self._drop_anchor)
        model.rowsInserted.connect(self._measure)
        model.modelReset.connect(self.measure_all)
        model.rows_changed.connect(self._hold_on)
        self._is_by_hand = False
        self.verticalScrollBar().actionTriggered.connect(self._take_hand)
        self.verticalScrollBar().valueChanged.connect(self._tell_of_hand)
        self.measure_all()

    def _set_up(self) -> None:
        # The delegate draws the selection; Qt would fill the cell under it.
        self.setStyleSheet("QTableView { selection-background-color: transparent; }")
        self.setShowGrid(False)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QTableView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMouseTracking(True)
        self.setWordWrap(False)
        across, down = self.horizontalHeader(), self.verticalHeader()
        across.setMinimumSectionSize(1)
        across.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        down.setMinimumSectionSize(1)
        for header in (across, down):
            header.hide()

    @property
    def selected(self) -> Hashable | None:
        """The selected row's key, if any."""
        return self._selected

    def select(self, key: Hashable | None) -> None:
        """Select a row and bring it into sight; None selects nothing."""
        row = None if key is None else self._rows.row_of(key)
        if row is None:
            self.clearSelection()
            self._remember(None)
            return
        self._mark(row)
        self._reveal(self._first_of(row), row)
        self._remember(key)

    def bring(self, key: Hashable) -> None:
        """Scroll so that a row is in sight, with the one before it if there is room."""
        self._is_by_hand = False
        row = self._rows.row_of(key)
        if row is None:
            return
        above = max(0, row - 1)
        top = self.rowViewportPosition(above)
        foot = self.rowViewportPosition(row) + self.rowHeight(row)
        if top < 0 or foot > self.viewport().height():
            self.scrollTo(self._rows.index(above), QTableView.ScrollHint.PositionAtTop)

    def _first_of(self, row: int) -> int:
        """Return the heading right above a row, else the row."""
        is_under_heading = row > 0 and self._rows.is_heading(self._key(row - 1))
        return row - 1 if is_under_heading else row

    def _reveal(self, first: int, last: int) -> None:
        """Scroll no more than needed to see these rows, and no row cut at the top."""
        self.updateGeometries()
        bar, height = self.verticalScrollBar(), self.viewport().height()
        top = self.rowViewportPosition(first)
        beyond = self.rowViewportPosition(last) + self.rowHeight(last) - height
        if top < 0 or beyond > top:
            bar.setValue(bar.value() + top)
        elif beyond > 0:
            bar.setValue(bar.value() + beyond)
            cut = self.rowAt(0)
            if cut >= 0:
                rest = self.rowViewportPosition(cut)
                bar.setValue(bar.value() + (self.rowHeight(cut) + rest if rest else 0))

    def is_in_sight(self, key: Hashable) -> bool:
        """Whether a row can be seen as a whole."""
        row = self._rows.row_of(key)
        if row is None:
            return False
        top = self.rowViewportPosition(row)
        return top >= 0 and top + self.rowHeight(row) <= self.viewport().height()

    def in_sight(self) -> Sequence[Hashable]:
        """Return the keys of the rows of which anything can be seen."""
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        keys = self._rows.keys
        return keys[max(0, first) : last + 1 if last >= 0 else len(keys)]

    @property
    def beside_rows(self) -> int:
        """How many pixels at the right the rows leave to the scroll bar."""
        return self.width() - self.viewport().geometry().right() - 1

    def measure_all(self) -> None:
        """Ask for every row's height again."""
        self._measure(QModelIndex(), 0, self._rows.rowCount() - 1)

    def measure(self, key: Hashable) -> None:
        """Ask for one row's height again."""
        row = self._rows.row_of(key)
        if row is not None:
            self._measure(QModelIndex(), row, row)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, 40)

    def sizeHint(self) -> QSize:
        return QSize(200, min(600, self.verticalHeader().length()))

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and not self._rows.is_heading(self._key(index.row())):
            self._mark(index.row())
            self._remember(self._key(index.row()))

    def selectionCommand(
        self,
        index: QModelIndex | QPersistentModelIndex,
        event: QEvent | None = None,
    ) -> QItemSelectionModel.SelectionFlag:
        """Let no event select a row by itself: what looks selected is `selected`."""
        if event is not None:
            return QItemSelectionModel.SelectionFlag.NoUpdate
        return super().selectionCommand(index, event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self._selected is None and event.reason() in (
            Qt.FocusReason.TabFocusReason,
            Qt.FocusReason.BacktabFocusReason,
        ):
            self._step(1)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        if key in _STEPS and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.move_wanted.emit(_STEPS[key])
        elif key in _STEPS:
            self._step(_STEPS[key])
        elif key in _PAGES:
            self._step(_PAGES[key] * self._rows_a_page())
        elif key in _ENDS:
            self._step(_ENDS[key] * self._rows.rowCount())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._selected:
            self.chosen.emit(self._selected)
        else:
            event.ignore()

    def _step(self, step: int) -> None:
        """Move the selection by rows, over headings, stopping at either end."""
        keys = self._rows.keys
        choices = [key for key in keys if not self._rows.is_heading(key)]
        if not choices:
            return
        is_first = self._selected not in choices
        place = 0 if is_first else choices.index(self._selected) + step
        self.select(choices[min(max(place, 0), len(choices) - 1)])
        self.scrolled_by_hand.emit()

    def _take_hand(self) -> None:
        """Remember that the scroll that follows is somebody's wish."""
        self._is_by_hand = True

    def _tell_of_hand(self) -> None:
        if self._is_by_hand:
            self._is_by_hand = False
            self.scrolled_by_hand.emit()

    def _rows_a_page(self) -> int:
        count = max(1, self._rows.rowCount())
        height = max(1, self.verticalHeader().length() // count)
        return max(1, self.viewport().height() // height - 1)

    def _key(self, row: int) -> Hashable:
        return self._rows.keys[row]

    def _mark(self, row: int) -> None:
        """Make a row the current one where it stands, without scrolling to it."""
        self.setAutoScroll(False)
        self.setCurrentIndex(self._rows.index(row))
        self.setAutoScroll(True)

    def _remember(self, key: Hashable | None) -> None:
        if key != self._selected:
            self._selected = key
            self.selected_changed.emit()

    def _measure(self, _parent: QModelIndex, first: int, last: int) -> None:
        for row in range(first, last + 1):
            height = self._height_of(self._key(row))
            if height != self.rowHeight(row):
                self.setRowHeight(row, height)

    def _drop_anchor(self) -> None:
        row = self._anchor_row()
        if row is None or row >= len(self._rows.keys):
            self._anchor = None
        else:
            self._anchor = (self._key(row), self.rowViewportPosition(row))

    def _anchor_row(self) -> int | None:
        """Return the row that must not move: under the pointer, selected, topmost."""
        if self.viewport().underMouse():
            at = self.viewport().mapFromGlobal(self.cursor().pos())
            return self._row_at(at.y())
        if self._selected is not None and self.is_in_sight(self._selected):
            return self._rows.row_of(self._selected)
        return self._row_at(0) if self.verticalScrollBar().value() else None

    def _row_at(self, y: int) -> int | None:
        row = self.rowAt(y)
        return row if row >= 0 else None

    def _hold_on(self) -> None:
        self.updateGeometries()
        selected = self._selected
        row = None if selected is None else self._rows.row_of(selected)
        if row is None:
            self.clearSelection()
            self._remember(None)
        else:
            self._mark(row)
        if self._anchor is not None:
            key, top = self._anchor
            place = self._rows.row_of(key)
            if place is not None:
                bar = self.verticalScrollBar()
                bar.setValue(bar.value() + self.rowViewportPosition(place) - top)
