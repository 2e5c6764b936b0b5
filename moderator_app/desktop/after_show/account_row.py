"""Draws one line of the account: a name, planned and used time, over or under."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter

from moderator_app.desktop.design.appearance import Look
from moderator_app.desktop.design.painting import paint_text
from moderator_app.desktop.design.tokens import Tone
from moderator_app.domain.clock import State
from moderator_app.domain.views.rundown import RundownRow
from moderator_app.texts.after_show import AfterShowTexts

PADDING, COLUMN, WIDE_COLUMN = 8, 60, 116
_WIDE = 470
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class AccountLine:
    """What one line says, and how loud."""

    name: str
    planned: str
    used: str
    over: str
    tone: Tone = Tone.TEXT
    over_tone: Tone = Tone.SECOND
    weight: int = 500


def segment_line(row: RundownRow, texts: AfterShowTexts, is_wide: bool) -> AccountLine:
    """Return the line of a segment; over and under in words where there is room.

    Where there is little, the word for what never ran takes the room of both.
    """
    length = texts.times.length
    is_done = row.state is State.DONE
    over = row.over_s or 0
    beside = texts.beside(row)
    if is_done and not is_wide:
        beside = texts.times.signed(over)
    return AccountLine(
        row.name.headline,
        length(row.planned_s),
        length(row.used_s) if is_done else "–" if is_wide else "",
        beside,
        Tone.TEXT if is_done else Tone.THIRD,
        Tone.OVERTIME if over > 0 else Tone.SECOND if is_done else Tone.THIRD,
    )


def is_wide(width: int, look: Look) -> bool:
    """Whether a list this wide has room for words beside the numbers."""
    return width >= look.px(_WIDE)


def paint_line(painter: QPainter, box: QRectF, line: AccountLine, look: Look) -> None:
    """Draw a line; times end at the right edges of their columns."""
    column = look.px(COLUMN)
    last = look.px(WIDE_COLUMN) if is_wide(round(box.width()), look) else column
    font, right = look.font(14, line.weight), box.right() - look.px(PADDING)
    for text, width, tone in (
        (line.over, last if line.used else last + column, line.over_tone),
        (line.used, column if line.used else 0, line.tone),
        (line.planned, column, Tone.THIRD),
    ):
        cell = QRectF(right - width, box.top(), width, box.height())
        paint_text(painter, cell, text, font, look.ink(tone), _RIGHT)
        right -= width
    left = box.left() + look.px(PADDING)
    name = QRectF(left, box.top(), max(0.0, right - left), box.height())
    paint_text(painter, name, line.name, font, look.ink(line.tone))
