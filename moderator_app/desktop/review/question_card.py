"""A finding to be decided: what was noticed, and the answers with their keys."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from moderator_app.desktop.design.action_button import ActionButton, ButtonSize, Face
from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.button_colours import ButtonKind
from moderator_app.desktop.design.flow_layout import FlowLayout
from moderator_app.desktop.design.icons import Icon
from moderator_app.desktop.design.painting import paint_box
from moderator_app.desktop.design.picture import Picture
from moderator_app.desktop.design.plain_label import PlainLabel, TextStyle
from moderator_app.desktop.design.tokens import Phase, Tone
from moderator_app.desktop.review.review_viewmodel import Answer, Question
from moderator_app.texts.reading import ReadingTexts
from moderator_app.texts.remedies import RemedyTexts


@dataclass(frozen=True, slots=True)
class QuestionWords:
    """The catalogues that a question is asked with."""

    reading: ReadingTexts
    remedies: RemedyTexts


class QuestionCard(QWidget):
    """One question on amber ground; the answer taken by default is filled."""

    taken = Signal(object)  # Remedy
    reached = Signal(object)  # the card itself: one of its answers has the keyboard

    def __init__(
        self,
        appearance: Appearance,
        question: Question,
        words: QuestionWords,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self.question = question
        sentence = words.reading.finding(question.finding)
        self.setAccessibleName(sentence)
        self._icon = Picture(appearance, Icon.ALERT, 18, Tone.LATE)
        self._sentence = PlainLabel(
            appearance, TextStyle(14, 600, lines=3, line_height=20), sentence
        )
        self._line = PlainLabel(appearance, TextStyle(12, 500, Tone.SECOND))
        line = question.finding.line
        self._line.setText("" if line is None else words.reading.line(line))
        self.buttons = tuple(
            self._button(answer, words.remedies) for answer in question.answers
        )
        self._lay_out()
        appearance.changed.connect(self._dress)
        self._dress()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn:
            self.reached.emit(self)
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._appearance.look
        ink = look.palette.wrap_up
        edge = (QColor(ink.ink), max(1.0, 1.5 * look.scale.u))
        box = QRectF(self.rect())
        paint_box(QPainter(self), box, look.px(12), QColor(ink.tint), edge)

    def _button(self, answer: Answer, texts: RemedyTexts) -> ActionButton:
        remedy = answer.remedy
        face = Face(
            texts.remedy(remedy),
            str(answer.key) if answer.key else "",
            detail=texts.hours(remedy),
        )
        size = ButtonSize.NORMAL if face.detail else ButtonSize.SMALL
        button = ActionButton(self._appearance, face, size)
        if remedy.is_default:
            button.set_kind(ButtonKind.FILLED, Phase.WRAP_UP)
        button.clicked.connect(lambda: self.taken.emit(remedy))
        button.installEventFilter(self)
        return button

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._top = QHBoxLayout()
        top = Qt.AlignmentFlag.AlignTop
        self._top.addWidget(self._icon, 0, top)
        self._top.addWidget(self._sentence, 1)
        self._top.addWidget(self._line, 0, top)
        self._answers = FlowLayout()
        for button in self.buttons:
            self._answers.addWidget(button)
        self._column.addLayout(self._top)
        if self.buttons:
            self._column.addLayout(self._answers)

    def _dress(self) -> None:
        px = self._appearance.look.px
        self._column.setContentsMargins(px(14), px(10), px(14), px(12))
        self._column.setSpacing(px(10))
        self._top.setSpacing(px(10))
        self._answers.setSpacing(px(8))
