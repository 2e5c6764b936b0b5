"""One band: filled from edge to edge, in words that always fit."""

from __future__ import annotations

from enum import Enum, auto

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from moderator_app.desktop.design.announcement import announce
from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.icons import Icon, paint_icon
from moderator_app.desktop.design.painting import (
    paint_text,
    plain_tooltip,
    text_width,
)
from moderator_app.desktop.design.tokens import Palette

_SIDE, _ICON, _GAP = 16, 16, 8
_SIZE, _WEIGHT = 12, 700


class BandKind(Enum):
    """What a band says; the gravest first."""

    UNSAVED = auto()
    WATCHING = auto()
    REHEARSAL = auto()


class Band(QWidget):
    """Draws a sentence, or less of it where there is no room; it is heard whole."""

    def __init__(
        self, appearance: Appearance, kind: BandKind, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._appearance, self._kind = appearance, kind
        self._words: tuple[str, ...] = ()
        self.hide()

    @property
    def is_wanted(self) -> bool:
        """Whether it has something to say."""
        return bool(self._words)

    @property
    def least_width(self) -> int:
        """How wide it is in few words, in pixels."""
        return self._width_of(self._words[-1])

    @property
    def shown_words(self) -> str:
        """What is read, for the width that it has."""
        fitting = (w for w in self._words if self._width_of(w) <= self.width())
        return next(fitting, self._words[-1])

    def say(self, *words: str) -> None:
        """Say this from now on, the fullest first; no words are nothing to say."""
        if words == self._words:
            return
        self._words, whole = words, words[0] if words else ""
        self.setAccessibleName(whole)
        self.setToolTip(plain_tooltip(whole))
        announce(self, whole)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._appearance.look, QPainter(self)
        fill, ink = (QColor(name) for name in _colours(look.palette, self._kind))
        painter.fillRect(self.rect(), fill)
        words, font = self.shown_words, look.font(_SIZE, _WEIGHT)
        side, icon = look.px(_SIDE), self._icon_width
        room = QRectF(self.rect()).adjusted(side + icon, 0, -side, 0)
        if icon:
            square = look.px(_ICON)
            left = max(side, room.center().x() - text_width(words, font) / 2 - icon)
            top = (self.height() - square) / 2
            paint_icon(painter, Icon.ALERT, QRectF(left, top, square, square), ink)
        paint_text(painter, room, words, font, ink, Qt.AlignmentFlag.AlignCenter)

    @property
    def _icon_width(self) -> int:
        is_alert = self._kind is BandKind.UNSAVED
        return self._appearance.look.px(_ICON + _GAP) if is_alert else 0

    def _width_of(self, words: str) -> int:
        look = self._appearance.look
        text = text_width(words, look.font(_SIZE, _WEIGHT))
        return round(text) + self._icon_width + 2 * look.px(_SIDE) + 1


def _colours(palette: Palette, kind: BandKind) -> tuple[str, str]:
    """Return a band's fill, and the ink on it."""
    match kind:
        case BandKind.UNSAVED:
            return palette.over.fill, palette.over.on_fill
        case BandKind.WATCHING:
            return palette.text, palette.bg
        case BandKind.REHEARSAL:
            return palette.wrap_up.fill, palette.wrap_up.on_fill
