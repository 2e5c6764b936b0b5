"""A button that leaves the keys to the show."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QEnterEvent, QKeyEvent
from PySide6.QtWidgets import QPushButton, QWidget

from moderator_app.desktop.design.painting import plain_tooltip


class ShowButton(QPushButton):
    """Takes no focus by click, is pressed by Enter when it has it, never by Space."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_under_pointer = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    @property
    def is_lifted(self) -> bool:
        """Whether the pointer is over it or presses it."""
        return self._is_under_pointer or self.isDown()

    def name(self, words: str, heard_as: str = "") -> None:
        """Give it words; ``heard_as`` where a screen reader should say more."""
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(heard_as or words)

    def refuse(self, why: str) -> None:
        """Take no press and say why; an empty reason takes presses again."""
        self.setEnabled(not why)
        self.setToolTip(plain_tooltip(why))
        self.setAccessibleDescription(why)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if not event.isAutoRepeat():
                self.click()
        elif event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Select):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.ignore()

    def enterEvent(self, event: QEnterEvent) -> None:
        self._is_under_pointer = True
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        self._is_under_pointer = False
        super().leaveEvent(event)
