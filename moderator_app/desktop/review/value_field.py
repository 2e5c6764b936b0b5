"""One value that was read: looked at as a box, opened by Enter, left by Escape."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCompleter,
    QLineEdit,
    QListView,
    QStyle,
    QStyleOptionFrame,
    QWidget,
)

from moderator_app.desktop.design.painting import elided, plain_tooltip

_SHORTEST = 3
"""Letters that a suggestion may be taken for."""

_EDGES = 5  # px that Qt leaves free beside the text


class ValueField(QLineEdit):
    """Read-only until it is opened, so that keys still act on the whole review."""

    entered = Signal(str)
    """Somebody typed a value; whoever cannot take it calls `refuse`."""

    left = Signal()
    """Somebody closed it with nothing to take."""

    reached = Signal()
    """It has the keyboard now."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown = ""
        self._typed = ""
        self._label = ""
        self._suggestions: QCompleter | None = None
        self._popup = QListView()
        self._popup.setObjectName("completions")  # the stylesheet's name for it
        self.setReadOnly(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def is_open(self) -> bool:
        """Whether it is being typed in."""
        return not self.isReadOnly()

    @property
    def is_doubtful(self) -> bool:
        """Whether the value is a guess, or needed and missing."""
        return bool(self.property("state") == "doubtful")

    def show_value(self, label: str, shown: str, typed: str, state: str = "") -> None:
        """Show a value in words; ``typed`` is what stands there when it is opened.

        ``state`` is "doubtful", "wrong" or nothing.
        """
        self._shown, self._typed, self._label = shown, typed, label
        self._set_state(state)
        if not self.is_open:
            self._close()

    def suggest(self, words: Sequence[str]) -> None:
        """Offer those of some words that have what is being typed."""
        suggestions = QCompleter(list(words), self)
        suggestions.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        suggestions.setFilterMode(Qt.MatchFlag.MatchContains)
        suggestions.setPopup(self._popup)
        self.setCompleter(suggestions)
        self._suggestions = suggestions

    def open(self) -> None:
        """Let it be typed in."""
        if not self.is_open:
            self.setReadOnly(False)
            self.setText(self._typed)
            self.selectAll()

    def commit(self) -> None:
        """Take what was typed, or stay open where it is refused."""
        if self.is_open:
            self._enter()

    def refuse(self) -> None:
        """Keep it open, marked as wrong."""
        self._set_state("wrong")

    def leave(self) -> None:
        """Close it without taking what was typed."""
        self._set_state("")
        self._close()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.is_open:
            self._type(event)
            return
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self.open()
            case Qt.Key.Key_Down | Qt.Key.Key_Right:
                self.focusNextChild()
            case Qt.Key.Key_Up | Qt.Key.Key_Left:
                self.focusPreviousChild()
            case _ if _begins_words(event):
                self.open()
                super().keyPressEvent(event)
            case _:
                event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.open()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not self.is_open:
            self._show_what_fits()

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if not self.is_open:
            self.deselect()
            self.setCursorPosition(0)
        self.reached.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if self.is_open and event.reason() != Qt.FocusReason.PopupFocusReason:
            self._enter()
            if self.is_open:
                self.leave()

    def _type(self, event: QKeyEvent) -> None:
        match event.key():
            case Qt.Key.Key_Return | Qt.Key.Key_Enter:
                self._enter()
            case Qt.Key.Key_Escape:
                self.leave()
                self.left.emit()
            case _:
                super().keyPressEvent(event)

    def _enter(self) -> None:
        text = self._only_suggestion() or self.text()
        if text == self._typed:
            self.leave()
            return
        self._set_state("")
        self.setReadOnly(True)
        self.entered.emit(text)
        if self.property("state") == "wrong":
            self.setReadOnly(False)
            self.setText(text)
            self.selectAll()
        else:
            self._close()

    def _only_suggestion(self) -> str | None:
        """Return what is suggested for the words so far, if it is one thing."""
        typed, suggestions = self.text().strip(), self._suggestions
        if suggestions is None or len(typed) < _SHORTEST:
            return None
        suggestions.setCompletionPrefix(typed)
        is_one = suggestions.completionCount() == 1
        return suggestions.currentCompletion() if is_one else None

    def _close(self) -> None:
        self.setReadOnly(True)
        self._popup.hide()
        self._show_what_fits()
        self.setAccessibleName(f"{self._label} {self._shown}".strip())
        self.setToolTip(plain_tooltip(self._shown))

    def _show_what_fits(self) -> None:
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        inside = QStyle.SubElement.SE_LineEditContents
        room = self.style().subElementRect(inside, option, self).width() - _EDGES
        self.setText(elided(self._shown, self.font(), max(room, _EDGES)))
        self.setCursorPosition(0)

    def _set_state(self, state: str) -> None:
        if self.property("state") != state:
            self.setProperty("state", state)
            self.style().unpolish(self)  # makes Qt match the stylesheet anew
            self.style().polish(self)


def _begins_words(event: QKeyEvent) -> bool:
    """Tell whether a key types something that is neither a digit nor a blank."""
    text = event.text()
    return text.isprintable() and bool(text.strip()) and not text.isdigit()
