"""One number of the clock line, under its word and before a note on it."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.plain_label import PlainLabel, TextStyle, ValueLabel
from moderator_app.desktop.design.tokens import Tone

_LABEL = TextStyle(12, 500, Tone.THIRD, line_height=16)
_VALUE = TextStyle(20, 600, Tone.TEXT, line_height=26)
_NOTE = TextStyle(12, 500, Tone.THIRD, line_height=26)
_FOOT = Qt.AlignmentFlag.AlignBottom


class ClockCell(QWidget):
    """A label, a value that is heard with it, and a note that yields first."""

    def __init__(
        self,
        appearance: Appearance,
        is_first: bool = False,
        is_last: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._is_first, self._is_last = is_first, is_last
        self._label = PlainLabel(appearance, _LABEL)
        self._value = ValueLabel(appearance, _VALUE)
        self._note = PlainLabel(appearance, _NOTE)
        self._grid = QGridLayout(self)
        self._grid.addWidget(self._label, 0, 0, 1, 2)
        self._grid.addWidget(self._value, 1, 0)
        self._grid.addWidget(self._note, 1, 1, _FOOT)
        self._grid.setVerticalSpacing(2)
        appearance.changed.connect(self._dress)
        self._dress()

    def show_value(
        self, label: str, value: str, tone: Tone = Tone.TEXT, note: str = ""
    ) -> None:
        """Show a value under its label; ``tone`` is the value's."""
        self._label.setText(label)
        self._value.show_value(value, label)
        self._value.set_tone(tone)
        self._note.setText(note)
        self._note.setVisible(bool(note))

    def set_note_tone(self, tone: Tone) -> None:
        """Colour the note otherwise."""
        self._note.set_tone(tone)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._is_first:
            line = QColor(self._appearance.look.palette.line)
            QPainter(self).fillRect(0, 0, 1, self.height(), line)

    def _dress(self) -> None:
        px = self._appearance.look.px
        left, right = (0 if end else px(14) for end in (self._is_first, self._is_last))
        self._grid.setContentsMargins(left, 0, right, 0)
        self._grid.setHorizontalSpacing(px(8))
        self.update()
