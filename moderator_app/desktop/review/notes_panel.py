"""What is worth knowing about a reading, and asks for no decision."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from moderator_app.desktop.design.action_button import ActionButton, ButtonSize, Face
from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.icons import Icon
from moderator_app.desktop.design.panel import Panel
from moderator_app.desktop.design.picture import Picture
from moderator_app.desktop.design.plain_label import PlainLabel, TextStyle
from moderator_app.desktop.design.tokens import Tone
from moderator_app.desktop.review.question_card import QuestionWords
from moderator_app.desktop.review.review_viewmodel import Note


class NotesPanel(Panel):
    """A line for each note, with what can be done about it, if anything."""

    taken = Signal(object)  # Answer

    def __init__(self, appearance: Appearance, parent: QWidget | None = None) -> None:
        super().__init__(appearance, parent=parent)
        self._shared = appearance
        self._heading = PlainLabel(appearance, TextStyle(14, 600))
        self._rows: list[QWidget] = []
        self.buttons: tuple[ActionButton, ...] = ()
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._heading)
        appearance.changed.connect(self._dress)
        self._dress()

    def show_notes(
        self, heading: str, notes: Sequence[Note], words: QuestionWords
    ) -> None:
        """Show these notes; without any the panel is gone."""
        self._heading.setText(heading)
        for row in self._rows:
            row.hide()
            row.deleteLater()
        self.buttons = ()
        self._rows = [self._row(note, words) for note in notes]
        for row in self._rows:
            self._column.addWidget(row)
        self.setVisible(bool(notes))

    def _row(self, note: Note, words: QuestionWords) -> QWidget:
        row = QWidget()
        across = QHBoxLayout(row)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(self._shared.look.px(10))
        style = TextStyle(13, 400, Tone.SECOND, lines=2, line_height=18)
        sentence = words.reading.finding(note.finding)
        across.addWidget(Picture(self._shared, Icon.INFO, 16, Tone.THIRD))
        across.addWidget(PlainLabel(self._shared, style, sentence), 1)
        for answer in note.answers:
            face = Face(words.remedies.remedy(answer.remedy))
            button = ActionButton(self._shared, face, ButtonSize.SMALL)
            button.clicked.connect(
                lambda _checked=False, given=answer: self.taken.emit(given)
            )
            self.buttons += (button,)
            across.addWidget(button)
        line = note.finding.line
        said = "" if line is None else words.reading.line(line)
        across.addWidget(PlainLabel(self._shared, TextStyle(12, 500, Tone.THIRD), said))
        return row

    def _dress(self) -> None:
        px = self._shared.look.px
        self._column.setContentsMargins(px(16), px(12), px(16), px(12))
        self._column.setSpacing(px(8))
