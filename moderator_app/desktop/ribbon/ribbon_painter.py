"""How the ribbon is drawn: two lanes, two lines of time, labels under them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

from moderator_app.desktop.design.appearance import Look
from moderator_app.desktop.design.painting import paint_box, paint_text, text_width
from moderator_app.desktop.design.tokens import Phase, PhaseInk
from moderator_app.desktop.ribbon.ribbon_labels import (
    Label,
    in_order,
    minutes_between_labels,
    names_by_length,
    placed_labels,
)
from moderator_app.desktop.ribbon.thin_blocks import (
    paint_hatched,
    paint_thin,
    thin_below,
)
from moderator_app.domain.clock import State
from moderator_app.domain.local_time import local_time
from moderator_app.domain.views.countdown import Standing
from moderator_app.domain.views.ribbon import RibbonBlock, RibbonView
from moderator_app.texts.window import WindowTexts

_LANE, _BLOCK_TOP, _BELOW = 4, 11, 30
_CENTRE = Qt.AlignmentFlag.AlignCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_MINUTE = timedelta(minutes=1)


class RibbonPainter:
    """Draws one ribbon into a box."""

    def __init__(
        self,
        painter: QPainter,
        box: QRectF,
        view: RibbonView,
        look: Look,
        texts: WindowTexts,
    ) -> None:
        self._painter, self._box, self._view = painter, box, view
        self._look, self._texts = look, texts
        self._top = box.top() + look.px(_BLOCK_TOP)
        self._height = box.height() - look.px(_BELOW)

    def paint(self) -> None:
        """Draw all of it, what must not be covered last."""
        self._paint_planned_end()
        self._paint_plan()
        self._paint_blocks()
        self._paint_hard_stop()
        self._paint_now()
        self._paint_labels()

    def _x(self, at: datetime) -> float:
        view = self._view
        share = (at - view.start) / (view.end - view.start)
        return self._box.left() + share * self._box.width()

    def _paint_plan(self) -> None:
        look, colour = self._look, QColor(self._look.palette.border)
        height, top, gap = look.px(_LANE), self._box.top() + look.px(2), look.px(2)
        ends = ((self._x(plan.start), self._x(plan.end)) for plan in self._view.plan)
        lanes = [QRectF(a, top, max(1, b - gap - a), height) for a, b in ends]
        thin, wide = _parted(lanes, look)
        paint_thin(self._painter, thin, colour)
        for lane in wide:
            paint_box(self._painter, lane, height / 2, colour)

    def _paint_planned_end(self) -> None:
        if self._view.planned_end is None:
            return
        pen = QPen(QColor(self._look.palette.text2), self._look.px(2))
        pen.setDashPattern([2, 2])
        self._painter.setPen(pen)
        x = round(self._x(self._view.planned_end))
        foot = self._top + self._height + self._look.px(4)
        self._painter.drawLine(QPointF(x, self._box.top()), QPointF(x, foot))

    def _paint_hard_stop(self) -> None:
        if self._view.hard_stop is None:
            return
        width = self._look.px(3)
        x = min(self._x(self._view.hard_stop), self._box.right() - width / 2)
        foot = self._top + self._height + self._look.px(3)
        bar = QRectF(round(x - width / 2), self._box.top() - 2, width, foot)
        self._painter.fillRect(bar, QColor(self._look.palette.text))

    def _paint_blocks(self) -> None:
        palette, below = self._look.palette, thin_below(self._look)
        done, others = list[QRectF](), list[QRectF]()
        hatched, wide = list[QRectF](), list[tuple[RibbonBlock, QRectF]]()
        for block in self._view.blocks:
            box = self._box_of(block)
            if box.width() >= below or block.state is State.LIVE:
                wide.append((block, box))
                continue
            (done if block.state is State.DONE else others).append(box)
            hatched += self._beyond(block, box)
        paint_thin(self._painter, done, QColor(palette.line))
        paint_thin(self._painter, others, QColor(palette.border))
        paint_hatched(self._painter, hatched, QColor(palette.wrap_up.ink))
        for block, box in wide:
            self._paint_block(block, box)

    def _box_of(self, block: RibbonBlock) -> QRectF:
        left, right = self._x(block.start), self._x(block.end)
        width = max(2.0, right - left - self._look.px(3))
        return QRectF(left, self._top, width, self._height)

    def _paint_block(self, block: RibbonBlock, box: QRectF) -> None:
        palette, px = self._look.palette, self._look.px
        if block.state is State.LIVE:
            self._paint_live(block, box)
        else:
            is_done = block.state is State.DONE
            fill = QColor(palette.raised if is_done else palette.panel)
            paint_box(self._painter, box, px(4), fill, (QColor(palette.line), 1.0))
            ink = palette.text3 if is_done else palette.text2
            self._paint_beyond(block, box)
            self._paint_name(block, self._clear_of_lines(box), ink, _CENTRE)

    def _paint_live(self, block: RibbonBlock, box: QRectF) -> None:
        ink, px = self._ink(), self._look.px
        is_over = self._view.standing is Standing.OVER
        edge = (QColor(ink.ink), max(1.5, float(px(2))))
        ground = QColor(ink.fill if is_over else ink.tint)
        paint_box(self._painter, box, px(4), ground, edge)
        now = (
            box.right()
            if is_over
            else min(max(self._x(self._view.now), box.left()), box.right())
        )
        self._paint_passed(box, now, QColor(ink.fill))
        self._paint_beyond(block, box)
        gap = px(8)
        passed, rest = QRectF(box), QRectF(box)
        passed.adjust(gap, 0, now - gap - box.right(), 0)
        rest.adjust(now + gap - box.left(), 0, -gap, 0)
        font = self._look.font(12, 600)
        fits_after = text_width(block.name, font) <= rest.width()
        if fits_after or rest.width() > passed.width():
            self._paint_name(block, rest, self._look.palette.text, _LEFT)
        else:
            self._paint_name(block, passed, ink.on_fill, _LEFT)

    def _paint_passed(self, box: QRectF, now: float, fill: QColor) -> None:
        rounded = QPainterPath()
        rounded.addRoundedRect(box, self._look.px(4), self._look.px(4))
        passed = QPainterPath()
        passed.addRect(QRectF(box.left(), box.top(), now - box.left(), box.height()))
        self._painter.save()
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._painter.fillPath(rounded.intersected(passed), fill)
        self._painter.restore()

    def _paint_beyond(self, block: RibbonBlock, box: QRectF) -> None:
        """Hatch what lies after the planned end."""
        ink = QColor(self._look.palette.wrap_up.ink)
        paint_hatched(self._painter, self._beyond(block, box), ink)

    def _beyond(self, block: RibbonBlock, box: QRectF) -> list[QRectF]:
        """Return the strip at a block's foot that lies after the planned end."""
        end = self._view.planned_end
        if end is None or block.end <= end:
            return []
        left, height = max(box.left(), self._x(end)), self._look.px(6)
        return [QRectF(left, box.bottom() - height, box.right() - left, height)]

    def _paint_name(
        self, block: RibbonBlock, box: QRectF, ink: str, align: Qt.AlignmentFlag
    ) -> None:
        is_live = block.state is State.LIVE
        font = self._look.font(12, 600 if is_live else 500)
        fitting = (
            name
            for name in names_by_length(block.name, str(block.number))
            if text_width(name, font) <= box.width()
        )
        paint_text(self._painter, box, next(fitting, ""), font, QColor(ink), align)

    def _clear_of_lines(self, box: QRectF) -> QRectF:
        """Return the widest part of a box that no line of time runs through."""
        gap = self._look.px(4)
        lines = (self._view.hard_stop, self._view.planned_end)
        xs = (self._x(at) for at in lines if at is not None)
        cuts = sorted(x for x in xs if box.left() < x < box.right())
        edges = [box.left(), *cuts, box.right()]
        left, right = max(pairwise(edges), key=lambda part: part[1] - part[0])
        return QRectF(left + gap, box.top(), right - left - 2 * gap, box.height())

    def _paint_now(self) -> None:
        if not self._view.is_now_inside:
            return
        look, painter = self._look, self._painter
        x, top = round(self._x(self._view.now)), self._box.top() - look.px(2)
        half, foot = look.px(6), self._top + self._height + look.px(2)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(look.palette.text))
        marker = [(x - half, top), (x + half, top), (x, top + look.px(8))]
        painter.drawPolygon(QPolygonF([QPointF(*corner) for corner in marker]))
        painter.restore()
        width = look.px(2)
        line = QRectF(x - width / 2, top, width, foot - top)
        painter.fillRect(line, QColor(look.palette.text))

    def _paint_labels(self) -> None:
        look, top = self._look, self._top + self._height + self._look.px(3)
        room, gap = self._box.width(), look.px(10)
        for placed in placed_labels(self._labels(), room, gap):
            label = placed.label
            ink = look.palette.text if label.is_strong else look.palette.text3
            left = self._box.left() + placed.left
            box = QRectF(left, top, label.width + 2, self._box.bottom() - top)
            font = look.font(12, 600 if label.is_strong else 500)
            paint_text(self._painter, box, label.text, font, QColor(ink))

    def _labels(self) -> Iterator[Label]:
        view, times = self._view, self._texts.times
        yield from self._label_of_ends()
        for at in self._ticks():
            yield self._label(times.minute(at, view.zone), at)

    def _label_of_ends(self) -> Iterator[Label]:
        """Name the hard stop and the planned end; together where they are close."""
        view, live, times = self._view, self._texts.live, self._texts.times
        if view.hard_stop is None or view.planned_end is None:
            return
        stop = live.stop(times.minute(view.hard_stop, view.zone))
        plan = live.plan(times.minute(view.planned_end, view.zone))
        stop_label = self._label(stop, view.hard_stop, is_strong=True)
        plan_label = self._label(plan, view.planned_end, is_strong=True)
        if view.hard_stop == view.planned_end:
            yield stop_label
        elif abs(stop_label.at - plan_label.at) < plan_label.width:
            both = in_order([(view.planned_end, plan), (view.hard_stop, stop)])
            yield self._label(both, view.hard_stop, is_strong=True)
        else:
            yield from (stop_label, plan_label)

    def _label(self, text: str, at: datetime, is_strong: bool = False) -> Label:
        width = text_width(text, self._look.font(12, 600))
        return Label(text, self._x(at) - self._box.left(), width, is_strong)

    def _ticks(self) -> Iterator[datetime]:
        view = self._view
        most = max(2, int(self._box.width() / self._look.px(110)))
        step = minutes_between_labels((view.end - view.start) / _MINUTE, most)
        local = local_time(view.start, view.zone)
        at = view.start + -(local.hour * 60 + local.minute) % step * _MINUTE
        while at < view.end:
            yield at
            at += step * _MINUTE

    def _ink(self) -> PhaseInk:
        standing = self._view.standing
        phase = Phase.BEFORE if standing is Standing.ENDED else Phase(standing.value)
        return self._look.palette.phase(phase)


def _parted(boxes: list[QRectF], look: Look) -> tuple[list[QRectF], list[QRectF]]:
    """Return the thin ones, and the others."""
    below = thin_below(look)
    thin = [box for box in boxes if box.width() < below]
    return thin, [box for box in boxes if box.width() >= below]
