"""Hands each row of the rundown to its painter."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.rundown.rundown_model import RundownModel
from moderator_app.desktop.rundown.segment_painter import RowState, SegmentPainter
from moderator_app.texts.rundown import RundownTexts


class RundownDelegate(QStyledItemDelegate):
    """Draws a `RundownModel` with a `SegmentPainter`."""

    def __init__(
        self,
        texts: RundownTexts,
        appearance: Appearance,
        model: RundownModel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._texts, self._appearance, self._model = texts, appearance, model

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        state = RowState(
            index.row() == 0,
            bool(option.state & QStyle.StateFlag.State_Selected),
            bool(option.state & QStyle.StateFlag.State_HasFocus),
        )
        row = self._model.row(self._model.number_at(index.row()))
        box, look = QRectF(option.rect), self._appearance.look
        painter.save()
        SegmentPainter(painter, look, self._texts, self._model.zone, box).paint(
            row, state
        )
        painter.restore()
