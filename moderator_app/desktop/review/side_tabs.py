"""Where the window is narrow: one side of the review at a time."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from moderator_app.desktop.design.action_button import ActionButton, ButtonSize, Face
from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.button_colours import ButtonKind
from moderator_app.desktop.design.plain_label import PlainLabel, TextStyle
from moderator_app.desktop.design.tokens import Tone
from moderator_app.texts.review import ReviewTexts


class SideTabs(QWidget):
    """Two buttons, and beside them what the page says where the keyboard is."""

    changed = Signal()

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._is_page = False
        self._reading = ActionButton(appearance, Face(""), ButtonSize.SMALL)
        self._page = ActionButton(appearance, Face(""), ButtonSize.SMALL)
        self._quote = PlainLabel(appearance, TextStyle(13, 400, Tone.SECOND, lines=2))
        self.buttons = (self._reading, self._page)
        self._reading.clicked.connect(self.show_reading)
        self._page.clicked.connect(self.show_page)
        self._column = QVBoxLayout(self)
        self._row = QHBoxLayout()
        self._row.addWidget(self._reading)
        self._row.addWidget(self._page)
        self._row.addStretch(1)
        self._column.addLayout(self._row)
        self._column.addWidget(self._quote)
        appearance.changed.connect(self._dress)
        self._dress()
        self._mark()

    @property
    def is_page(self) -> bool:
        """Whether the page is the side to show."""
        return self._is_page

    def show_texts(self, texts: ReviewTexts) -> None:
        """Speak another language."""
        self._reading.show_face(Face(texts.reading(), "Ctrl+Tab"))
        self._page.show_face(Face(texts.page(), "Ctrl+Tab"))
        self._mark()

    def quote(self, sentence: str) -> None:
        """Say what the page's line says."""
        self._quote.setText(sentence)
        self._quote.setVisible(bool(sentence))

    def show_reading(self) -> None:
        """Show what was read."""
        self._take(is_page=False)

    def show_page(self) -> None:
        """Show the page."""
        self._take(is_page=True)

    def turn(self) -> None:
        """Show the other side."""
        self._take(is_page=not self._is_page)

    def _take(self, *, is_page: bool) -> None:
        self._is_page = is_page
        self._mark()
        self.changed.emit()

    def _mark(self) -> None:
        """Only the side that is not shown has the key that shows it."""
        sides = ((self._reading, not self._is_page), (self._page, self._is_page))
        for button, is_shown in sides:
            button.set_kind(ButtonKind.READY if is_shown else ButtonKind.QUIET)
            button.show_face(Face(button.face.words, "" if is_shown else "Ctrl+Tab"))

    def _dress(self) -> None:
        px = self._appearance.look.px
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(px(8))
        self._row.setSpacing(px(8))
