"""The line at the top of the window; without rules."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QWidget

from moderator_app.desktop.clock_line.clock_cell import CellFace, ClockCell
from moderator_app.desktop.clock_line.clock_line_viewmodel import ClockLineViewmodel
from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.chip import Chip
from moderator_app.desktop.design.painting import plain_tooltip
from moderator_app.desktop.design.plain_label import PlainLabel, TextStyle
from moderator_app.desktop.design.tokens import Phase, Tone
from moderator_app.desktop.keys_strip import KeysStrip
from moderator_app.domain.views.clock_line import ClockLineView
from moderator_app.domain.views.countdown import Standing
from moderator_app.domain.views.expected_end import ExpectedEndView
from moderator_app.session.saving import SAVED, Saving
from moderator_app.texts.window import WindowTexts

HEIGHT = 44
_NOTES_FROM = 1120
_SHORT_S, _LONG_S = 59 * 60 + 59, 10 * 60 * 60 - 1
_SECOND, _MINUTE, _NONE = "00:00:00", "00:00", "–"
_TITLE = TextStyle(15, 600, Tone.TEXT, line_height=22)
_SUBTITLE = TextStyle(12, 500, Tone.THIRD, line_height=18)


class ClockLinePanel(QWidget):
    """State, title, who has the keys; then now, offset, expected end, hard stop."""

    def __init__(
        self,
        texts: WindowTexts,
        appearance: Appearance,
        viewmodel: ClockLineViewmodel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._texts, self._appearance = texts, appearance
        self._view: ClockLineView | None = None
        self._saving = SAVED
        self._chip = Chip(appearance, height=28)
        self._title = PlainLabel(appearance, _TITLE)
        self._strip = KeysStrip(texts.keys, appearance)
        self._subtitle = PlainLabel(appearance, _SUBTITLE)
        self._now = ClockCell(appearance, is_first=True)
        self._offset, self._end = (ClockCell(appearance) for _ in range(2))
        self._stop = ClockCell(appearance, is_last=True)
        self._lay_out()
        viewmodel.view_changed.connect(self._draw)
        appearance.changed.connect(self._dress)
        self._dress()
        if viewmodel.view is not None:
            self._draw(viewmodel.view)

    def show_saving(self, saving: Saving) -> None:
        """Say beside the title whether all is saved."""
        self._saving = saving
        if self._view is not None:
            self._subtitle.setText(self._subtitle_of(self._view))

    def show_watching(self, why: str) -> None:
        """Mark where the keys go as those of a window that watches, and say why."""
        self._strip.show_watching()
        self._strip.setToolTip(plain_tooltip(why))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._view is not None:
            self._draw(self._view)

    def _lay_out(self) -> None:
        heading = QGridLayout()
        heading.setVerticalSpacing(0)
        heading.setColumnStretch(0, 0)
        heading.setColumnStretch(2, 1)
        heading.addWidget(self._title, 0, 0)
        heading.addWidget(self._strip, 0, 1, Qt.AlignmentFlag.AlignVCenter)
        heading.addWidget(self._subtitle, 1, 0, 1, 3)
        self._heading = heading
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addLayout(heading, 1)
        cells = QHBoxLayout()
        cells.setSpacing(0)
        for cell in (self._now, self._offset, self._end, self._stop):
            cells.addWidget(cell)
        self._row.addLayout(cells)

    def _draw(self, view: ClockLineView) -> None:
        self._view = view
        self._reserve(view)
        times, live, zone = self._texts.times, self._texts.live, view.end.zone
        self._chip.show_phase(_phase(view.standing), self._state(view.standing))
        self._title.setText(view.title)
        self._subtitle.setText(self._subtitle_of(view))
        place = times.place(zone)
        self._now.show_face(CellFace(live.now_in(place), times.second(view.now, zone)))
        self._draw_offset(view.end)
        self._draw_end(view)
        self._draw_stop(view)

    def _reserve(self, view: ClockLineView) -> None:
        """Give each number a place for the widest that the hour may bring."""
        live, times, zone = self._texts.live, self._texts.times, view.end.zone
        far_s = _LONG_S if self._is_wide else _SHORT_S
        offsets = (CellFace(live.we_are(), times.offset(s)) for s in (far_s, -far_s, 0))
        spares = [times.spare(s) for s in (far_s, -far_s, 0)]
        plans = {_MINUTE, times.minute_or_date(view.end.planned, view.now, zone)}
        notes = [live.plan(plan) if self._is_wide else "" for plan in plans]
        stops = {_MINUTE, times.minute_or_date(view.end.hard_stop, view.now, zone)}
        self._now.reserve(CellFace(live.now_in(times.place(zone)), _SECOND))
        self._offset.reserve(*offsets, CellFace(live.it_ended(), ""))
        ends = (CellFace(live.expected_end(), _SECOND, note) for note in notes)
        self._end.reserve(*ends, CellFace(live.ended_at(), ""))
        faces = (CellFace(live.hard_stop(), v, n) for v in stops for n in spares)
        self._stop.reserve(*faces)

    def _draw_offset(self, end: ExpectedEndView) -> None:
        live, times, late_s = self._texts.live, self._texts.times, end.after_plan_s
        label = live.it_ended() if end.is_ended else live.we_are()
        if late_s is None:
            face = CellFace(label, live.nothing_expected(), shorter=_NONE)
            self._offset.show_face(face)
            return
        tone = Tone.LATE if late_s > 0 else Tone.TEXT
        short = times.signed_short(late_s)
        self._offset.show_face(CellFace(label, times.offset(late_s), "", short), tone)

    def _draw_end(self, view: ClockLineView) -> None:
        live, times, end = self._texts.live, self._texts.times, view.end
        label = live.ended_at() if end.is_ended else live.expected_end()
        value, short = _NONE, ""
        if end.expected is not None:
            value = times.second_seen_from(end.expected, view.now, end.zone)
            short = times.minute_or_date(end.expected, view.now, end.zone)
        planned = times.minute_or_date(end.planned, view.now, end.zone)
        note = live.plan(planned) if self._is_wide else ""
        self._end.show_face(CellFace(label, value, note, short))

    def _draw_stop(self, view: ClockLineView) -> None:
        times, end = self._texts.times, view.end
        value = times.minute_or_date(end.hard_stop, view.now, end.zone)
        spare_s = end.spare_s or 0
        note = "" if end.spare_s is None else times.spare(spare_s)
        short = times.signed_short(spare_s)
        label = self._texts.live.hard_stop()
        self._stop.show_face(CellFace(label, value, note, "", short))
        self._stop.set_note_tone(Tone.THIRD if end.fits else Tone.MISFIT)

    @property
    def _is_wide(self) -> bool:
        return self.width() >= self._appearance.look.px(_NOTES_FROM)

    def _subtitle_of(self, view: ClockLineView) -> str:
        date = self._texts.times.long_date(view.end.start, view.end.zone)
        texts = self._texts
        is_saved = not self._saving.unsaved
        saved = texts.live.saved() if is_saved else texts.saving.not_saved()
        parts = (date, view.platform, saved)
        return " · ".join(part for part in parts if part)

    def _state(self, standing: Standing) -> str:
        live = self._texts.live
        match standing:
            case Standing.BEFORE:
                return live.before()
            case Standing.HOLD:
                return live.on_hold_mark()
            case Standing.ENDED:
                return live.over()
            case _:
                return live.live()

    def _dress(self) -> None:
        px = self._appearance.look.px
        self.setFixedHeight(px(HEIGHT))
        self._row.setSpacing(px(12))
        self._heading.setHorizontalSpacing(px(10))


def _phase(standing: Standing) -> Phase:
    match standing:
        case Standing.BEFORE | Standing.ENDED:
            return Phase.BEFORE
        case Standing.HOLD:
            return Phase.HOLD
        case _:
            return Phase.RUNNING
