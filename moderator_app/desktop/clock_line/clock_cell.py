"""One number of the clock line, under its word and before a note on it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.painting import text_width
from moderator_app.desktop.design.plain_label import PlainLabel, TextStyle, ValueLabel
from moderator_app.desktop.design.tokens import Tone

_LABEL = TextStyle(12, 500, Tone.THIRD, line_height=16)
_VALUE = TextStyle(20, 600, Tone.TEXT, line_height=26)
_NOTE = TextStyle(12, 500, Tone.THIRD, line_height=26)
_FOOT = Qt.AlignmentFlag.AlignBottom


@dataclass(frozen=True, slots=True)
class CellFace:
    """What a cell shows; the shorter words stand where the others have no room."""

    label: str
    value: str
    note: str = ""
    shorter: str = ""
    shorter_note: str = ""


class ClockCell(QWidget):
    """A label, a value that is heard with it, and a note.

    Each has a place that is reserved for the widest that it may have to show,
    so that nothing moves when something else gets longer.
    """

    def __init__(
        self,
        appearance: Appearance,
        is_first: bool = False,
        is_last: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._face, self._samples = CellFace("", ""), tuple[CellFace, ...]()
        self._is_first, self._is_last = is_first, is_last
        self._label = PlainLabel(appearance, _LABEL)
        self._value = ValueLabel(appearance, _VALUE)
        self._note = PlainLabel(appearance, _NOTE)
        self._grid = QGridLayout(self)
        self._grid.addWidget(self._label, 0, 0, 1, 4)
        self._grid.addWidget(self._value, 1, 0)
        self._grid.addWidget(self._note, 1, 2, _FOOT)
        self._grid.setColumnStretch(3, 1)
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(2)
        appearance.changed.connect(self._dress)
        self._dress()

    def reserve(self, *samples: CellFace) -> None:
        """Keep the room of the widest label, value and note of these, and no more."""
        if samples != self._samples:
            self._samples = samples
            self._dress()

    def show_face(self, face: CellFace, tone: Tone = Tone.TEXT) -> None:
        """Show a value under its label; ``tone`` is the value's."""
        self._face = face
        self._value.set_tone(tone)
        self._draw()

    def set_note_tone(self, tone: Tone) -> None:
        """Colour the note otherwise."""
        self._note.set_tone(tone)

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._is_first:
            line = QColor(self._appearance.look.palette.line)
            QPainter(self).fillRect(0, 0, 1, self.height(), line)

    def _draw(self) -> None:
        face = self._face
        self._label.setText(face.label)
        value = self._fitting(_VALUE, face.value, face.shorter, lambda f: f.value)
        self._value.show_text(value, f"{face.label} {face.value}")
        note = self._fitting(_NOTE, face.note, face.shorter_note, lambda f: f.note)
        self._note.show_text(note, face.note)
        self._note.setVisible(bool(note))

    def _fitting(
        self, style: TextStyle, text: str, shorter: str, part: Callable[[CellFace], str]
    ) -> str:
        """Return a text, or where its place is too narrow the shorter one."""
        room = self._widest(style, part)
        fits = not room or self._width_of(text, style) <= room
        return text if fits or not shorter else shorter

    def _widest(self, style: TextStyle, part: Callable[[CellFace], str]) -> int:
        widths = (self._width_of(part(sample), style) for sample in self._samples)
        return max(widths, default=0)

    def _width_of(self, text: str, style: TextStyle) -> int:
        font = self._appearance.look.font(style.size, style.weight)
        return round(text_width(text, font)) + 2 if text else 0

    def _dress(self) -> None:
        px = self._appearance.look.px
        left, right = (0 if end else px(14) for end in (self._is_first, self._is_last))
        self._grid.setContentsMargins(left, 0, right, 0)
        value = self._widest(_VALUE, lambda face: face.value)
        note = self._widest(_NOTE, lambda face: face.note)
        label = self._widest(_LABEL, lambda face: face.label)
        self._grid.setColumnMinimumWidth(0, value)
        gap = px(8) if note else 0
        self._grid.setColumnMinimumWidth(1, gap)
        inside = max(label, value + gap + note)
        self.setFixedWidth(left + inside + right)
        self._draw()
        self.update()
