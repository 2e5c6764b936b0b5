"""Draws one segment of the rundown: mark, name, times, and the live one's progress."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter

from moderator_app.desktop.design.appearance import Look
from moderator_app.desktop.design.painting import paint_box, paint_text, text_width
from moderator_app.desktop.design.tokens import Tone
from moderator_app.desktop.rundown.rundown_columns import rundown_columns
from moderator_app.desktop.rundown.segment_mark import live_phase, paint_segment_mark
from moderator_app.domain.clock import State
from moderator_app.domain.views.rundown import RundownRow
from moderator_app.texts.rundown import RundownTexts

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_LINES, _PROGRESS, _PROGRESS_ROOM = (20, 18), 4, 14
_HEADLINE = {
    State.DONE: (500, Tone.SECOND),
    State.LIVE: (600, Tone.TEXT),
    State.TO_COME: (600, Tone.TEXT),
    State.SKIPPED: (500, Tone.THIRD),
    State.NOT_RUN: (500, Tone.THIRD),
}


@dataclass(frozen=True, slots=True)
class RowState:
    """What the list knows of a row that the rundown does not."""

    is_first: bool
    is_selected: bool
    has_keys: bool


class SegmentPainter:
    """Paints one row into ``box`` with a painter that its caller saved."""

    def __init__(
        self, painter: QPainter, look: Look, texts: RundownTexts, zone: str, box: QRectF
    ) -> None:
        self._painter, self._look, self._box = painter, look, box
        self._texts, self._zone = texts, zone
        self._columns = rundown_columns(round(box.width()), look)
        self._small = look.font(12, 500)

    def paint(self, row: RundownRow, state: RowState) -> None:
        """Draw the row."""
        self._paint_thread(state.is_first)
        ground = self._paint_ground(row, state)
        first, second = self._lines(row)
        self._paint_mark(row, first.top(), second.bottom(), ground)
        taken = self._paint_length(row, first, second)
        if not self._columns.is_narrow:
            taken = self._paint_start(row, first, second)
        self._paint_name(row, first, taken[0])
        self._paint_under(row, second, taken[1])
        if row.state is State.LIVE:
            self._paint_progress(row)

    def _paint_thread(self, is_first: bool) -> None:
        """Draw the line that ties the marks together."""
        box, columns = self._box, self._columns
        middle = round(box.left() + columns.mark_left + columns.mark_size / 2)
        top = box.center().y() if is_first else box.top()
        width = max(1, self._look.px(1.5))
        thread = QRectF(middle - width / 2, top, width, box.bottom() - top)
        self._painter.fillRect(thread, QColor(self._look.palette.line))

    def _paint_ground(self, row: RundownRow, state: RowState) -> QColor:
        palette, radius = self._look.palette, self._look.px(8)
        is_live = row.state is State.LIVE
        ink = palette.phase(live_phase(row))
        ground = QColor(ink.tint if is_live else palette.panel)
        box = self._box.adjusted(0, 1, 0, -1)
        if is_live:
            paint_box(self._painter, box, radius, ground, (QColor(ink.ink), 2.0))
        if state.is_selected:
            inset = self._look.px(4) if is_live else 0
            if not is_live:
                tint = palette.accent_tint if state.has_keys else palette.raised
                ground = QColor(tint)
            edge = QColor(palette.accent if state.has_keys else palette.border)
            ring = box.adjusted(inset, inset, -inset, -inset)
            width = 2.0 if state.has_keys else 1.0
            paint_box(self._painter, ring, radius - inset / 2, ground, (edge, width))
        return ground

    def _lines(self, row: RundownRow) -> tuple[QRectF, QRectF]:
        box = self._box
        first, second = (self._look.px(height) for height in _LINES)
        progress = self._look.px(_PROGRESS_ROOM) if row.state is State.LIVE else 0
        top = round(box.top() + (box.height() - progress - first - second) / 2)
        return (
            QRectF(box.left(), top, box.width(), first),
            QRectF(box.left(), top + first, box.width(), second),
        )

    def _paint_mark(
        self, row: RundownRow, top: float, bottom: float, ground: QColor
    ) -> None:
        size = self._columns.mark_size
        left = self._box.left() + self._columns.mark_left
        square = QRectF(left, (top + bottom - size) / 2, size, size)
        paint_segment_mark(self._painter, square, row, self._look, ground)

    def _paint_length(
        self, row: RundownRow, first: QRectF, second: QRectF
    ) -> tuple[float, float]:
        """Draw used or planned time and what belongs to it; return where they begin."""
        right = first.left() + self._columns.length_right
        is_plain = row.state is State.TO_COME
        tone = Tone.SECOND if is_plain else _HEADLINE[row.state][1]
        spent, beside = self._texts.spent(row), self._texts.beside(row)
        heavy = self._look.font(12, 600) if row.over_s else self._small
        return (
            self._end_at(right, first, spent, self._main_font(row), tone),
            self._end_at(right, second, beside, heavy, _beside_tone(row)),
        )

    def _paint_start(
        self, row: RundownRow, first: QRectF, second: QRectF
    ) -> tuple[float, float]:
        """Draw real and planned times; return where they begin."""
        texts, right = self._texts, first.left() + self._columns.start_right
        spans = self._columns.has_spans
        real = texts.span if spans else texts.start
        planned = texts.planned_span if spans else texts.planned_start
        shown = "" if row.start is None else real(row, self._zone)
        plan = planned(row, self._zone)
        tone, plan_tone = _HEADLINE[row.state][1], _quiet_tone(row)
        return (
            self._end_at(right, first, shown, self._main_font(row), tone),
            self._end_at(right, second, plan, self._small, plan_tone),
        )

    def _paint_name(self, row: RundownRow, line: QRectF, until: float) -> None:
        weight, tone = _HEADLINE[row.state]
        font = QFont(self._look.font(14, weight))
        font.setStrikeOut(row.state is State.SKIPPED)
        self._begin_at_name(line, until, row.name.headline, font, tone)

    def _paint_under(self, row: RundownRow, line: QRectF, until: float) -> None:
        """Draw who speaks; where there is no room for ends elsewhere, the times."""
        under = self._texts.under(row.name)
        if self._columns.is_narrow:
            under = self._texts.start_and_plan(row, self._zone)
        self._begin_at_name(line, until, under, self._small, _quiet_tone(row))

    def _paint_progress(self, row: RundownRow) -> None:
        look, columns, left = self._look, self._columns, self._box.left()
        height = look.px(_PROGRESS)
        top = self._box.bottom() - look.px(_PROGRESS_ROOM) + look.px(2)
        width = columns.length_right - columns.name_left
        bar = QRectF(left + columns.name_left, top, width, height)
        paint_box(self._painter, bar, height / 2, QColor(look.palette.line))
        share = min(1.0, row.used_s / row.allotted_s) if row.allotted_s else 1.0
        bar.setWidth(max(bar.width() * share, height))
        ink = look.palette.phase(live_phase(row)).ink
        paint_box(self._painter, bar, height / 2, QColor(ink))

    def _main_font(self, row: RundownRow) -> QFont:
        return self._look.font(14, 600 if row.state is State.LIVE else 500)

    def _end_at(
        self, right: float, line: QRectF, text: str, font: QFont, tone: Tone
    ) -> float:
        """Draw a text that ends at ``right``; return where it begins."""
        width = text_width(text, font) + 1
        box = QRectF(right - width, line.top(), width, line.height())
        paint_text(self._painter, box, text, font, self._look.ink(tone), _RIGHT)
        return right - width if text else right

    def _begin_at_name(
        self, line: QRectF, until: float, text: str, font: QFont, tone: Tone
    ) -> None:
        left = line.left() + self._columns.name_left
        width = max(0.0, until - self._columns.gap - left)
        box = QRectF(left, line.top(), width, line.height())
        paint_text(self._painter, box, text, font, self._look.ink(tone))


def _quiet_tone(row: RundownRow) -> Tone:
    return Tone.SECOND if row.state is State.LIVE else Tone.THIRD


def _beside_tone(row: RundownRow) -> Tone:
    if row.state is State.DONE and row.over_s:
        return Tone.OVERTIME if row.over_s > 0 else Tone.SECOND
    return _quiet_tone(row)
