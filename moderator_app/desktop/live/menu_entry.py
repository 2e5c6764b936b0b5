"""One line of a menu: words on the left, the key that does the same on the right."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.key_cap import key_cap_width, paint_key_cap
from moderator_app.desktop.design.painting import paint_box, paint_text, text_width
from moderator_app.desktop.design.show_button import ShowButton

_HEIGHT, _SIDE, _TEXT = 34, 12, 13


class MenuEntry(ShowButton):
    """A button as wide as its menu."""

    def __init__(
        self,
        appearance: Appearance,
        words: str,
        key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._appearance, self._words, self._key = appearance, words, key
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self._dress)
        self.show_words(words)

    def show_words(self, words: str) -> None:
        """Show other words."""
        self._words = words
        self.name(words)
        self._dress()

    def sizeHint(self) -> QSize:
        look = self._appearance.look
        words = text_width(self._words, look.font(_TEXT, 500))
        cap = key_cap_width(self._key, look)
        return QSize(round(words + cap) + look.px(3 * _SIDE), look.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._appearance.look, QPainter(self)
        side, box = look.px(_SIDE), QRectF(self.rect())
        if self.is_lifted and self.isEnabled():
            paint_box(painter, box, look.px(6), QColor(look.palette.hover))
        cap_width = key_cap_width(self._key, look)
        words = box.adjusted(side, 0, -side - cap_width, 0)
        palette = look.palette
        ink = QColor(palette.text if self.isEnabled() else palette.text3)
        paint_text(painter, words, self._words, look.font(_TEXT, 500), ink)
        if self._key and self.isEnabled():
            left = box.right() - side - cap_width
            cap = QRectF(left, 0, cap_width, box.height())
            paint_key_cap(painter, cap, self._key, QColor(look.palette.text2), look)

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()
