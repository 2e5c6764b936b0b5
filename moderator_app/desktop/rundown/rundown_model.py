"""The rundown's rows for the list: by number, and which of them differ."""

from __future__ import annotations

from collections.abc import Hashable, Iterable

from PySide6.QtCore import QObject

from moderator_app.desktop.design.row_model import RowModel
from moderator_app.domain.identifiers import SegmentNumber
from moderator_app.domain.views.rundown import RundownRow, RundownRows, RundownView
from moderator_app.texts.rundown import RundownTexts


class RundownModel(RowModel):
    """Rows are known by their segment's number."""

    def __init__(self, texts: RundownTexts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._rows: RundownRows | None = None
        self.zone = ""

    def show_view(self, view: RundownView, in_sight: Iterable[Hashable]) -> None:
        """Take a picture; rows in sight are drawn anew where they differ."""
        before, self._rows, self.zone = self._rows, view.rows, view.end.zone
        self.show_keys(view.rows.numbers)
        if before is not None:
            seen = set(map(_number, in_sight)).intersection(before.numbers)
            self.renew(n for n in seen if before.of(n) != view.rows.of(n))

    def row(self, number: Hashable) -> RundownRow:
        """Return a segment's row."""
        if self._rows is None:
            raise KeyError(number)
        return self._rows.of(_number(number))

    def called(self) -> str:
        return self._texts.title()

    def heard(self, key: Hashable) -> str:
        return self._texts.heard(self.row(key), self.zone)

    def hint(self, key: Hashable) -> str:
        return self._texts.hint(self.row(key), self.zone)

    def number_at(self, row: int) -> SegmentNumber:
        """Return the number of the segment in a row."""
        return _number(self.keys[row])


def _number(key: Hashable) -> SegmentNumber:
    return SegmentNumber(int(str(key)))
