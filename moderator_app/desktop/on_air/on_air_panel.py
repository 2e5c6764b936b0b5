"""The left column in a round of questions: what is asked now, and what follows."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.painting import paint_box, paint_text, text_width
from moderator_app.desktop.design.panel import Panel
from moderator_app.desktop.design.plain_label import PlainLabel, TextStyle, ValueLabel
from moderator_app.desktop.design.shapes import Mark, paint_mark
from moderator_app.desktop.design.tokens import Tone
from moderator_app.desktop.on_air.following_questions import FollowingQuestions
from moderator_app.desktop.on_air.on_air_viewmodel import OnAirViewModel
from moderator_app.desktop.on_air.reading_text import ReadingText
from moderator_app.domain.views.on_air import OnAirView
from moderator_app.domain.views.question_row import QuestionRow
from moderator_app.texts.questions import QuestionTexts

_ASKER = TextStyle(18, 600, lines=2)
_WANTED = TextStyle(14, 400, Tone.SECOND, lines=2)
_SO_FAR = TextStyle(13, 500, Tone.THIRD)
_TIME = TextStyle(20, 600)
_LOW = 380
_CHIP_HEIGHT, _SHAPE, _MARGIN = 28, 14, 12


class OnAirPanel(QWidget):
    """Draws an `OnAirView`: the question to read aloud, and the next two."""

    def __init__(
        self,
        texts: QuestionTexts,
        appearance: Appearance,
        viewmodel: OnAirViewModel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._card = _OnAirCard(texts, appearance)
        self._following = FollowingQuestions(texts, appearance)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self._card, 1)
        self._column.addWidget(self._following)
        appearance.changed.connect(self._dress)
        self._dress()
        viewmodel.view_changed.connect(self._draw)
        if viewmodel.view is not None:
            self._draw(viewmodel.view)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._yield()

    def _draw(self, view: OnAirView) -> None:
        self._card.show_question(view.on_air, view.on_air_s, bool(view.following))
        self._following.show_questions(view.following)
        self._yield()

    def _yield(self) -> None:
        """Leave the room to what is read where there is little."""
        is_low = self.height() < self._appearance.look.px(_LOW)
        self._following.setVisible(not is_low)

    def _dress(self) -> None:
        self._column.setSpacing(self._appearance.look.px(12))


class _OnAirCard(Panel):
    """One question, framed while it is on air."""

    def __init__(self, texts: QuestionTexts, appearance: Appearance) -> None:
        super().__init__(appearance)
        self._texts, self._look_from = texts, appearance
        self._is_on_air = False
        self._chip = _OnAirChip(texts, appearance)
        self._so_far = PlainLabel(appearance, _SO_FAR, texts.on_air_for())
        self._time = ValueLabel(appearance, _TIME, texts.on_air())
        self._asker = PlainLabel(appearance, _ASKER)
        self._wanted = PlainLabel(appearance, _WANTED)
        self._text = ReadingText(appearance)
        self._head = QHBoxLayout()
        self._head.addWidget(self._chip)
        self._head.addStretch(1)
        self._head.addWidget(self._so_far)
        self._head.addWidget(self._time)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addWidget(self._asker)
        self._column.addWidget(self._wanted)
        self._column.addWidget(self._text, 1)
        appearance.changed.connect(self._dress)
        self._dress()

    def show_question(
        self, row: QuestionRow | None, on_air_s: int | None, has_next: bool
    ) -> None:
        """Show the question on air; None where none is."""
        texts = self._texts
        self._is_on_air = row is not None
        for part in (self._chip, self._so_far, self._time):
            part.setVisible(self._is_on_air)
        self._time.show_value(texts.times.length(on_air_s or 0))
        if row is None:
            self._asker.setText(texts.none_on_air())
            self._wanted.setText(texts.none_on_air_help() if has_next else "")
            self._text.show_text("")
        else:
            self._asker.setText(texts.asker(row))
            self._wanted.setText(texts.for_whom(row))
            self._text.show_text(texts.text(row))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._is_on_air:
            look = self._look_from.look
            edge = (QColor(look.palette.accent), float(look.px(2)))
            box = QRectF(self.rect())
            paint_box(QPainter(self), box, look.px(12), None, edge)

    def _dress(self) -> None:
        px = self._look_from.look.px
        self._column.setContentsMargins(px(24), px(16), px(24), px(16))
        self._column.setSpacing(px(4))
        self._head.setContentsMargins(0, 0, 0, px(10))
        self._head.setSpacing(px(8))


class _OnAirChip(QWidget):
    """The stage's word and shape on a filled ground."""

    def __init__(self, texts: QuestionTexts, appearance: Appearance) -> None:
        super().__init__()
        self._words, self._appearance = texts.on_air(), appearance
        self.setAccessibleName(self._words)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        look = self._appearance.look
        words = text_width(self._words, look.font(13, 600))
        beside = look.px(2 * _MARGIN + _SHAPE + 8)
        return QSize(round(words) + beside + 1, look.px(_CHIP_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._appearance.look, QPainter(self)
        palette, box = look.palette, QRectF(self.rect())
        ink, ground = QColor(palette.on_accent), QColor(palette.accent)
        paint_box(painter, box, box.height() / 2, ground)
        shape = QRectF(look.px(_MARGIN), 0, look.px(_SHAPE), look.px(_SHAPE))
        shape.moveTop(box.center().y() - shape.height() / 2)
        paint_mark(painter, Mark.DISC_IN_RING, shape, ink, ground)
        words = box.adjusted(shape.right() + look.px(8), 0, 0, 0)
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        paint_text(painter, words, self._words, look.font(13, 600), ink, left)
