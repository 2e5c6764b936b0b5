"""All keys of a screen on one sheet; those of the show go on working under it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, Qt
from PySide6.QtGui import QHideEvent, QKeyEvent
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import isValid

from moderator_app.desktop.design.action_button import ActionButton, ButtonSize, Face
from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.focus_ring import NO_RING
from moderator_app.desktop.design.key_cap import KeyCap
from moderator_app.desktop.design.overlay_box import OverlayBox
from moderator_app.desktop.design.plain_label import PlainLabel, TextStyle
from moderator_app.desktop.design.tokens import Tone
from moderator_app.desktop.key_sheet.key_groups import KeyGroup, KeyLine
from moderator_app.texts.keys import KeyTexts

_TITLE = TextStyle(20, 600, line_height=28)
_GROUP = TextStyle(12, 600, Tone.THIRD, line_height=22)
_LINE = TextStyle(13, 500, line_height=22)
_HINT = TextStyle(12, 500, Tone.THIRD, line_height=20)
_WIDTH = 880
_CLOSING = (Qt.Key.Key_Escape, Qt.Key.Key_F1, Qt.Key.Key_Question)


class KeySheet(OverlayBox):
    """Lies in the middle of its window's contents; `toggle` shows and hides it.

    While it lies there it has the focus, and gives it back afterwards: no key
    reaches what it covers.
    """

    _had_focus: QWidget | None = None

    def __init__(
        self,
        texts: KeyTexts,
        appearance: Appearance,
        window: QWidget,
        groups: Sequence[KeyGroup],
    ) -> None:
        super().__init__(appearance, window)
        self._texts = texts
        self.setAccessibleName(texts.sheet())
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setProperty(NO_RING, True)
        self._lay_out()
        self.show_groups(groups)
        appearance.changed.connect(self._dress)

    def show_groups(self, groups: Sequence[KeyGroup]) -> None:
        """Show other keys."""
        old = self._columns.takeAt(0)
        widget = old.widget() if old is not None else None
        if widget is not None:
            widget.deleteLater()
        self._columns.addWidget(_Groups(self._appearance, groups))
        self._dress()

    def toggle(self) -> None:
        """Show the sheet, or hide it."""
        if self.isVisible():
            self.hide()
            return
        self._had_focus = QApplication.focusWidget()
        self.show()
        self.place()
        self.setFocus(Qt.FocusReason.PopupFocusReason)

    def event(self, event: QEvent) -> bool:
        if event.type() is QEvent.Type.ShortcutOverride:
            event.accept()  # nothing that the sheet covers takes a key now
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _CLOSING:
            self.hide()

    def focusNextPrevChild(self, is_next: bool) -> bool:
        self._close_button.setFocus(Qt.FocusReason.TabFocusReason)
        return True

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        before, self._had_focus = self._had_focus, None
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.PopupFocusReason)

    def place_if_shown(self) -> None:
        """Lie anew in the room that the window has now."""
        if self.isVisible():
            self.place()

    def place(self) -> None:
        window, px = self.parentWidget(), self._appearance.look.px
        if window is None:
            return
        room = window.contentsRect()  # its margins hold what is never covered
        width = min(px(_WIDTH), room.width() - 2 * px(16))
        height = min(self._column.sizeHint().height(), room.height() - 2 * px(8))
        box = QRect(0, 0, width, height)
        box.moveCenter(room.center())
        self.setGeometry(box)
        self.raise_()

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        head = QHBoxLayout()
        head.addWidget(PlainLabel(self._appearance, _TITLE, self._texts.sheet()), 1)
        face = Face(self._texts.close(), self._texts.escape())
        self._close_button = ActionButton(self._appearance, face, ButtonSize.SMALL)
        self._close_button.clicked.connect(self.hide)
        head.addWidget(self._close_button)
        self._column.addLayout(head)
        self._columns = QHBoxLayout()
        self._column.addLayout(self._columns)
        hint = PlainLabel(self._appearance, _HINT, self._texts.sheet_hint())
        self._column.addWidget(hint)

    def _dress(self) -> None:
        px = self._appearance.look.px
        self._column.setContentsMargins(px(24), px(20), px(24), px(16))
        self._column.setSpacing(px(10))
        self.place_if_shown()
        self.update()


class _Groups(QWidget):
    """Groups of keys in two columns of about the same length."""

    def __init__(self, appearance: Appearance, groups: Sequence[KeyGroup]) -> None:
        super().__init__()
        self._appearance = appearance
        self._grids: list[QGridLayout] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._halves = [QVBoxLayout(), QVBoxLayout()]
        half = (sum(len(group.lines) for group in groups) + 1) // 2
        taken = 0
        for group in groups:
            column = self._halves[taken >= half or taken + len(group.lines) > half + 2]
            column.addWidget(PlainLabel(appearance, _GROUP, group.title))
            column.addLayout(self._grid(group.lines))
            taken += len(group.lines)
        for column in self._halves:
            column.addStretch(1)
            self._row.addLayout(column, 1)
        appearance.changed.connect(self._dress)
        self._dress()

    def _grid(self, lines: Sequence[KeyLine]) -> QGridLayout:
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

    def _dress(self) -> None:
        px = self._appearance.look.px
        self._row.setSpacing(px(32))
        for half in self._halves:
            half.setSpacing(px(6))
        for grid in self._grids:
            grid.setHorizontalSpacing(px(14))
            grid.setVerticalSpacing(px(4))
            grid.setColumnMinimumWidth(0, px(96))
