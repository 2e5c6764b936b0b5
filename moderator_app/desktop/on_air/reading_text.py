"""A text as large as its room allows, to be read aloud."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.plain_label import PlainLabel, TextStyle
from moderator_app.desktop.design.scroll_column import ScrollColumn
from moderator_app.desktop.design.text_block import broken_lines

_STYLES = (
    TextStyle(24, 600, lines=0, line_height=34),
    TextStyle(20, 600, lines=0, line_height=29),
    TextStyle(16, 500, lines=0, line_height=24),
)


_ABOVE = 10


class ReadingText(QWidget):
    """Takes the largest style in which all of it is seen; the last one scrolls.

    No style is heavier than ``weight``.
    """

    def __init__(
        self, appearance: Appearance, weight: int = 600, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._styles = [replace(s, weight=min(s.weight, weight)) for s in _STYLES]
        self._text = ""
        self._shown: tuple[str, TextStyle] | None = None
        self._scroll = ScrollColumn(appearance)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._scroll)
        appearance.changed.connect(self._dress)
        self._dress()

    def show_text(self, text: str) -> None:
        """Show another text."""
        self._text = text
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        style = next((s for s in self._styles if self._fits(s)), self._styles[-1])
        if (self._text, style) != self._shown:
            self._shown = (self._text, style)
            label = PlainLabel(self._appearance, style, self._text)
            self._scroll.show_widgets([label])

    def _fits(self, style: TextStyle) -> bool:
        look = self._appearance.look
        room = self.contentsRect().height() - look.px(_ABOVE)
        most = room // look.px(style.height)
        if len(self._text) > most * self.width():
            return False
        font = look.font(style.size, style.weight)
        return len(broken_lines(self._text, font, self.width())) <= most

    def _dress(self) -> None:
        self._column.setContentsMargins(0, self._appearance.look.px(_ABOVE), 0, 0)
        self._fit()
