"""Rows of values for the review's tables: plain cells in, edits out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from moderator_app.desktop.design.painting import plain_tooltip
from moderator_app.desktop.design.tokens import Tone

CELL = Qt.ItemDataRole.UserRole
Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Cell:
    """A value as shown, as typed, and as heard.

    ``options`` are values and their words, where only those can be chosen.
    """

    shown: str
    typed: str = ""
    heard: str = ""
    tone: Tone = Tone.TEXT
    weight: int = 500
    is_editable: bool = False
    is_doubtful: bool = False
    options: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class ColumnShape:
    """A heading; its width in px of the design, and its share of what is left."""

    heading: str
    width: int
    share: int = 0
    is_number: bool = False


class RowsModel(QAbstractTableModel):
    """Shows what it is given; an edit is told, and shown when it comes back."""

    edited = Signal(int, int, str)  # row, column, what was typed

    def __init__(self) -> None:
        super().__init__()
        self._columns: tuple[ColumnShape, ...] = ()
        self._rows: tuple[tuple[Cell, ...], ...] = ()

    @property
    def columns(self) -> tuple[ColumnShape, ...]:
        """The columns, from the left."""
        return self._columns

    def show_rows(
        self, columns: Sequence[ColumnShape], rows: Sequence[tuple[Cell, ...]]
    ) -> None:
        """Show other rows."""
        if (tuple(columns), tuple(rows)) == (self._columns, self._rows):
            return
        self.beginResetModel()
        self._columns, self._rows = tuple(columns), tuple(rows)
        self.endResetModel()

    def first_editable_column(self) -> int:
        """Return where the keyboard first stands in a row."""
        first = self._rows[0] if self._rows else ()
        return next((at for at, cell in enumerate(first) if cell.is_editable), 0)

    def cell(self, index: Index) -> Cell:
        """Return the cell of an index."""
        return self._rows[index.row()][index.column()]

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008
        return 0 if parent.isValid() else len(self._columns)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        cell = self.cell(index)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return cell.shown
            case Qt.ItemDataRole.EditRole:
                return cell.typed
            case Qt.ItemDataRole.AccessibleTextRole:
                return cell.heard or cell.shown
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tooltip(cell.shown)
            case _ if role == CELL:
                return cell
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is not Qt.Orientation.Horizontal:
            return None
        column = self._columns[section]
        if role == Qt.ItemDataRole.TextAlignmentRole:
            side = (
                Qt.AlignmentFlag.AlignRight
                if column.is_number
                else Qt.AlignmentFlag.AlignLeft
            )
            return int(side | Qt.AlignmentFlag.AlignVCenter)
        return column.heading if role == Qt.ItemDataRole.DisplayRole else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        flags = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        if self.cell(index).is_editable:
            flags |= Qt.ItemFlag.ItemIsEditable
        return flags

    def setData(
        self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole
    ) -> bool:
        cell = self.cell(index)
        if role != Qt.ItemDataRole.EditRole or value == cell.typed:
            return False
        self.edited.emit(index.row(), index.column(), str(value))
        return True
