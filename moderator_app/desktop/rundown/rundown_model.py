"""The rundown's rows for the list: by number, and which of them differ."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import QObject

from moderator_app.desktop.design.row_model import RowModel
from moderator_app.domain.identifiers import SegmentNumber
from moderator_app.domain.views.rundown import RundownRow, RundownView
from moderator_app.texts.rundown import RundownTexts


class RundownModel(RowModel):
    """Rows are known by their segment's number."""

    def __init__(self, texts: RundownTexts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._by_number: dict[Hashable, RundownRow] = {}
        self.zone = ""

    def show_view(self, view: RundownView) -> None:
        """Take a picture; only rows that differ are drawn anew."""
        before, self.zone = self._by_number, view.end.zone
        self._by_number = {row.number: row for row in view.rows}
        self.show_keys(row.number for row in view.rows)
        self.renew(row.number for row in view.rows if before.get(row.number) != row)

    def row(self, number: Hashable) -> RundownRow:
        """Return a segment's row."""
        return self._by_number[number]

    def called(self) -> str:
        return self._texts.title()

    def heard(self, key: Hashable) -> str:
        return self._texts.heard(self.row(key), self.zone)

    def hint(self, key: Hashable) -> str:
        return self._texts.hint(self.row(key), self.zone)

    def number_at(self, row: int) -> SegmentNumber:
        """Return the number of the segment in a row."""
        return self.row(self.keys[row]).number
