"""A small button that an icon is enough for; its words are in its name and tooltip."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.icons import Icon, paint_icon
from moderator_app.desktop.design.painting import paint_box, plain_tooltip
from moderator_app.desktop.design.show_button import ShowButton
from moderator_app.desktop.design.tokens import Tone

_SIDE, _ICON = 32, 16


class IconButton(ShowButton):
    """As large as a pointer needs, as quiet as an icon is."""

    def __init__(
        self, appearance: Appearance, icon: Icon, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._appearance, self._icon = appearance, icon
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self.updateGeometry)

    def explain(self, words: str) -> None:
        """Say what it does."""
        self.setAccessibleName(words)
        self.setToolTip(plain_tooltip(words))

    def sizeHint(self) -> QSize:
        side = self._appearance.look.px(_SIDE)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._appearance.look, QPainter(self)
        box = QRectF(self.rect())
        if self.is_lifted:
            paint_box(painter, box, look.px(8), QColor(look.palette.hover))
        square = QRectF(0, 0, look.px(_ICON), look.px(_ICON))
        square.moveCenter(box.center())
        tone = Tone.TEXT if self.is_lifted else Tone.SECOND
        paint_icon(painter, self._icon, square, look.ink(tone))
