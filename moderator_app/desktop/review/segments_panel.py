"""The segments that were read, each value under the keyboard."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from moderator_app.desktop.design.action_button import ActionButton, ButtonSize, Face
from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.button_colours import ButtonKind
from moderator_app.desktop.design.icons import Icon
from moderator_app.desktop.review.segment_rows import (
    COLUMNS,
    segment_columns,
    segment_row,
)
from moderator_app.desktop.review.table_panel import TablePanel
from moderator_app.domain.draft import Draft
from moderator_app.domain.draft_times import rows as planned_rows
from moderator_app.domain.segment_corrections import (
    Column,
    with_segment_added,
    with_segment_moved,
    without_segment,
)
from moderator_app.texts.review import ReviewTexts
from moderator_app.texts.words import Words


class SegmentsPanel(TablePanel):
    """Alt+Up and Alt+Down move a segment, Insert adds one, Delete removes it."""

    entered = Signal(int, object, str)  # index, Column, what was typed
    corrected = Signal(object)  # Draft
    row_reached = Signal(int)
    speakers_wanted = Signal(int)  # index of a segment with more than one

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        small, plain = ButtonSize.SMALL, ButtonKind.PLAIN
        self._add = ActionButton(appearance, Face(""), small, plain)
        self._remove = ActionButton(appearance, Face(""), small, plain)
        self._up = ActionButton(appearance, Face(""), small, plain)
        self._down = ActionButton(appearance, Face(""), small, plain)
        buttons = (self._add, self._remove, self._up, self._down)
        super().__init__(appearance, buttons, parent)
        self._draft = Draft()
        self._texts = ReviewTexts("en")
        self._add.clicked.connect(self.add)
        self._remove.clicked.connect(self.remove)
        self._up.clicked.connect(lambda: self.move_segment(-1))
        self._down.clicked.connect(lambda: self.move_segment(1))
        self.table.edited.connect(self._enter)
        self.table.row_reached.connect(self.row_reached)
        self.table.asked_at.connect(lambda row, _column: self.speakers_wanted.emit(row))

    def show_draft(self, draft: Draft, texts: ReviewTexts, words: Words) -> None:
        """Show the segments of a draft."""
        self._draft, self._texts = draft, texts
        self.show_heading(texts.segments())
        self._add.show_face(Face(texts.add_part(), "Ins", Icon.ADD))
        self._remove.show_face(Face(texts.remove_part(), "Del", Icon.REMOVE))
        self._up.show_face(Face(texts.move_up(), "Alt+↑"))
        self._down.show_face(Face(texts.move_down(), "Alt+↓"))
        rows = [
            segment_row(number, row, texts, words)
            for number, row in enumerate(planned_rows(draft), start=1)
        ]
        self.table.show_rows(segment_columns(texts), rows)

    def add(self) -> None:
        """Put a new segment after the one the keyboard is on."""
        at = self.row + 1 if self.row >= 0 else len(self._draft.segments)
        title = self._texts.new_part()
        self.corrected.emit(with_segment_added(self._draft, at, title))
        self._stand_on(at)

    def remove(self) -> None:
        """Take the segment out that the keyboard is on."""
        if self.row >= 0:
            self.corrected.emit(without_segment(self._draft, self.row))

    def move_segment(self, step: int) -> None:
        """Move the segment that the keyboard is on; -1 is up."""
        at, to = self.row, self.row + step
        if at >= 0 and 0 <= to < len(self._draft.segments):
            self.corrected.emit(with_segment_moved(self._draft, at, to))
            self._stand_on(to)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        is_alt = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        if event.key() == Qt.Key.Key_Insert:
            self.add()
        elif event.key() == Qt.Key.Key_Delete:
            self.remove()
        elif is_alt and event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self.move_segment(-1 if event.key() == Qt.Key.Key_Up else 1)
        else:
            super().keyPressEvent(event)

    def _stand_on(self, row: int) -> None:
        self.table.go_to(row, COLUMNS.index(Column.TITLE))
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)

    def _enter(self, row: int, at: int, text: str) -> None:
        column = COLUMNS[at]
        if column is not None:
            self.entered.emit(row, column, text)
