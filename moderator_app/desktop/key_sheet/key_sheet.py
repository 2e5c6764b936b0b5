"""All keys on one sheet over the window; the show's keys go on working under it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from moderator_app.desktop.design.action_button import ActionButton, ButtonSize, Face
from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.key_cap import KeyCap
from moderator_app.desktop.design.painting import paint_box
from moderator_app.desktop.design.plain_label import PlainLabel, TextStyle
from moderator_app.desktop.design.tokens import Tone
from moderator_app.desktop.key_sheet.key_groups import KeyLine, key_groups
from moderator_app.texts.keys import KeyTexts

_TITLE = TextStyle(20, 600, line_height=28)
_GROUP = TextStyle(12, 600, Tone.THIRD, line_height=22)
_LINE = TextStyle(13, 500, line_height=22)
_HINT = TextStyle(12, 500, Tone.THIRD, line_height=20)
_WIDTH = 880


class KeySheet(QWidget):
    """Lies in the middle of its window; `toggle` shows and hides it."""

    def __init__(
        self, texts: KeyTexts, appearance: Appearance, window: QWidget
    ) -> None:
        super().__init__(window)
        self._texts, self._appearance = texts, appearance
        self.setAccessibleName(texts.sheet())
        self._grids: list[QGridLayout] = []
        self._lay_out()
        self.hide()
        window.installEventFilter(self)
        appearance.changed.connect(self._dress)
        self._dress()

    def toggle(self) -> None:
        """Show the sheet, or hide it."""
        self.setVisible(not self.isVisible())
        if self.isVisible():
            self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._appearance.look
        edge = (QColor(look.palette.border), max(1.0, look.scale.u))
        fill = QColor(look.palette.panel)
        paint_box(QPainter(self), QRectF(self.rect()), look.px(12), fill, edge)

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        head = QHBoxLayout()
        head.addWidget(PlainLabel(self._appearance, _TITLE, self._texts.sheet()), 1)
        close = ActionButton(
            self._appearance,
            Face(self._texts.close(), self._texts.escape()),
            ButtonSize.SMALL,
        )
        close.clicked.connect(self.hide)
        head.addWidget(close)
        self._column.addLayout(head)
        columns = QHBoxLayout()
        halves = [QVBoxLayout(), QVBoxLayout()]
        groups = list(key_groups(self._texts))
        for number, (title, lines) in enumerate(groups):
            half = halves[0 if number < 1 or number == len(groups) - 1 else 1]
            half.addWidget(PlainLabel(self._appearance, _GROUP, title))
            half.addLayout(self._grid(lines))
        for half in halves:
            half.addStretch(1)
            columns.addLayout(half, 1)
        self._columns, self._halves = columns, halves
        self._column.addLayout(columns)
        hint = PlainLabel(self._appearance, _HINT, self._texts.sheet_hint())
        self._column.addWidget(hint)

    def _grid(self, lines: tuple[KeyLine, ...]) -> QGridLayout:
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        for row, line in enumerate(lines):
            caps = QHBoxLayout()
            for cap in line.caps:
                caps.addWidget(KeyCap(self._appearance, cap))
            caps.addStretch(1)
            caps.setSpacing(self._appearance.look.px(4))
            words = PlainLabel(self._appearance, _LINE, line.words)
            words.setAccessibleName(f"{' '.join(line.caps)}: {line.words}")
            grid.addLayout(caps, row, 0)
            grid.addWidget(words, row, 1)
        self._grids.append(grid)
        return grid

    def _place(self) -> None:
        window, px = self.parentWidget(), self._appearance.look.px
        if window is None:
            return
        width = min(px(_WIDTH), window.width() - 2 * px(16))
        height = min(self._column.sizeHint().height(), window.height() - 2 * px(16))
        left, top = (window.width() - width) // 2, (window.height() - height) // 2
        self.setGeometry(left, top, width, height)
        self.raise_()

    def _dress(self) -> None:
        px = self._appearance.look.px
        self._column.setContentsMargins(px(24), px(20), px(24), px(16))
        self._column.setSpacing(px(10))
        self._columns.setSpacing(px(32))
        for half in self._halves:
            half.setSpacing(px(6))
        for grid in self._grids:
            grid.setHorizontalSpacing(px(14))
            grid.setVerticalSpacing(px(4))
            grid.setColumnMinimumWidth(0, px(96))
        if self.isVisible():
            self._place()
        self.update()
