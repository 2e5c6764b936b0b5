"""A table of the review on its panel: a heading, its acts, its rows."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from moderator_app.desktop.design.action_button import ActionButton
from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.panel import Panel
from moderator_app.desktop.design.plain_label import PlainLabel, TextStyle
from moderator_app.desktop.review.rows_table import RowsTable


class TablePanel(Panel):
    """Holds a `RowsTable` and the buttons that act on it."""

    def __init__(
        self,
        appearance: Appearance,
        buttons: Sequence[ActionButton],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(appearance, parent=parent)
        self._shared = appearance
        self.table = RowsTable(appearance)
        self.buttons = tuple(buttons)
        self._heading = PlainLabel(appearance, TextStyle(14, 600))
        self._top = QHBoxLayout()
        self._top.addWidget(self._heading, 1)
        for button in buttons:
            self._top.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._top)
        self._column.addWidget(self.table)
        appearance.changed.connect(self._lay_out)
        self._lay_out()

    @property
    def row(self) -> int:
        """The index of the row that the keyboard is on; -1 before any."""
        return self.table.currentIndex().row()

    def row_box(self, row: int, within: QWidget) -> QRect:
        """Return where a row lies in another widget."""
        viewport, box = self.table.viewport(), self.table.row_box(row)
        return QRect(viewport.mapTo(within, QPoint(0, box.y())), box.size())

    def show_heading(self, words: str) -> None:
        """Say what the rows are."""
        self._heading.setText(words)
        self.table.setAccessibleName(words)

    def _lay_out(self) -> None:
        px = self._shared.look.px
        self._column.setContentsMargins(px(8), px(4), px(8), px(8))
        self._column.setSpacing(px(2))
        self._top.setContentsMargins(px(8), 0, px(8), 0)
        self._top.setSpacing(px(20))
