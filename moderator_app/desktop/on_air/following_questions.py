"""Under the question on air: the ones to be asked after it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.panel import Panel
from moderator_app.desktop.design.plain_label import PlainLabel, TextStyle
from moderator_app.desktop.design.tokens import Tone
from moderator_app.domain.views.question_row import QuestionRow
from moderator_app.texts.questions import QuestionTexts

_HEADING = TextStyle(12, 600, Tone.THIRD)
_NUMBER = TextStyle(14, 600, Tone.ACCENT, line_height=20)
_TEXT = TextStyle(14, 500, lines=2, line_height=20)
_ASKER = TextStyle(12, 500, Tone.THIRD, line_height=18)
_TOP = Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft
_MOST = 2


class FollowingQuestions(Panel):
    """At most two questions, with who asks whom."""

    def __init__(self, texts: QuestionTexts, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._texts, self._look_from = texts, appearance
        self._heading = PlainLabel(appearance, _HEADING)
        self._rows = tuple(_Following(texts, appearance) for _ in range(_MOST))
        self._column = QVBoxLayout(self)
        self._column.addWidget(self._heading)
        for row in self._rows:
            self._column.addWidget(row)
        appearance.changed.connect(self._dress)
        self._dress()

    def show_questions(self, questions: Sequence[QuestionRow]) -> None:
        """Show these; the heading says it where there are none."""
        texts, count = self._texts, len(questions)
        words = texts.following(count) if count else texts.nothing_follows()
        self._heading.setText(words)
        for place, row in enumerate(self._rows):
            row.setVisible(place < count)
            if place < count:
                row.show_question(questions[place])

    def _dress(self) -> None:
        px = self._look_from.look.px
        self._column.setContentsMargins(px(24), px(12), px(24), px(14))
        self._column.setSpacing(px(10))


class _Following(QWidget):
    """Number, text and asker of one question."""

    def __init__(self, texts: QuestionTexts, appearance: Appearance) -> None:
        super().__init__()
        self._texts, self._appearance = texts, appearance
        self._number = PlainLabel(appearance, _NUMBER)
        self._text = PlainLabel(appearance, _TEXT)
        self._asker = PlainLabel(appearance, _ASKER)
        self._number.setAlignment(_TOP)
        self._grid = QGridLayout(self)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self._number, 0, 0, _TOP)
        self._grid.addWidget(self._text, 0, 1)
        self._grid.addWidget(self._asker, 1, 1)
        appearance.changed.connect(self._dress)
        self._dress()

    def show_question(self, row: QuestionRow) -> None:
        """Show a question."""
        self._number.setText(str(row.number))
        self._number.setAccessibleName(self._texts.number(row))
        self._text.setText(self._texts.text(row))
        self._asker.setText(self._texts.from_to(row))

    def _dress(self) -> None:
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(0)
        self._grid.setHorizontalSpacing(self._appearance.look.px(4))
        self._grid.setColumnMinimumWidth(0, self._appearance.look.px(24))
