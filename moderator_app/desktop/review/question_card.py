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
from moderator_app.texts.review import ReviewTexts


@dataclass(frozen=True, slots=True)
class QuestionWords:
    """The catalogues that a question is asked with."""

    reading: ReadingTexts
    remedies: RemedyTexts
    review: ReviewTexts


_DONE = Icon.CHECK


class QuestionCard(QWidget):
    """One question on amber ground; the answer taken by default is filled.

    Answered, it stays where it is and as large, but quiet, its answer marked.
    """

    taken = Signal(object)  # Answer
    reached = Signal(object)  # the card itself: one of its answers has the keyboard

    def __init__(
        self, appearance: Appearance, question: Question, words: QuestionWords
    ) -> None:
        super().__init__()
        self._appearance = appearance
        self._icon = Picture(appearance, Icon.ALERT, 18, Tone.LATE)
        self._sentence = PlainLabel(
            appearance, TextStyle(14, 600, lines=2, line_height=20)
        )
        self._line = PlainLabel(appearance, TextStyle(12, 500, Tone.SECOND))
        self.buttons: tuple[ActionButton, ...] = ()
        self._lay_out()
        self.show_question(question, words)
        appearance.changed.connect(self._dress)
        self._dress()

    def show_question(self, question: Question, words: QuestionWords) -> None:
        """Show how the question stands now; its buttons stay who they are."""
        self.question = question
        sentence = words.reading.finding(question.finding)
        heard = sentence if question.is_open else words.review.decided(sentence)
        self.setAccessibleName(heard)
        self._sentence.show_text(sentence, heard)
        self._sentence.set_tone(Tone.TEXT if question.is_open else Tone.SECOND)
        icon, tone = (Icon.ALERT, Tone.LATE) if question.is_open else (_DONE, Tone.OK)
        self._icon.show_icon(icon, tone)
        line = question.finding.line
        self._line.setText("" if line is None else words.reading.line(line))
        self._show_answers(words)
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.FocusIn:
            self.reached.emit(self)
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._appearance.look
        ink, fill = look.palette.wrap_up.ink, look.palette.wrap_up.tint
        if not self.question.is_open:
            ink, fill = look.palette.line, look.palette.panel
        edge = (QColor(ink), max(1.0, 1.5 * look.scale.u))
        box = QRectF(self.rect())
        paint_box(QPainter(self), box, look.px(12), QColor(fill), edge)

    def _show_answers(self, words: QuestionWords) -> None:
        answers = self.question.answers
        while len(self.buttons) > len(answers):
            self._answers.removeWidget(self.buttons[-1])
            self.buttons[-1].deleteLater()
            self.buttons = self.buttons[:-1]
        for at in range(len(self.buttons), len(answers)):
            self.buttons += (self._button(at),)
        for button, answer in zip(self.buttons, answers, strict=True):
            self._show_answer(button, answer, words)

    def _show_answer(
        self, button: ActionButton, answer: Answer, words: QuestionWords
    ) -> None:
        remedy, question = answer.remedy, self.question
        label = words.remedies.remedy(remedy)
        key = str(answer.key) if answer.key else ""
        shorter, hours = words.remedies.shorter(remedy), words.remedies.hours(remedy)
        button.show_face(Face(label, key, shorter=shorter, detail=hours))
        button.setEnabled(question.can_change)
        if answer.is_given:
            button.set_kind(ButtonKind.READY)
            button.setAccessibleDescription(words.review.answer_given())
        elif question.is_open and remedy.is_default:
            button.set_kind(ButtonKind.FILLED, Phase.WRAP_UP)
            button.setAccessibleDescription(words.review.answer_by_default())
        else:
            button.set_kind(ButtonKind.QUIET)
            button.setAccessibleDescription("")

    def _button(self, at: int) -> ActionButton:
        size = ButtonSize.DENSE
        button = ActionButton(self._appearance, Face(""), size)
        button.clicked.connect(lambda: self.taken.emit(self.question.answers[at]))
        button.installEventFilter(self)
        self._answers.addWidget(button)
        return button

    def _lay_out(self) -> None:
        self._column = QVBoxLayout(self)
        self._top = QHBoxLayout()
        top = Qt.AlignmentFlag.AlignTop
        self._top.addWidget(self._icon, 0, top)
        self._top.addWidget(self._sentence, 1)
        self._top.addWidget(self._line, 0, top)
        self._answers = FlowLayout()
        self._column.addLayout(self._top)
        self._column.addLayout(self._answers)

    def _dress(self) -> None:
        px = self._appearance.look.px
        self._column.setContentsMargins(px(14), px(6), px(14), px(6))
        self._column.setSpacing(px(5))
        self._top.setSpacing(px(10))
        self._answers.setSpacing(px(8))
