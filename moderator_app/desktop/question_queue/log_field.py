"""The one field in which a question is logged."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QLineEdit, QWidget

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.icons import Icon, paint_icon
from moderator_app.desktop.design.key_cap import key_cap_width, paint_key_cap
from moderator_app.desktop.design.painting import plain_tooltip, text_width
from moderator_app.desktop.design.tokens import Tone
from moderator_app.texts.questions import QuestionTexts

_KEY, _GAP, _MARK = "Q", 10, 16


class LogField(QLineEdit):
    """Enter logs what stands in it and gives the keys back to the show.

    With Shift the keys stay here; an empty field only gives them back. What was
    begun and left stays, with a mark and the key that leads back to it.
    """

    logged = Signal(str)
    left = Signal()

    def __init__(
        self,
        texts: QuestionTexts,
        appearance: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._texts, self._appearance, self._why_not = texts, appearance, ""
        self.setAccessibleDescription(texts.log_help())
        self.setToolTip(texts.log_help())
        self.textChanged.connect(self._tell_draft)
        appearance.changed.connect(self._dress)
        self._dress()

    def go_on(self) -> None:
        """Take the keys, to go on after what is written already."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        self.end(False)

    def close_for(self, why: str) -> None:
        """Take nothing any more; say why in its place."""
        self._why_not = why
        self.setEnabled(False)
        self.setToolTip(plain_tooltip(why))
        self._dress()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        event.accept()
        if event.isAutoRepeat():
            return
        line = self.text().strip()
        self.clear()
        if line:
            self.logged.emit(line)
        if not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.clearFocus()
            self.left.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self._tell_draft()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.setCursorPosition(0)
        self._tell_draft()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose_example()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() or self._why_not:
            return
        look, painter = self._appearance.look, QPainter(self)
        box = QRectF(0, 0, key_cap_width(_KEY, look), self.height())
        box.moveRight(self.width() - look.px(_GAP))
        paint_key_cap(painter, box, _KEY, QColor(look.palette.text2), look)
        if self.text():
            side = look.px(_MARK)
            mark = QRectF(0, (self.height() - side) / 2, side, side)
            mark.moveRight(box.left() - look.px(_GAP / 2))
            paint_icon(painter, Icon.PENCIL, mark, look.ink(Tone.ACCENT))

    def _tell_draft(self) -> None:
        """Leave room for the marks of what was begun and left, and say so."""
        look, texts = self._appearance.look, self._texts
        is_draft = bool(self.text()) and not self.hasFocus()
        room = round(key_cap_width(_KEY, look)) + look.px(_MARK + 2 * _GAP)
        self.setTextMargins(0, 0, room if is_draft else 0, 0)
        self.setAccessibleName(texts.log_draft() if is_draft else texts.log_field())

    def _choose_example(self) -> None:
        if self._why_not:
            self.setPlaceholderText(self._why_not)
            return
        look = self._appearance.look
        room = self.width() - key_cap_width(_KEY, look) - look.px(4 * _GAP)
        example = self._texts.log_example()
        fits = text_width(example, look.font(14)) <= room
        self.setPlaceholderText(example if fits else self._texts.log_field())

    def _dress(self) -> None:
        self.setFixedHeight(self._appearance.look.px(40))
        self._choose_example()
        self._tell_draft()
