"""Takes what was typed in the review into the draft, or says how it may look."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from moderator_app.desktop.review.reading_column import ReadingColumn
from moderator_app.desktop.review.review_viewmodel import ReviewViewModel
from moderator_app.desktop.review.segment_rows import COLUMNS
from moderator_app.domain.draft_corrections import Field, with_field
from moderator_app.domain.segment_corrections import (
    Column,
    with_segment_value,
    with_speakers,
)
from moderator_app.texts.review import ReviewTexts


class ValueCorrections(QObject):
    """Connects every box and table of the reading with the draft."""

    refused = Signal(str)  # a sentence that says how it may look

    def __init__(self, model: ReviewViewModel, reading: ReadingColumn) -> None:
        super().__init__(reading)
        self._model = model
        self._reading = reading
        self._texts = ReviewTexts("en")
        self.refusals = 0
        """How often something typed could not be taken."""
        self.left_wrong = False
        """Whether a box closed on words that could not be taken."""
        reading.taken.connect(model.take)
        reading.fields.entered.connect(self._correct_field)
        reading.segments.entered.connect(self._correct_segment)
        reading.segments.corrected.connect(model.correct)
        reading.segments.speakers_wanted.connect(self._go_to_speakers)
        reading.speakers.corrected.connect(self._correct_speakers)
        reading.people.corrected.connect(model.correct_people)

    def show_texts(self, texts: ReviewTexts) -> None:
        """Speak another language."""
        self._texts = texts

    def _correct_field(self, field: Field, text: str) -> None:
        if self._model.correct(with_field(self._model.draft, field, text)):
            return
        box, texts = self._reading.fields.box(field), self._texts
        box.refuse()
        self.left_wrong = not box.hasFocus()
        label, example = texts.field(field), texts.how_to_type(field)
        self._refuse(texts.not_understood(label, text, example))

    def _correct_segment(self, at: int, column: Column, text: str) -> None:
        draft = with_segment_value(self._model.draft, at, column, text)
        if not self._model.correct(draft):
            texts = self._texts
            label, example = texts.column(column), texts.how_to_type_in(column)
            self._refuse(texts.not_understood(label, text, example))
            table = self._reading.segments.table
            if table.hasFocus():  # and not where somebody has gone on elsewhere
                table.resume(at, COLUMNS.index(column), text)

    def _refuse(self, sentence: str) -> None:
        self.refusals += 1
        self.refused.emit(sentence)

    def _correct_speakers(self, people: object) -> None:
        at = self._reading.segments.row
        if isinstance(people, tuple) and at >= 0:
            self._model.correct(with_speakers(self._model.draft, at, people))

    def _go_to_speakers(self, _row: int) -> None:
        self._reading.speakers.table.setFocus()
