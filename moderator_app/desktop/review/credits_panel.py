"""People by name, role and organisation: those of the page, or of one segment."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from moderator_app.desktop.design.action_button import ActionButton, ButtonSize, Face
from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.button_colours import ButtonKind
from moderator_app.desktop.design.icons import Icon
from moderator_app.desktop.design.tokens import Tone
from moderator_app.desktop.review.rows_model import Cell, ColumnShape
from moderator_app.desktop.review.segment_rows import line_cell
from moderator_app.desktop.review.table_panel import TablePanel
from moderator_app.domain.draft import DraftPerson
from moderator_app.domain.programme import Credit
from moderator_app.domain.segment_corrections import (
    Column,
    person_text,
    with_person_value,
)
from moderator_app.texts.review import ReviewTexts

_COLUMNS = (Column.NAME, Column.ROLE, Column.ORGANISATION)
_SHARES = (30, 38, 32)


class CreditsPanel(TablePanel):
    """A row for each person; Insert adds one, Delete removes one."""

    corrected = Signal(object)  # tuple[DraftPerson, ...]
    row_reached = Signal(int)

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        small, plain = ButtonSize.SMALL, ButtonKind.PLAIN
        self._add = ActionButton(appearance, Face(""), small, plain)
        self._remove = ActionButton(appearance, Face(""), small, plain)
        super().__init__(appearance, (self._add, self._remove), parent)
        self._people: tuple[DraftPerson, ...] = ()
        self._texts = ReviewTexts("en")
        self._add.clicked.connect(self.add)
        self._remove.clicked.connect(self.remove)
        self.table.edited.connect(self._enter)
        self.table.row_reached.connect(self.row_reached)

    def show_people(
        self, heading: str, people: tuple[DraftPerson, ...], texts: ReviewTexts
    ) -> None:
        """Show these people."""
        self._people, self._texts = people, texts
        self.show_heading(heading)
        self._add.show_face(Face(texts.add_person(), "Ins", Icon.ADD))
        self._remove.show_face(Face(texts.remove_part(), "Del", Icon.REMOVE))
        columns = [
            ColumnShape(texts.column(column), 0, share)
            for column, share in zip(_COLUMNS, _SHARES, strict=True)
        ]
        line = ColumnShape(texts.line_column(), 46, is_number=True)
        rows = [self._row(at, person) for at, person in enumerate(people, start=1)]
        self.table.show_rows((*columns, line), rows)

    def add(self) -> None:
        """Put somebody after all others, to be named."""
        nameless = DraftPerson(Credit(self._texts.new_person()))
        self.corrected.emit((*self._people, nameless))
        self.table.go_to(len(self._people) - 1, 0)
        self.table.setFocus(Qt.FocusReason.OtherFocusReason)
        self.table.open()

    def remove(self) -> None:
        """Take somebody out."""
        at = self.row
        if at >= 0:
            self.corrected.emit((*self._people[:at], *self._people[at + 1 :]))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Insert:
            self.add()
        elif event.key() == Qt.Key.Key_Delete:
            self.remove()
        else:
            super().keyPressEvent(event)

    def _row(self, number: int, person: DraftPerson) -> tuple[Cell, ...]:
        cells = [
            self._cell(number, column, person_text(person, column))
            for column in _COLUMNS
        ]
        return (*cells, line_cell(person.line, self._texts))

    def _cell(self, number: int, column: Column, text: str) -> Cell:
        is_name = column is Column.NAME
        heard = self._texts.cell(self._texts.column(column), text, number)
        tone, weight = (Tone.TEXT, 600) if is_name else (Tone.SECOND, 500)
        return Cell(text or "—", text, heard, tone, weight, True)

    def _enter(self, row: int, at: int, text: str) -> None:
        if at < len(_COLUMNS) and row < len(self._people):
            people = with_person_value(self._people, row, _COLUMNS[at], text)
            self.corrected.emit(people)
