"""In the last minute: the question to take into the round."""

from __future__ import annotations

from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.panel import Panel
from moderator_app.desktop.design.plain_label import PlainLabel, TextStyle
from moderator_app.desktop.design.tokens import Tone
from moderator_app.desktop.on_air.on_air_viewmodel import BestQuestionViewModel
from moderator_app.desktop.on_air.reading_text import ReadingText
from moderator_app.domain.views.question_row import QuestionRow
from moderator_app.texts.questions import QuestionTexts

_HEADING = TextStyle(12, 600, Tone.THIRD)
_NUMBER = TextStyle(12, 500, Tone.THIRD)
_EMPTY = TextStyle(14, 400, Tone.SECOND, lines=0)
_ASKER = TextStyle(14, 600)
_WANTED = TextStyle(13, 400, Tone.SECOND)


class BestQuestionPanel(Panel):
    """Draws one question large, with its asker and for whom it is."""

    def __init__(
        self,
        texts: QuestionTexts,
        appearance: Appearance,
        viewmodel: BestQuestionViewModel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(appearance, parent=parent)
        self._texts, self._look_from = texts, appearance
        self._number = PlainLabel(appearance, _NUMBER)
        self._empty = PlainLabel(appearance, _EMPTY, texts.no_best())
        self._text = ReadingText(appearance)
        self._asker = PlainLabel(appearance, _ASKER)
        self._wanted = PlainLabel(appearance, _WANTED)
        self._head = QHBoxLayout()
        self._head.addWidget(PlainLabel(appearance, _HEADING, texts.best()), 1)
        self._head.addWidget(self._number)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addWidget(self._empty)
        self._column.addWidget(self._asker)
        self._column.addWidget(self._wanted)
        self._column.addWidget(self._text, 1)
        appearance.changed.connect(self._dress)
        self._dress()
        viewmodel.view_changed.connect(self._draw)
        self._draw(viewmodel.view)

    def _draw(self, row: QuestionRow | None) -> None:
        texts = self._texts
        self._empty.setVisible(row is None)
        self._asker.setVisible(row is not None)
        self._wanted.setVisible(row is not None)
        self._text.show_text("" if row is None else texts.text(row))
        self._number.setText("" if row is None else texts.number(row))
        self._asker.setText("" if row is None else texts.asker(row))
        self._wanted.setText("" if row is None else texts.for_whom(row))

    def _dress(self) -> None:
        px = self._look_from.look.px
        self._column.setContentsMargins(px(20), px(14), px(20), px(16))
        self._column.setSpacing(px(4))
        self._head.setContentsMargins(0, 0, 0, px(8))
