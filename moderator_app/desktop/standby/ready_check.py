"""One ready check of a speaker: ticked by a click, or by Enter when it has the keys."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.icons import Icon, paint_icon
from moderator_app.desktop.design.painting import (
    paint_box,
    paint_text,
    plain_tooltip,
    text_width,
)
from moderator_app.desktop.design.shapes import Mark, paint_mark
from moderator_app.desktop.design.show_button import ShowButton
from moderator_app.desktop.design.tokens import Tone
from moderator_app.domain.events import Check

_HEIGHT, _MARK, _GAP, _MARGIN = 32, 16, 6, 6
_ICONS = {
    Check.CONNECTED: Icon.PLUG,
    Check.SOUND: Icon.MICROPHONE,
    Check.SLIDES: Icon.SLIDES,
}


class ReadyCheck(ShowButton):
    """Shows what is known; a press only asks, and the answer comes as another view.

    Where there is little room an icon stands for the words.
    """

    def __init__(
        self,
        appearance: Appearance,
        check: Check,
        words: str,
        heard_as: str,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._appearance, self._check, self._words = appearance, check, words
        self._is_compact = False
        self.setToolTip(plain_tooltip(words))
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.name(words, heard_as)
        appearance.changed.connect(self.updateGeometry)

    def nextCheckState(self) -> None:
        """Leave the tick as it is: only the session changes it."""

    @property
    def full_width(self) -> int:
        """How wide it is with its words."""
        look = self._appearance.look
        words = round(text_width(self._words, look.font(13, 500))) + 1
        return look.px(2 * _MARGIN + _MARK + _GAP) + words

    def set_compact(self, is_compact: bool) -> None:
        """Show an icon in place of the words, or the words again."""
        if is_compact != self._is_compact:
            self._is_compact = is_compact
            self.updateGeometry()
            self.update()

    def sizeHint(self) -> QSize:
        look = self._appearance.look
        short = look.px(2 * _MARGIN + 2 * _MARK + _GAP)
        width = short if self._is_compact else self.full_width
        return QSize(width, look.px(_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._appearance.look, QPainter(self)
        palette, box = look.palette, QRectF(self.rect())
        ground = QColor(palette.panel)
        if self.is_lifted:
            ground = QColor(palette.hover)
            paint_box(painter, box, look.px(8), ground)
        is_on = self.isChecked()
        side = look.px(_MARK)
        mark = QRectF(look.px(_MARGIN), box.center().y() - side / 2, side, side)
        ink = QColor(palette.ok if is_on else palette.border)
        shape = Mark.CHECK if is_on else Mark.RING
        inset = 0.0 if is_on else side / 8
        drawn = mark.adjusted(inset, inset, -inset, -inset)
        paint_mark(painter, shape, drawn, ink, ground)
        words = box.adjusted(mark.right() + look.px(_GAP), 0, 0, 0)
        tone = look.ink(Tone.TEXT if is_on else Tone.SECOND)
        if self._is_compact:
            icon = mark.translated(side + look.px(_GAP), 0)
            paint_icon(painter, _ICONS[self._check], icon, tone)
        else:
            paint_text(painter, words, self._words, look.font(13, 500), tone)
