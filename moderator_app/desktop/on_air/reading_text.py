"""A question as large as its length allows, to be read aloud."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.plain_label import PlainLabel, TextStyle
from moderator_app.desktop.design.scroll_column import ScrollColumn

_SIZES = (
    (140, TextStyle(24, 600, lines=0, line_height=34)),
    (320, TextStyle(20, 600, lines=0, line_height=29)),
    (10**9, TextStyle(16, 500, lines=0, line_height=24)),
)
"""Up to so many letters, in this style."""


class ReadingText(QWidget):
    """Scrolls what is still too long."""

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._text: str | None = None
        self._scroll = ScrollColumn(appearance)
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._scroll)
        appearance.changed.connect(self._dress)
        self._dress()

    def show_text(self, text: str) -> None:
        """Show another text."""
        if text != self._text:
            self._text = text
            style = next(style for most, style in _SIZES if len(text) <= most)
            self._scroll.show_widgets([PlainLabel(self._appearance, style, text)])

    def _dress(self) -> None:
        self._column.setContentsMargins(0, self._appearance.look.px(10), 0, 0)
