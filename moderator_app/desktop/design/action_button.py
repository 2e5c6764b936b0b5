"""The button of the console: what it does in words, and the key that does it too."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.button_colours import ButtonKind, button_colours
from moderator_app.desktop.design.icons import Icon, paint_icon
from moderator_app.desktop.design.key_cap import key_cap_width, paint_key_cap
from moderator_app.desktop.design.painting import (
    paint_box,
    paint_text,
    text_width,
)
from moderator_app.desktop.design.show_button import ShowButton
from moderator_app.desktop.design.tokens import Phase

_GAP, _ICON, _RADIUS = 8, 16, 8


class ButtonSize(Enum):
    """Height, text size and inner margin, at scale 1."""

    SMALL = (36, 13, 14)
    COMPACT = (40, 13, 8)
    DENSE = (34, 13, 8)
    NORMAL = (40, 14, 12)
    BIG = (56, 16, 24)

    @property
    def height(self) -> int:
        """How tall the button is."""
        return self.value[0]

    @property
    def text(self) -> int:
        """How large its words are."""
        return self.value[1]

    @property
    def margin(self) -> int:
        """What is left free on both sides."""
        return self.value[2]


@dataclass(frozen=True, slots=True)
class Face:
    """What a button shows.

    ``shorter`` are words to use, the longest first, where ``words`` do not
    fit; ``detail`` is a second, quieter line. The accessible name is always
    the whole of it.
    """

    words: str
    key: str = ""
    icon: Icon | None = None
    shorter: tuple[str, ...] = ()
    detail: str = ""


class ActionButton(ShowButton):
    """Words with an icon and a key cap; its accessible name is its words."""

    def __init__(
        self,
        appearance: Appearance,
        face: Face,
        size: ButtonSize = ButtonSize.NORMAL,
        kind: ButtonKind = ButtonKind.QUIET,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._size = size
        self._kind = kind
        self._phase = Phase.RUNNING
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.show_face(face)
        appearance.changed.connect(self._dress)
        self._dress()

    @property
    def face(self) -> Face:
        """What it shows now."""
        return self._face

    def show_face(self, face: Face) -> None:
        """Show other words or another key."""
        self._face = face
        self.name(face.words, f"{face.words} {face.detail}".strip())
        self.updateGeometry()
        self.update()

    def set_kind(self, kind: ButtonKind, phase: Phase = Phase.RUNNING) -> None:
        """Make it quiet, ready or filled; a filled one has the phase's colour."""
        if (kind, phase) != (self._kind, self._phase):
            self._kind, self._phase = kind, phase
            self._dress()

    def sizeHint(self) -> QSize:
        widest = max(self._width_of(self._face.words), self._detail_width())
        return self._size_for(widest)

    def minimumSizeHint(self) -> QSize:
        words = (self._face.words, *self._face.shorter)
        least = min(self._width_of(text) for text in words)
        return self._size_for(max(least, self._detail_width()))

    def _size_for(self, words_width: float) -> QSize:
        look = self._appearance.look
        width = words_width + self._beside_width() + 2 * self._margin
        return QSize(round(width) + 1, look.px(self._size.height))

    @property
    def _margin(self) -> int:
        is_bare = self._kind is ButtonKind.PLAIN
        return 0 if is_bare else self._appearance.look.px(self._size.margin)

    def _width_of(self, text: str) -> float:
        return text_width(text, self._appearance.look.font(self._words_size, 600))

    @property
    def _words_size(self) -> int:
        return 13 if self._face.detail else self._size.text

    def _beside_width(self) -> float:
        look = self._appearance.look
        cap = key_cap_width(self._face.key, look)
        gap = look.px(_GAP) if cap and self._face.words else 0
        return self._icon_width() + cap + gap

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._appearance.look
        colours = button_colours(
            look.palette, self._kind, self._phase, self.isEnabled(), self.is_lifted
        )
        painter = QPainter(self)
        edge = colours.edge and (QColor(colours.edge), max(1.0, colours.edge_width))
        fill = QColor(colours.fill) if colours.fill else None
        box = QRectF(self.rect())
        paint_box(painter, box, look.px(_RADIUS), fill, edge or None)
        self._paint_face(painter, box, QColor(colours.ink))

    def _paint_face(self, painter: QPainter, box: QRectF, ink: QColor) -> None:
        look, face = self._appearance.look, self._face
        beside = self._beside_width() if self.isEnabled() else self._icon_width()
        room = box.width() - beside - 2 * min(look.px(8), self._margin)
        words = self._words_that_fit(room)
        width = min(room, max(self._width_of(words), self._detail_width()))
        left = round(box.center().x() - (width + beside) / 2)
        if face.icon:
            square = QRectF(left, 0, look.px(_ICON), look.px(_ICON))
            square.moveTop(box.center().y() - square.height() / 2)
            paint_icon(painter, face.icon, square, ink)
            left += look.px(_ICON) + look.px(_GAP)
        self._paint_words(painter, QRectF(left, 0, width + 1, box.height()), words, ink)
        if face.key and self.isEnabled():
            cap = key_cap_width(face.key, look)
            at = left + width + (look.px(_GAP) if face.words else 0)
            cap_box = QRectF(at, 0, cap, box.height())
            paint_key_cap(painter, cap_box, face.key, ink, look)

    def _paint_words(
        self, painter: QPainter, box: QRectF, words: str, ink: QColor
    ) -> None:
        look = self._appearance.look
        if self._face.detail:
            line = look.px(16)
            upper = box.adjusted(0, box.height() / 2 - line, 0, -box.height() / 2)
            paint_text(painter, upper, words, look.font(self._words_size, 600), ink)
            lower = upper.translated(0, line)
            paint_text(painter, lower, self._face.detail, look.font(12, 500), ink)
        else:
            paint_text(painter, box, words, look.font(self._words_size, 600), ink)

    def _words_that_fit(self, room: float) -> str:
        choices = (self._face.words, *self._face.shorter)
        fitting = (words for words in choices if self._width_of(words) <= room)
        return next(fitting, choices[-1])

    def _detail_width(self) -> float:
        return text_width(self._face.detail, self._appearance.look.font(12, 500))

    def _icon_width(self) -> float:
        look, face = self._appearance.look, self._face
        gap = look.px(_GAP) if face.words else 0
        return look.px(_ICON) + gap if face.icon else 0

    def _dress(self) -> None:
        look = self._appearance.look
        is_filled = self._kind is ButtonKind.FILLED
        self.setProperty(
            "ring", look.palette.text if is_filled else look.palette.accent
        )
        self.updateGeometry()
        self.update()
