"""Rows known by a key: they keep their selection and place while others come and go."""

from __future__ import annotations

from collections.abc import Hashable, Iterable, Sequence

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

from moderator_app.desktop.design.painting import plain_tooltip
from moderator_app.desktop.design.row_steps import Insertion, Removal, row_steps, runs

Index = QModelIndex | QPersistentModelIndex
ROOT = QModelIndex()
NONE_MOVED: frozenset[Hashable] = frozenset()


class RowModel(QAbstractListModel):
    """A list of keys; a subclass says in `heard` what each row is called."""

    rows_about_to_change = Signal()
    rows_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._keys: list[Hashable] = []

    def called(self) -> str:
        """Return what the list is called."""
        return ""

    def heard(self, key: Hashable) -> str:
        """Return what a person would say of a row."""
        return str(key)

    def hint(self, key: Hashable) -> str:
        """Return what a row says under the pointer; empty where it says all itself."""
        return ""

    def is_heading(self, key: Hashable) -> bool:
        """Whether the row only names those under it and cannot be chosen."""
        return False

    @property
    def keys(self) -> Sequence[Hashable]:
        """The rows, from the top."""
        return self._keys

    def row_of(self, key: Hashable) -> int | None:
        """Return where a key stands; None where it does not."""
        return self._keys.index(key) if key in self._keys else None

    def show_keys(
        self, keys: Iterable[Hashable], moved: frozenset[Hashable] | None = NONE_MOVED
    ) -> None:
        """Show these rows; ``moved`` may have changed places, None is any of them."""
        new = list(keys)
        steps = None if moved is None else row_steps(self._keys, new, moved)
        if steps == ():
            return
        self.rows_about_to_change.emit()
        if steps is None:
            self.beginResetModel()
            self._keys = new
            self.endResetModel()
        for step in steps or ():
            self._take(step)
        self.rows_changed.emit()

    def renew(self, keys: Iterable[Hashable]) -> None:
        """Draw these rows anew, each unbroken run of them at once."""
        for first, last in runs(self._keys, set(keys)):
            self.dataChanged.emit(self.index(first), self.index(last))

    def rowCount(self, parent: Index = ROOT) -> int:
        return 0 if parent.isValid() else len(self._keys)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return self.heard(self._keys[index.row()])
        if role == Qt.ItemDataRole.ToolTipRole:
            return plain_tooltip(self.hint(self._keys[index.row()]))
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        """Name the one column as the list; rows are called by their place."""
        is_text = role in (
            Qt.ItemDataRole.DisplayRole,
            Qt.ItemDataRole.AccessibleTextRole,
        )
        if orientation is Qt.Orientation.Horizontal:
            return self.called() if is_text else None
        return section + 1 if is_text else None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        if self.is_heading(self._keys[index.row()]):
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _take(self, step: Removal | Insertion) -> None:
        if isinstance(step, Removal):
            self.beginRemoveRows(ROOT, step.first, step.last)
            del self._keys[step.first : step.last + 1]
            self.endRemoveRows()
        else:
            last = step.first + len(step.keys) - 1
            self.beginInsertRows(ROOT, step.first, last)
            self._keys[step.first : step.first] = step.keys
            self.endInsertRows()
