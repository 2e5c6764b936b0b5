"""Widgets beside one another, going on in the next line where a line is full."""

from __future__ import annotations

from PySide6.QtCore import QMargins, QRect, QSize, Qt
from PySide6.QtWidgets import QLayout, QLayoutItem, QWidget


class FlowLayout(QLayout):
    """Each widget has the width it asks for, and no more than the line is long.

    Where all fit in one line only by being smaller, all are.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._items: list[QLayoutItem] = []
        self.setContentsMargins(QMargins())

    def addItem(self, item: QLayoutItem) -> None:
        self._items.append(item)

    def count(self) -> int:
        return len(self._items)

    def itemAt(self, index: int) -> QLayoutItem | None:
        return self._items[index] if 0 <= index < len(self._items) else None

    def takeAt(self, index: int) -> QLayoutItem | None:
        return self._items.pop(index) if 0 <= index < len(self._items) else None

    def expandingDirections(self) -> Qt.Orientation:
        return Qt.Orientation(0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._place(QRect(0, 0, width, 0), is_trial=True)

    def setGeometry(self, rect: QRect) -> None:
        super().setGeometry(rect)
        self._place(rect, is_trial=False)

    def sizeHint(self) -> QSize:
        width = sum(item.sizeHint().width() + self.spacing() for item in self._items)
        return QSize(width, self.minimumSize().height())

    def minimumSize(self) -> QSize:
        sizes = [item.minimumSize() for item in self._items]
        width = min((size.width() for size in sizes), default=0)
        return QSize(width, max((size.height() for size in sizes), default=0))

    def _place(self, room: QRect, is_trial: bool) -> int:
        left, top, tallest = room.left(), room.top(), 0
        for item, wanted in zip(self._items, self._widths(room.width()), strict=True):
            width, height = min(wanted, room.width()), item.sizeHint().height()
            if left + width > room.right() + 1 and tallest:
                left, top = room.left(), top + tallest + self.spacing()
                tallest = 0
            if not is_trial:
                item.setGeometry(QRect(left, top, width, height))
            left += width + self.spacing()
            tallest = max(tallest, height)
        return top + tallest - room.top()

    def _widths(self, room: int) -> list[int]:
        """Return a width for each: the wanted one, or for all the smallest."""
        wanted = [item.sizeHint().width() for item in self._items]
        least = [item.minimumSize().width() for item in self._items]
        gaps = self.spacing() * (len(least) - 1)
        return least if sum(least) + gaps <= room < sum(wanted) + gaps else wanted
