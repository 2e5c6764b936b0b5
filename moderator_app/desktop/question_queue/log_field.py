"""The one field in which a question is logged."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLineEdit, QWidget

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.key_cap import key_cap_width, paint_key_cap
from moderator_app.desktop.design.painting import text_width
from moderator_app.texts.questions import QuestionTexts

_KEY, _GAP = "Q", 10


class LogField(QLineEdit):
    """Enter logs what stands in it and gives the keys back to the show.

    With Shift the keys stay here; an empty field only gives them back.
    """

    logged = Signal(str)

    def __init__(
        self,
        texts: QuestionTexts,
        appearance: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._texts, self._appearance = texts, appearance
        self.setAccessibleName(texts.log_field())
        self.setAccessibleDescription(texts.log_help())
        self.setToolTip(texts.log_help())
        appearance.changed.connect(self._dress)
        self._dress()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            super().keyPressEvent(event)
            return
        event.accept()
        if event.isAutoRepeat():
            return
        line = self.text().strip()
        if line:
            self.clear()
            self.logged.emit(line)
        if not line or not event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self.clearFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._choose_example()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self.hasFocus() or self.text():
            return
        look = self._appearance.look
        width = key_cap_width(_KEY, look)
        box = QRectF(0, 0, width, self.height())
        box.moveRight(self.width() - look.px(_GAP))
        ink = QColor(look.palette.text2)
        paint_key_cap(QPainter(self), box, _KEY, ink, look)

    def _choose_example(self) -> None:
        look = self._appearance.look
        room = self.width() - key_cap_width(_KEY, look) - look.px(4 * _GAP)
        example = self._texts.log_example()
        fits = text_width(example, look.font(14)) <= room
        self.setPlaceholderText(example if fits else self._texts.log_field())

    def _dress(self) -> None:
        self.setFixedHeight(self._appearance.look.px(40))
        self._choose_example()
