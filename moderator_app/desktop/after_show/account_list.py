"""The account's lines as a list that can be walked through and heard."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from moderator_app.desktop.after_show.account_row import (
    is_wide,
    paint_line,
    segment_line,
)
from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.painting import paint_box
from moderator_app.desktop.design.row_list import RowList
from moderator_app.desktop.design.row_model import RowModel
from moderator_app.domain.views.rundown import RundownRow
from moderator_app.texts.after_show import AfterShowTexts

_HEIGHT = 32


class AccountModel(RowModel):
    """Rows are known by their segment's number."""

    def __init__(self, texts: AfterShowTexts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts
        self._by_number: dict[Hashable, RundownRow] = {}

    def show_rows(self, rows: tuple[RundownRow, ...]) -> None:
        """Take the segments as they went."""
        self._by_number = {row.number: row for row in rows}
        self.show_keys(self._by_number)
        self.renew(self._by_number)

    def row(self, number: Hashable) -> RundownRow:
        """Return a segment's row."""
        return self._by_number[number]

    def called(self) -> str:
        return self._texts.account()

    def heard(self, key: Hashable) -> str:
        return self._texts.heard(self.row(key))


class AccountDelegate(QStyledItemDelegate):
    """Draws a line for each segment."""

    def __init__(
        self, texts: AfterShowTexts, appearance: Appearance, model: AccountModel
    ) -> None:
        super().__init__(model)
        self._texts, self._appearance, self._model = texts, appearance, model

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        look, box = self._appearance.look, QRectF(option.rect)
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            has_keys = option.state & QStyle.StateFlag.State_HasFocus
            palette = look.palette
            tint = QColor(palette.accent_tint if has_keys else palette.raised)
            edge = QColor(palette.accent if has_keys else palette.border)
            ring = (edge, 2.0 if has_keys else 1.0)
            paint_box(painter, box.adjusted(0, 1, 0, -1), look.px(8), tint, ring)
        row = self._model.row(self._model.keys[index.row()])
        wide = is_wide(round(box.width()), look)
        paint_line(painter, box, segment_line(row, self._texts, wide), look)
        painter.restore()


class AccountList(RowList):
    """All segments with what they were planned and what they used."""

    def __init__(
        self,
        texts: AfterShowTexts,
        appearance: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        self._account = AccountModel(texts)
        super().__init__(
            self._account,
            AccountDelegate(texts, appearance, self._account),
            lambda _: appearance.look.px(_HEIGHT),
            parent,
        )
        appearance.changed.connect(self.measure_all)

    def show_rows(self, rows: tuple[RundownRow, ...]) -> None:
        """Show the segments as they went."""
        self._account.show_rows(rows)
