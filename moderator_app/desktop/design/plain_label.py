"""Text of people, shown as it stands: never markup, never wider than its room."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.painting import plain_tooltip, text_width
from moderator_app.desktop.design.text_block import broken_lines, paint_lines
from moderator_app.desktop.design.tokens import Tone

_MINIMUM, _NATURAL = 24, 560


@dataclass(frozen=True, slots=True)
class TextStyle:
    """Size, weight and tone; ``lines`` is how many it may take, 0 for any number."""

    size: int = 14
    weight: int = 500
    tone: Tone = Tone.TEXT
    lines: int = 1
    line_height: int = 0  # of the design; 0 is what the size asks for
    is_tight: bool = False

    @property
    def height(self) -> int:
        """The height of one line, of the design."""
        return self.line_height or round(self.size * 1.3) + 2


class PlainLabel(QLabel):
    """A label for anything anybody wrote.

    Its width never asks for more than a column; what does not fit ends in an
    ellipsis and stands whole in the tooltip and in the accessible name.
    """

    def __init__(
        self,
        appearance: Appearance,
        style: TextStyle,
        text: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._style = style
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(style.lines != 1)
        self.setSizePolicy(policy)
        self.setText(text)
        appearance.changed.connect(self._dress)

    def setText(self, text: str) -> None:
        self.show_text(text, text)

    def show_text(self, text: str, heard_as: str) -> None:
        """Show a text that is heard otherwise; what stays the same costs nothing."""
        if heard_as != self.accessibleName():
            self.setAccessibleName(heard_as)
        if text != self.text():
            super().setText(text)
            self._dress()

    def set_tone(self, tone: Tone) -> None:
        """Colour the text otherwise."""
        if tone is not self._style.tone:
            self._style = replace(self._style, tone=tone)
            self.update()

    def set_lines(self, lines: int) -> None:
        """Let the text take this many lines."""
        if lines != self._style.lines:
            self._style = replace(self._style, lines=lines)
            policy = self.sizePolicy()
            policy.setHeightForWidth(lines != 1)
            self.setSizePolicy(policy)
            self._dress()

    def sizeHint(self) -> QSize:
        look = self._appearance.look
        natural = max(self._natural_width(), look.px(8))
        if self._style.lines == 1:
            return QSize(natural, look.px(self._style.height))
        width = min(natural, look.px(_NATURAL))
        return QSize(width, self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        look = self._appearance.look
        width = min(look.px(_MINIMUM), self._natural_width())
        return QSize(width, look.px(self._style.height))

    def hasHeightForWidth(self) -> bool:
        return self._style.lines != 1

    def heightForWidth(self, width: int) -> int:
        return len(self._lines(width)) * self._appearance.look.px(self._style.height)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._appearance.look
        lines = self._lines(self.width())
        font = look.font(self._style.size, self._style.weight, self._style.is_tight)
        line_height = look.px(self._style.height)
        alignment = self.alignment()
        top = 0.0
        if not alignment & Qt.AlignmentFlag.AlignTop:
            top = (self.height() - line_height * len(lines)) / 2
        painter = QPainter(self)
        for number, line in enumerate(lines):
            left = 0.0
            free = self.width() - text_width(line, font)
            if alignment & Qt.AlignmentFlag.AlignRight:
                left = free
            elif alignment & Qt.AlignmentFlag.AlignHCenter:
                left = free / 2
            at = QPointF(left, top + number * line_height)
            paint_lines(
                painter, at, [line], font, look.ink(self._style.tone), line_height
            )

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._explain()

    def _lines(self, width: int) -> list[str]:
        style, look = self._style, self._appearance.look
        font = look.font(style.size, style.weight, style.is_tight)
        text = self.text().replace("\n", " ") if style.lines == 1 else self.text()
        return broken_lines(text, font, width, style.lines)

    def _natural_width(self) -> int:
        style, look = self._style, self._appearance.look
        font = look.font(style.size, style.weight, style.is_tight)
        widest = max(text_width(line, font) for line in self.text().split("\n"))
        return min(round(widest) + 2, look.px(4 * _NATURAL))

    def _explain(self) -> None:
        is_cut = " ".join(self._lines(self.width())) != " ".join(self.text().split())
        self.setToolTip(plain_tooltip(self.text()) if is_cut else "")

    def _dress(self) -> None:
        self._explain()
        self.updateGeometry()
        self.update()


class ValueLabel(PlainLabel):
    """A value that is heard with its label: "Remaining 7:42"."""

    def __init__(
        self,
        appearance: Appearance,
        style: TextStyle,
        label: str = "",
        parent: QWidget | None = None,
    ) -> None:
        self._label = label
        super().__init__(appearance, style, "", parent)

    def show_value(self, value: str, label: str | None = None) -> None:
        """Show a value, and from now on under another label where one is given."""
        if label is not None:
            self._label = label
        self.setText(value)

    def setText(self, text: str) -> None:
        self.show_text(text, f"{self._label} {text}".strip())
