"""Ties the value under the keyboard to the page's line that it came from."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QTimer
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from moderator_app.desktop.review.connector import Connector
from moderator_app.desktop.review.credits_panel import CreditsPanel
from moderator_app.desktop.review.page_panel import PagePanel
from moderator_app.desktop.review.question_card import QuestionCard
from moderator_app.desktop.review.reading_column import ReadingColumn
from moderator_app.desktop.review.review_viewmodel import ReviewViewModel
from moderator_app.desktop.review.table_panel import TablePanel
from moderator_app.desktop.review.value_field import ValueField
from moderator_app.domain.draft import DraftPerson
from moderator_app.domain.draft_corrections import Field

_MOVING = (QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.LayoutRequest)
"""After these the two ends are elsewhere."""


@dataclass(frozen=True, slots=True)
class _Link:
    """A value and its line; ``box`` is where it lies in the review just now."""

    line: int | None
    box: Callable[[], QRect | None]


class ValueLinks(QObject):
    """Follows the keyboard from value to value."""

    def __init__(
        self,
        model: ReviewViewModel,
        page: PagePanel,
        reading: ReadingColumn,
        connector: Connector,
        tell_line: Callable[[int | None], None],
    ) -> None:
        super().__init__(connector)
        self._model = model
        self._page = page
        self._reading = reading
        self._connector = connector
        self._tell_line = tell_line
        self._link: _Link | None = None
        reading.fields.reached.connect(self._to_field)
        reading.segments.row_reached.connect(self._to_segment)
        reading.people.row_reached.connect(self._to_person)
        reading.speakers.row_reached.connect(self._to_speaker)
        reading.card_reached.connect(self._to_card)
        reading.scrolled.connect(self.draw)
        page.scrolled.connect(self.draw)
        page.line_chosen.connect(self._to_line)
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.timeout.connect(self.draw)
        for moving in (page, reading.viewport(), reading.widget()):
            if moving is not None:
                moving.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in _MOVING:
            self.draw_soon()
        return False

    def draw_soon(self) -> None:
        """Draw the connector when the layouts have settled; nothing until then."""
        self._connector.connect_boxes(None, None, 0)
        self._settling.start()

    def forget(self) -> None:
        """Tie nothing, as when another page is shown."""
        self._mark(None, -1)
        self._link = None
        self._page.choose_line(None)
        self.draw()

    def follow_questions(self) -> None:
        """Tie the first question that is open, or nothing where none is."""
        cards = [card for card in self._reading.cards if card.question.is_open]
        if cards:
            self._to_card(cards[0])
        else:
            self.forget()

    def draw(self) -> None:
        """Draw the connector where its two ends are now."""
        link, review = self._link, self._connector.parentWidget()
        if link is None or link.line is None or review is None:
            self._connector.connect_boxes(None, None, 0)
            return
        viewport = self._reading.viewport()
        room = QRect(viewport.mapTo(review, QPoint()), viewport.size())
        line, box = self._page.line_box(link.line, review), link.box()
        is_seen = box is not None and room.contains(box.center())
        shown = box if is_seen and viewport.isVisible() else None
        self._connector.connect_boxes(line, shown, room.left())

    def _to_card(self, card: QuestionCard) -> None:
        line = card.question.finding.line
        self._take(_Link(line, lambda: self._box_of(card)), None, -1)

    def _to_field(self, field: ValueField, line: int | None) -> None:
        self._take(_Link(line, lambda: self._box_of(field)), None, -1)

    def _to_segment(self, row: int) -> None:
        self._reading.show_speakers(row)
        segments = self._model.draft.segments
        line = segments[row].line if row < len(segments) else None
        self._take_row(self._reading.segments, row, line)

    def _to_person(self, row: int) -> None:
        self._to_credit(self._reading.people, self._model.draft.people, row)

    def _to_speaker(self, row: int) -> None:
        segments, at = self._model.draft.segments, self._reading.segments.row
        speakers = segments[at].speakers if 0 <= at < len(segments) else ()
        self._to_credit(self._reading.speakers, speakers, row)

    def _to_credit(
        self, panel: CreditsPanel, people: tuple[DraftPerson, ...], row: int
    ) -> None:
        self._take_row(panel, row, people[row].line if row < len(people) else None)

    def _take_row(self, panel: TablePanel, row: int, line: int | None) -> None:
        review = self._connector.parentWidget() or panel
        link = _Link(line, lambda: panel.row_box(row, review))
        self._reading.bring_into_sight(panel.row_box(row, self._reading.viewport()))
        self._take(link, panel, row)

    def _take(self, link: _Link, panel: TablePanel | None, row: int) -> None:
        self._mark(panel, row)
        self._link = link
        self._page.choose_line(link.line)
        self._tell_line(link.line)
        self.draw_soon()

    def _mark(self, panel: TablePanel | None, row: int) -> None:
        reading = self._reading
        for table in (reading.segments, reading.speakers, reading.people):
            table.table.mark_row(row if table is panel else -1)

    def _box_of(self, widget: QWidget) -> QRect | None:
        review = self._connector.parentWidget()
        # A question that was answered meanwhile is no widget any more.
        if review is None or not isValid(widget) or not widget.isVisible():
            return None
        return QRect(widget.mapTo(review, QPoint()), widget.size())

    def _to_line(self, number: int) -> None:
        """Go to the first value that was read from a line."""
        draft, reading = self._model.draft, self._reading
        for row, segment in enumerate(draft.segments):
            if segment.line == number:
                reading.segments.table.go_to(row, 1)
                reading.segments.table.setFocus()
                return
        for row, person in enumerate(draft.people):
            if person.line == number:
                reading.people.table.go_to(row, 0)
                reading.people.table.setFocus()
                return
        for field in Field:
            if reading.fields.line_of(field) == number:
                reading.fields.box(field).setFocus()
                return
