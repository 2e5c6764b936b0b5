"""A ready check that is ticked by a click, by shape and word."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.icons import Icon, paint_icon
from moderator_app.desktop.design.painting import paint_box, paint_text, text_width
from moderator_app.desktop.design.shapes import Mark, paint_mark
from moderator_app.desktop.design.show_button import ShowButton

_HEIGHT, _MARK, _GAP, _MARGIN, _TEXT = 28, 14, 6, 0, 13


class CheckButton(ShowButton):
    """Shows a check as ready, as missing, or as missing and due."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._words, self._is_due = "", False
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self._dress)

    def show_check(
        self, words: str, heard_as: str, is_ready: bool, is_due: bool
    ) -> None:
        """Show a check; ``is_due`` presses where it is missing."""
        if words != self._words:
            self._words = words
            self.updateGeometry()
        self.name(words, heard_as)
        self.setChecked(is_ready)
        self._is_due = is_due
        self.update()

    def nextCheckState(self) -> None:
        """Leave the tick as it is: the session says what it becomes."""

    def sizeHint(self) -> QSize:
        look = self._appearance.look
        words = text_width(self._words, look.font(_TEXT, 500))
        width = words + look.px(_MARK) + look.px(_GAP) + 2 * look.px(_MARGIN)
        return QSize(round(width) + 1, look.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        look = self._appearance.look
        return QSize(look.px(_MARK) + 2 * look.px(_MARGIN), look.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._appearance.look
        palette, painter, box = look.palette, QPainter(self), QRectF(self.rect())
        if self.is_lifted:
            paint_box(painter, box, look.px(6), QColor(palette.hover))
        mark = QRectF(look.px(_MARGIN), 0, look.px(_MARK), look.px(_MARK))
        mark.moveTop(round(box.center().y() - mark.height() / 2))
        ink = palette.text
        if self.isChecked():
            paint_icon(painter, Icon.CHECK, mark, QColor(palette.ok))
        elif self._is_due:
            paint_icon(painter, Icon.ALERT, mark, QColor(palette.wrap_up.ink))
        else:
            ink = palette.text2
            ground = QColor(palette.panel)
            paint_mark(painter, Mark.RING, mark, QColor(palette.border), ground)
        words = box.adjusted(mark.right() + look.px(_GAP), 0, 0, 0)
        paint_text(painter, words, self._words, look.font(_TEXT, 500), QColor(ink))

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()
