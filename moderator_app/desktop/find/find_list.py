"""What was found, as a list."""

from __future__ import annotations

from collections.abc import Hashable

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.icons import Icon, paint_icon
from moderator_app.desktop.design.painting import paint_box, paint_text, text_width
from moderator_app.desktop.design.row_list import RowList
from moderator_app.desktop.design.row_model import RowModel
from moderator_app.desktop.design.tokens import Tone
from moderator_app.domain.views.find import Find, Found
from moderator_app.texts.find import FindTexts

ROW_HEIGHT = 48
_PADDING, _ICON, _TEXT_LEFT = 12, 16, 40
_ICONS = {
    Found.SEGMENT: Icon.CLOCK,
    Found.SPEAKER: Icon.PERSON,
    Found.QUESTION: Icon.INFO,
}
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class FindModel(RowModel):
    """Rows are the finds themselves."""

    def __init__(self, texts: FindTexts, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._texts = texts

    def called(self) -> str:
        return self._texts.finds()

    def heard(self, key: Hashable) -> str:
        return self._texts.heard(key) if isinstance(key, Find) else ""


class FindDelegate(QStyledItemDelegate):
    """A headline, the line under it, and what kind of thing it is."""

    def __init__(
        self, texts: FindTexts, appearance: Appearance, model: FindModel
    ) -> None:
        super().__init__(model)
        self._texts, self._appearance, self._model = texts, appearance, model

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        find = self._model.keys[index.row()]
        if not isinstance(find, Find):
            return
        painter.save()
        box = QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            palette, px = self._appearance.look.palette, self._appearance.look.px
            ring = (QColor(palette.accent), 2.0)
            tint = QColor(palette.accent_tint)
            paint_box(painter, box.adjusted(0, 1, 0, -1), px(8), tint, ring)
        self._paint_find(painter, box, find)
        painter.restore()

    def _paint_find(self, painter: QPainter, box: QRectF, find: Find) -> None:
        look = self._appearance.look
        side = look.px(_ICON)
        icon = QRectF(box.left() + look.px(_PADDING), 0, side, side)
        icon.moveTop(box.center().y() - side / 2)
        paint_icon(painter, _ICONS[find.kind], icon, look.ink(Tone.SECOND))
        small, kind = look.font(12, 500), self._texts.kind(find.kind)
        width = text_width(kind, small) + 2
        right = box.right() - look.px(_PADDING)
        word = QRectF(right - width, box.top(), width, box.height())
        paint_text(painter, word, kind, small, look.ink(Tone.THIRD), _RIGHT)
        left = box.left() + look.px(_TEXT_LEFT)
        room = word.left() - look.px(_PADDING) - left
        first, second = look.px(20), look.px(18 if find.under else 0)
        top = box.center().y() - (first + second) / 2
        line = QRectF(left, top, room, first)
        font = look.font(14, 600)
        paint_text(painter, line, find.headline, font, look.ink(Tone.TEXT))
        under = QRectF(left, top + first, room, second)
        paint_text(painter, under, find.under, small, look.ink(Tone.SECOND))


class FindList(RowList):
    """The finds; ``chosen`` carries the one that Enter was pressed on."""

    def __init__(
        self, texts: FindTexts, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        self._finds = FindModel(texts)
        super().__init__(
            self._finds,
            FindDelegate(texts, appearance, self._finds),
            lambda _: appearance.look.px(ROW_HEIGHT),
            parent,
        )
        appearance.changed.connect(self.measure_all)

    def show_finds(self, finds: tuple[Find, ...]) -> None:
        """Show these, the first of them selected."""
        self._finds.show_keys(finds, None)
        self.select(finds[0] if finds else None)
