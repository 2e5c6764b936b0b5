"""Draws a row of the queue: a heading, or a question with its asker."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from moderator_app.desktop.design.appearance import Look
from moderator_app.desktop.design.painting import paint_box, paint_text, text_width
from moderator_app.desktop.design.shapes import Mark, paint_mark
from moderator_app.desktop.design.text_block import broken_lines, paint_lines
from moderator_app.desktop.design.tokens import Tone
from moderator_app.domain.views.question_queue import Group
from moderator_app.domain.views.question_row import QuestionRow
from moderator_app.texts.questions import QuestionTexts

PADDING = 8
HEADING_HEIGHT, LINE, META, AROUND = 28, 20, 16, 18

_NUMBER_RIGHT, _TEXT_LEFT, _MARK = 32, 44, 12
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

MOST_LINES = {  # 0: as many as it takes
    Group.ON_AIR: 0,
    Group.NEXT: 3,
    Group.APPROVED: 2,
    Group.WAITING: 2,
    Group.ANSWERED: 1,
    Group.DISMISSED: 1,
}
_MARKS = {
    Group.ON_AIR: (Mark.DISC_IN_RING, "accent"),
    Group.NEXT: (Mark.TRIANGLE_RIGHT, "accent"),
    Group.APPROVED: (Mark.CHECK, "ok"),
    Group.WAITING: (Mark.RING, "border"),
    Group.ANSWERED: (Mark.CHECK_IN_DISC, "border"),
    Group.DISMISSED: (Mark.CROSS, "text3"),
}
_RAISED = (Group.ON_AIR, Group.NEXT)
_SETTLED = (Group.ANSWERED, Group.DISMISSED)


@dataclass(frozen=True, slots=True)
class RowState:
    """What the list knows of a row that the queue does not."""

    is_selected: bool
    has_keys: bool


def text_room(width: int, look: Look) -> int:
    """Return how wide a question's lines may be in a list this wide."""
    return max(1, width - look.px(_TEXT_LEFT) - look.px(PADDING))


def row_height(lines: int, look: Look) -> int:
    """Return the height of a question of so many lines."""
    return look.px(AROUND) + lines * look.px(LINE) + look.px(META)


class QuestionPainter:
    """Paints one row into ``box`` with a painter that its caller saved."""

    def __init__(
        self, painter: QPainter, look: Look, texts: QuestionTexts, box: QRectF
    ) -> None:
        self._painter, self._look, self._texts, self._box = painter, look, texts, box

    def paint_heading(self, group: Group, count: int) -> None:
        """Draw the name of a group, its shape and how many stand under it."""
        look, box, painter = self._look, self._box, self._painter
        mark, colour = _MARKS[group]
        side = look.px(_MARK)
        square = QRectF(0, 0, side, side)
        square.moveCenter(QPointF(box.left() + look.px(PADDING + 6), box.center().y()))
        ink = QColor(getattr(look.palette, colour))
        paint_mark(painter, mark, square, ink, QColor(look.palette.panel))
        font, left = look.font(12, 600), square.right() + look.px(8)
        name = self._texts.group(group)
        line = QRectF(left, box.top(), box.right() - left, box.height())
        paint_text(painter, line, name, font, look.ink(Tone.SECOND))
        counted, right = str(count), box.right() - look.px(PADDING)
        line.setRight(right)
        paint_text(
            painter, line, counted, look.font(12, 500), look.ink(Tone.THIRD), _RIGHT
        )
        gap = look.px(12)
        start = left + text_width(name, font) + gap
        end = right - text_width(counted, font) - gap
        hair = QRectF(start, round(box.center().y()), max(0.0, end - start), 1)
        painter.fillRect(hair, QColor(look.palette.line))

    def paint_question(self, row: QuestionRow, group: Group, state: RowState) -> None:
        """Draw a question's number, its lines, and who asks whom."""
        look, box = self._look, self._box
        self._paint_ground(group, state)
        top = box.top() + look.px(AROUND) / 2
        line = QRectF(box.left(), top, look.px(_NUMBER_RIGHT), look.px(LINE))
        number = Tone.ACCENT if group in _RAISED else Tone.THIRD
        paint_text(
            self._painter,
            line,
            str(row.number),
            look.font(14, 600),
            look.ink(number),
            _RIGHT,
        )
        font = look.font(14, 500)
        width = text_room(round(box.width()), look)
        lines = broken_lines(self._texts.text(row), font, width, MOST_LINES[group])
        left = box.left() + look.px(_TEXT_LEFT)
        tone = Tone.SECOND if group in _SETTLED else Tone.TEXT
        height = look.px(LINE)
        ink = look.ink(tone)
        paint_lines(self._painter, QPointF(left, top), lines, font, ink, height)
        below = QRectF(left, top + len(lines) * height, width, look.px(META))
        asker = self._texts.from_to(row)
        third = look.ink(Tone.THIRD)
        paint_text(self._painter, below, asker, look.font(12, 500), third)

    def _paint_ground(self, group: Group, state: RowState) -> None:
        palette, radius = self._look.palette, self._look.px(8)
        box = self._box.adjusted(0, 1, 0, -1)
        frame = (QColor(palette.accent), 1.5) if group is Group.ON_AIR else None
        if group in _RAISED:
            paint_box(self._painter, box, radius, QColor(palette.raised), frame)
        if state.is_selected:
            edge = (QColor(palette.accent), 2.0) if state.has_keys else frame
            paint_box(self._painter, box, radius, QColor(palette.accent_tint), edge)
            bar = QRectF(box.left(), box.top() + radius, self._look.px(4), 0)
            bar.setBottom(box.bottom() - radius)
            paint_box(self._painter, bar, bar.width() / 2, QColor(palette.accent))
