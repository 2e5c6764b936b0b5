"""One notice: its weight by shape, word and colour, and its answers with their keys."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from moderator_app.desktop.design.action_button import ActionButton, ButtonSize, Face
from moderator_app.desktop.design.appearance import Appearance, Look
from moderator_app.desktop.design.button_colours import ButtonKind
from moderator_app.desktop.design.icons import Icon, paint_icon
from moderator_app.desktop.design.painting import paint_box
from moderator_app.desktop.design.plain_label import PlainLabel, TextStyle
from moderator_app.desktop.notices.notice_board import Notice, Severity
from moderator_app.texts.refusals import RefusalTexts

_TEXT = TextStyle(14, 500, lines=5, line_height=20)
_ICON, _SIDE = 18, 14
_DOWN, _ACROSS = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight


class NoticeCard(QWidget):
    """Draws a `Notice`; tells which answer was chosen, or that it was closed."""

    answered = Signal(int)
    closed = Signal()

    def __init__(
        self,
        texts: RefusalTexts,
        appearance: Appearance,
        notice: Notice,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._appearance, self._notice = appearance, notice
        px = appearance.look.px
        self._column = column = QBoxLayout(_DOWN, self)
        left = px(_SIDE + _ICON + 10)
        column.setContentsMargins(left, px(12), px(_SIDE), px(12))
        column.setSpacing(px(6))
        head = QHBoxLayout()
        text = PlainLabel(appearance, _TEXT, notice.text)
        text.setAccessibleName(f"{_word(texts, notice.severity)}: {notice.text}")
        head.addWidget(text, 1)
        column.addLayout(head, 1)
        if not notice.answers:
            head.addWidget(self._close_button(texts))
        answers = QHBoxLayout()
        answers.setSpacing(px(8))
        for number, answer in enumerate(notice.answers, start=1):
            answers.addWidget(self._answer_button(answer.words, number))
        answers.addStretch(0)
        column.addLayout(answers)

    def height_across(self, width: int, is_wide: bool) -> int:
        """Return how tall it is; a wide one has its answers beside the words."""
        self._column.setDirection(_ACROSS if is_wide else _DOWN)
        return self.heightForWidth(width)

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._appearance.look, QPainter(self)
        icon, ink = _sign(look, self._notice.severity)
        edge = (ink, 2.0 if self._notice.answers else 1.5)
        box = QRectF(self.rect())
        paint_box(painter, box, look.px(12), QColor(look.palette.raised), edge)
        square = QRectF(look.px(_SIDE), look.px(13), look.px(_ICON), look.px(_ICON))
        paint_icon(painter, icon, square, ink)

    def _close_button(self, texts: RefusalTexts) -> ActionButton:
        face = Face("", icon=Icon.CLOSE)
        button = ActionButton(
            self._appearance, face, ButtonSize.SMALL, ButtonKind.PLAIN
        )
        button.setAccessibleName(texts.dismiss())
        button.setFixedHeight(self._appearance.look.px(24))
        button.clicked.connect(self.closed)
        return button

    def _answer_button(self, words: str, number: int) -> ActionButton:
        kind = ButtonKind.READY if number == 1 else ButtonKind.QUIET
        face = Face(words, str(number))
        button = ActionButton(self._appearance, face, ButtonSize.SMALL, kind)
        button.clicked.connect(lambda: self.answered.emit(number))
        return button


def _sign(look: Look, severity: Severity) -> tuple[Icon, QColor]:
    palette = look.palette
    match severity:
        case Severity.INFORMATION:
            return Icon.INFO, QColor(palette.accent)
        case Severity.WARNING:
            return Icon.ALERT, QColor(palette.wrap_up.ink)
        case Severity.PROBLEM:
            return Icon.ALERT, QColor(palette.over.ink)


def _word(texts: RefusalTexts, severity: Severity) -> str:
    match severity:
        case Severity.INFORMATION:
            return texts.information()
        case Severity.WARNING:
            return texts.warning()
        case Severity.PROBLEM:
            return texts.problem()
