"""The page's lines under one another, what was read from them in bright."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QPersistentModelIndex,
    QRect,
    Qt,
    Signal,
)
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QListView, QWidget

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.review.page_delegate import LINE, PageDelegate
from moderator_app.domain.views.page import Gap, PageLine

_Index = QModelIndex | QPersistentModelIndex


class _PageModel(QAbstractListModel):
    """Lines and gaps; each is heard as its words."""

    def __init__(self, gap_words: Callable[[int], str]) -> None:
        super().__init__()
        self._gap_words = gap_words
        self.lines: tuple[PageLine | Gap, ...] = ()

    def show(self, lines: Sequence[PageLine | Gap]) -> None:
        self.beginResetModel()
        self.lines = tuple(lines)
        self.endResetModel()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self.lines)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        line = self.lines[index.row()]
        if role == LINE:
            return line
        if role == Qt.ItemDataRole.DisplayRole:
            if isinstance(line, Gap):
                return self._gap_words(line.count)
            return line.text
        return None


class PageList(QListView):
    """Scrolls to the line that a value came from, and tells which one is clicked."""

    line_chosen = Signal(int)
    scrolled = Signal()

    def __init__(
        self,
        appearance: Appearance,
        gap_words: Callable[[int], str],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._page = _PageModel(gap_words)
        self._delegate = PageDelegate(appearance, self)
        self.setModel(self._page)
        self.setItemDelegate(self._delegate)
        self.setUniformItemSizes(False)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setSelectionMode(QListView.SelectionMode.NoSelection)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.clicked.connect(self._choose)
        self.verticalScrollBar().valueChanged.connect(
            lambda _value: self.scrolled.emit()
        )
        appearance.changed.connect(self._dress)

    def show_lines(self, lines: Sequence[PageLine | Gap]) -> None:
        """Show another view of the page; the same one changes nothing."""
        if tuple(lines) != self._page.lines:
            place = self.verticalScrollBar().value()
            self._page.show(lines)
            self.verticalScrollBar().setValue(place)

    @property
    def chosen(self) -> int | None:
        """The number of the line that is marked."""
        return self._delegate.chosen

    def choose_line(self, number: int | None) -> None:
        """Mark a line and bring it into sight; None marks none."""
        self._delegate.chosen = number
        row = self._row_of(number)
        if row is not None:
            self.scrollTo(self._page.index(row, 0), QListView.ScrollHint.EnsureVisible)
        self.viewport().update()

    def line_box(self, number: int) -> QRect | None:
        """Return where a line is drawn in the viewport, None where it is not shown."""
        row = self._row_of(number)
        if row is None:
            return None
        box = self.visualRect(self._page.index(row, 0))
        return box if box.intersects(self.viewport().rect()) else None

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _row_of(self, number: int | None) -> int | None:
        for row, line in enumerate(self._page.lines):
            if isinstance(line, PageLine) and line.number == number:
                return row
        return None

    def _choose(self, index: QModelIndex) -> None:
        line = self._page.lines[index.row()]
        if isinstance(line, PageLine):
            self.line_chosen.emit(line.number)

    def _dress(self) -> None:
        self.scheduleDelayedItemsLayout()
        self.viewport().update()
