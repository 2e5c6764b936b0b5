"""What was read, from the questions on top to the people at the foot."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.plain_label import PlainLabel, TextStyle
from moderator_app.desktop.design.scroll_column import ScrollColumn
from moderator_app.desktop.design.tokens import Tone
from moderator_app.desktop.review.credits_panel import CreditsPanel
from moderator_app.desktop.review.fields_grid import FieldsGrid, Spoken
from moderator_app.desktop.review.notes_panel import NotesPanel
from moderator_app.desktop.review.question_card import QuestionCard, QuestionWords
from moderator_app.desktop.review.review_viewmodel import Question, ReviewViewModel
from moderator_app.desktop.review.segments_panel import SegmentsPanel
from moderator_app.domain.draft_corrections import Field
from moderator_app.texts.lengths import Lengths
from moderator_app.texts.reading import ReadingTexts
from moderator_app.texts.remedies import RemedyTexts
from moderator_app.texts.review import ReviewTexts
from moderator_app.texts.words import Words

_FIRST = Field.TITLE


class ReadingColumn(ScrollColumn):
    """Shows a draft; whoever holds it takes the corrections."""

    taken = Signal(object)  # Remedy
    card_reached = Signal(object)  # QuestionCard
    scrolled = Signal()

    def __init__(
        self, appearance: Appearance, model: ReviewViewModel, language: str
    ) -> None:
        super().__init__(appearance, gap=12)
        self._shared = appearance
        self._model = model
        self._asked: tuple[Question, ...] = ()
        self.cards: tuple[QuestionCard, ...] = ()
        self.fields = FieldsGrid(appearance)
        self.segments = SegmentsPanel(appearance)
        self.speakers = CreditsPanel(appearance)
        self.people = CreditsPanel(appearance)
        self.notes = NotesPanel(appearance)
        self._more = PlainLabel(appearance, TextStyle(13, 500, Tone.LATE))
        self._steady = (
            self._more,
            self.fields,
            self.segments,
            self.speakers,
            self.notes,
            self.people,
        )
        self.notes.taken.connect(self.taken)
        self.verticalScrollBar().valueChanged.connect(lambda _at: self.scrolled.emit())
        self.show_language(language)

    def show_language(self, language: str) -> None:
        """Speak another language; `show_model` then shows everything anew."""
        self._texts = ReviewTexts(language)
        self._words = Words(language)
        reading = ReadingTexts(language)
        self._spoken = Spoken(self._texts, Lengths(language), reading)
        self._question_words = QuestionWords(reading, RemedyTexts(language))
        self._asked = ()

    def show_model(self, segment: int) -> None:
        """Show the draft as it stands, with the speakers of a segment by its index."""
        draft, texts = self._model.draft, self._texts
        self._show_questions()
        self.fields.show_draft(draft, self._spoken)
        self.segments.show_draft(draft, texts, self._words)
        self.show_speakers(segment)
        self.people.show_people(texts.people(), draft.people, texts)
        notes = self._model.notes()
        self.notes.show_notes(texts.notes(), notes, self._question_words)

    def show_speakers(self, at: int) -> None:
        """Show who speaks in a segment; nobody where the index names none."""
        draft = self._model.draft
        is_there = 0 <= at < len(draft.segments)
        self.speakers.setVisible(is_there)
        if is_there:
            segment = draft.segments[at]
            heading = self._texts.speakers_of(at + 1, segment.title)
            self.speakers.show_people(heading, segment.speakers, self._texts)

    @property
    def is_cell_open(self) -> bool:
        """Whether something is being typed into a table."""
        panels = (self.segments, self.speakers, self.people)
        return any(panel.table.is_open for panel in panels)

    def in_order(self) -> Iterator[QWidget]:
        """Yield what can have the keyboard, in the order of the Tab key."""
        for card in self.cards:
            yield from card.buttons
        yield from self.fields.boxes()
        for panel in (self.segments, self.speakers, self.people):
            yield panel.table
            yield from panel.buttons
        yield from self.notes.buttons

    def bring_into_sight(self, box: QRect) -> None:
        """Scroll to a box of this column's viewport."""
        margin = self._shared.look.px(12)
        top = box.center().y() + self.verticalScrollBar().value()
        self.ensureVisible(0, top, 0, box.height() // 2 + margin)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fields.fit(self.viewport().width())

    def _show_questions(self) -> None:
        asked = self._model.questions()
        hidden = len(self._model.open_questions()) - len(asked)
        self._more.setText(self._texts.more_to_decide(hidden))
        self._more.setVisible(hidden > 0)
        if asked == self._asked and self.cards:
            return
        had_keyboard = any(card.isAncestorOf(_focused()) for card in self.cards)
        self._asked = asked
        self.cards = tuple(
            QuestionCard(self._shared, question, self._question_words)
            for question in asked
        )
        for card in self.cards:
            card.taken.connect(self.taken)
            card.reached.connect(self.card_reached)
        self.show_widgets((*self.cards, *self._steady))
        if had_keyboard:
            self._go_on()

    def _go_on(self) -> None:
        """Keep the keyboard where the next answer is."""
        first = next((card.buttons[0] for card in self.cards if card.buttons), None)
        target = first or self.fields.box(_FIRST)
        target.setFocus(Qt.FocusReason.OtherFocusReason)


def _focused() -> QWidget:
    return QApplication.focusWidget() or QWidget()
