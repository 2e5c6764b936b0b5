"""What was read, from the questions on top to the people at the foot."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from moderator_app.desktop.design.action_button import ActionButton, ButtonSize, Face
from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.button_colours import ButtonKind
from moderator_app.desktop.design.icons import Icon
from moderator_app.desktop.design.scroll_column import ScrollColumn
from moderator_app.desktop.review.credits_panel import CreditsPanel
from moderator_app.desktop.review.fields_grid import FieldsGrid, Spoken
from moderator_app.desktop.review.notes_panel import NotesPanel
from moderator_app.desktop.review.question_card import QuestionCard, QuestionWords
from moderator_app.desktop.review.review_viewmodel import Question, ReviewViewModel
from moderator_app.desktop.review.rows_table import RowsTable
from moderator_app.desktop.review.segments_panel import SegmentsPanel
from moderator_app.domain.draft_answers import QuestionName
from moderator_app.texts.lengths import Lengths
from moderator_app.texts.reading import ReadingTexts
from moderator_app.texts.remedies import RemedyTexts
from moderator_app.texts.review import ReviewTexts
from moderator_app.texts.words import Words


class ReadingColumn(ScrollColumn):
    """Shows a draft; whoever holds it takes the corrections."""

    taken = Signal(object)  # Answer
    card_reached = Signal(object)  # QuestionCard
    card_lost = Signal()  # the question that had the keyboard is gone
    more_wanted = Signal()
    left = Signal()  # what was open is closed
    scrolled = Signal()

    def __init__(
        self, appearance: Appearance, model: ReviewViewModel, language: str
    ) -> None:
        super().__init__(appearance, gap=8)
        self._shared = appearance
        self._model = model
        self._cards: dict[QuestionName, QuestionCard] = {}
        self.fields = FieldsGrid(appearance)
        self.segments = SegmentsPanel(appearance)
        self.speakers = CreditsPanel(appearance)
        self.people = CreditsPanel(appearance)
        self.notes = NotesPanel(appearance)
        self.more = ActionButton(
            appearance, Face(""), ButtonSize.SMALL, ButtonKind.PLAIN
        )
        self.more.clicked.connect(self.more_wanted)
        self._steady = (
            self.more,
            self.fields,
            self.segments,
            self.speakers,
            self.notes,
            self.people,
        )
        self.show_widgets(self._steady)
        self.notes.taken.connect(self.taken)
        self.fields.left.connect(self.left)
        for panel in (self.segments, self.speakers, self.people):
            panel.table.closed.connect(self.left)
        self.verticalScrollBar().valueChanged.connect(lambda _at: self.scrolled.emit())
        self.show_language(language)

    def show_language(self, language: str) -> None:
        """Speak another language; `show_model` then shows everything anew."""
        self._texts = ReviewTexts(language)
        self._words = Words(language)
        reading = ReadingTexts(language)
        self._spoken = Spoken(self._texts, Lengths(language), reading)
        remedies = RemedyTexts(language)
        self._question_words = QuestionWords(reading, remedies, self._texts)

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
    def cards(self) -> tuple[QuestionCard, ...]:
        """The questions that are shown, from the top."""
        return tuple(self._cards.values())

    def open_table(self) -> RowsTable | None:
        """Return the table that is being typed in, if any."""
        panels = (self.segments, self.speakers, self.people)
        tables = (panel.table for panel in panels)
        return next((table for table in tables if table.is_open), None)

    def in_order(self) -> Iterator[QWidget]:
        """Yield what can have the keyboard, in the order of the Tab key."""
        for card in self.cards:
            yield from card.buttons
        yield self.more
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
        questions, words = self._model.questions(), self._question_words
        more = self._model.more
        face = Face(self._texts.more_to_decide(more), "0", Icon.ALERT)
        self.more.show_face(face)
        self.more.setVisible(more > 0)
        names = tuple(map(_name_of, questions))
        if names == tuple(self._cards):
            for card, question in zip(self.cards, questions, strict=True):
                card.show_question(question, words)
            return
        had_keyboard = [
            name for name, card in self._cards.items() if card.isAncestorOf(_focused())
        ]
        self._cards = {
            _name_of(question): self._card(question) for question in questions
        }
        self.show_widgets((*self.cards, *self._steady))
        if any(name not in self._cards for name in had_keyboard):
            self.card_lost.emit()

    def _card(self, question: Question) -> QuestionCard:
        card = self._cards.get(_name_of(question))
        if card is not None:
            card.show_question(question, self._question_words)
            return card
        card = QuestionCard(self._shared, question, self._question_words)
        card.taken.connect(self.taken)
        card.reached.connect(self.card_reached)
        return card


def _name_of(question: Question) -> QuestionName:
    return question.name


def _focused() -> QWidget:
    return QApplication.focusWidget() or QWidget()
