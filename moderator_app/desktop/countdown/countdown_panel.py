"""The centre column; everything in it has one place through the whole hour."""

from __future__ import annotations

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from moderator_app.desktop.countdown.act_faces import big_face, big_kind
from moderator_app.desktop.countdown.acts_row import ActsRow
from moderator_app.desktop.countdown.countdown_viewmodel import (
    ActsViewmodel,
    CountdownViewmodel,
)
from moderator_app.desktop.countdown.digits import Digits
from moderator_app.desktop.countdown.facts_row import FactsRow
from moderator_app.desktop.countdown.next_up import NextUp
from moderator_app.desktop.countdown.reasons_row import ReasonsRow
from moderator_app.desktop.countdown.speaker_now import SpeakerNow
from moderator_app.desktop.countdown.standing_words import (
    digits_label,
    digits_text,
    phase_of,
    phase_words,
)
from moderator_app.desktop.design.action_button import ActionButton, ButtonSize, Face
from moderator_app.desktop.design.appearance import Appearance, Ground
from moderator_app.desktop.design.chip import Chip
from moderator_app.desktop.design.panel import Panel
from moderator_app.desktop.design.plain_label import PlainLabel, TextStyle
from moderator_app.desktop.design.progress_track import Progress, ProgressTrack
from moderator_app.desktop.design.tokens import Phase
from moderator_app.desktop.keys import Act
from moderator_app.domain.views.acts import ActsView
from moderator_app.domain.views.countdown import CountdownView, Standing
from moderator_app.texts.window import WindowTexts

_SIDE, _NARROW_SIDE, _NARROW = 24, 16, 400
_HEAD, _CHIP = 12, 128
_LINES, _LINE, _ENOUGH = 2, 20, 552
_SLOT, _ACTS, _BIG, _FACTS, _TRACK = 96, 160, 224, 260, 276
"""How far the top of each part is above the foot of the panel."""


class CountdownPanel(Panel):
    """Draws a `CountdownView` and an `ActsView`; asks for acts by signals."""

    act_wanted = Signal(object)  # Act
    menu_wanted = Signal()
    csv_wanted = Signal()
    edit_wanted = Signal(object)  # SpeakerId

    def __init__(
        self,
        texts: WindowTexts,
        appearance: Appearance,
        countdown: CountdownViewmodel,
        acts: ActsViewmodel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(appearance, parent=parent)
        self._texts = texts
        self._view: CountdownView | None = None
        self._acts: ActsView | None = None
        self._chip_top, self._why_not = 0, ""
        self._ground = ground = Ground(appearance, self)
        self.speaker = SpeakerNow(texts, ground, self)
        self._chip = Chip(ground, parent=self)
        self._digits = Digits(ground, self)
        self._track = ProgressTrack(ground, parent=self)
        self._facts = FactsRow(texts, ground, self)
        self._stopped = PlainLabel(ground, TextStyle(20, 600, line_height=28), "", self)
        self._stopped.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._big = ActionButton(ground, Face(""), ButtonSize.BIG, parent=self)
        self.acts_row = ActsRow(texts, ground, self)
        self.next_up = NextUp(texts, ground, self)
        self.reasons = ReasonsRow(texts.live, ground, self)
        self._connect(countdown, acts)

    @property
    def calm_height(self) -> int:
        """How much of its top may be covered for a while, in pixels."""
        return self._chip_top

    def show_watching(self, why: str) -> None:
        """Offer none of the session's acts any more, and say why."""
        self._why_not = why
        self.reasons.setEnabled(False)
        self.acts_row.refuse_all(why)
        self._show_big()

    def _connect(self, countdown: CountdownViewmodel, acts: ActsViewmodel) -> None:
        self._big.clicked.connect(self._ask_big)
        self.acts_row.act_wanted.connect(self.act_wanted)
        self.acts_row.menu_wanted.connect(self.menu_wanted)
        self.speaker.edit_wanted.connect(self.edit_wanted)
        self.next_up.edit_wanted.connect(self.edit_wanted)
        self._ground.changed.connect(self._dress)
        countdown.view_changed.connect(self._draw)
        acts.view_changed.connect(self._draw_acts)
        if countdown.view is not None:
            self._draw(countdown.view)
        if acts.view is not None:
            self._draw_acts(acts.view)

    def _draw(self, view: CountdownView) -> None:
        self._view = view
        phase = phase_of(view.standing)
        self._ground.set_over(view.standing is Standing.OVER)
        self.show_phase(phase)
        self._show_digits(view)
        self.speaker.show_speaker(view)
        self._chip.show_phase(phase, phase_words(self._texts.live, view))
        self._show_track(view, phase)
        self._facts.show_facts(view)
        self._show_hold(view)
        self.next_up.show_next(view.next, view.standing is Standing.BEFORE)
        self._show_big()
        self._place_chip()

    def _draw_acts(self, acts: ActsView) -> None:
        self._acts = acts
        self.acts_row.show_acts(acts)
        self._show_big()

    def _show_digits(self, view: CountdownView) -> None:
        label = digits_label(self._texts.live, view)
        palette = self._ground.look.palette
        is_inked = phase_of(view.standing).is_filled
        ink = palette.phase(phase_of(view.standing)).ink if is_inked else palette.text
        text = digits_text(self._texts.times, view)
        self._digits.show_digits(text, label, QColor(ink))

    def _show_track(self, view: CountdownView, phase: Phase) -> None:
        clock = view.clock
        is_shown = view.standing not in (Standing.HOLD, Standing.ENDED)
        self._track.setVisible(is_shown)
        if clock is None:
            self._track.show_progress(Progress(), "")
            return
        whole = max(1, clock.used_s, clock.allotted_s)
        marks = (clock.allotted_s - left for left in (clock.wrap_up_s, clock.last_s))
        progress = Progress(
            clock.used_s / whole,
            tuple(mark / whole for mark in marks if mark > 0),
            phase,
            clock.allotted_s / whole if clock.used_s > clock.allotted_s else None,
        )
        times = self._texts.times
        used, allotted = times.length(clock.used_s), times.length(clock.allotted_s)
        self._track.show_progress(progress, self._texts.live.progress(used, allotted))

    def _show_hold(self, view: CountdownView) -> None:
        is_on_hold = view.hold is not None
        for shown_on_hold in (self._stopped, self.reasons):
            shown_on_hold.setVisible(is_on_hold)
        self.next_up.setVisible(not is_on_hold and view.standing is not Standing.ENDED)
        self._facts.setVisible(view.clock is not None and not is_on_hold)
        if view.hold is not None:
            length = self._texts.times.length(view.hold.held_s)
            self._stopped.setText(self._texts.live.stopped_for(length))
            hold = view.hold
            self.reasons.show_reason(hold.reason if hold.is_explained else None)

    def _show_big(self) -> None:
        if self._view is None or self._acts is None:
            return
        face = big_face(self._texts, self._acts, self._view.seconds)
        if face != self._big.face:
            self._big.show_face(face)
        is_kept = self._acts.standing is Standing.ENDED
        self._big.refuse("" if is_kept else self._why_not)
        if not face.key and not face.icon:
            self._big.setEnabled(False)
        self._big.set_kind(big_kind(self._acts), phase_of(self._acts.standing))

    def _ask_big(self) -> None:
        standing = self._acts.standing if self._acts else Standing.BEFORE
        if standing is Standing.ENDED:
            self.csv_wanted.emit()
        else:
            self.act_wanted.emit(Act.HOLD if standing is Standing.HOLD else Act.NEXT)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if self._view is not None and self._view.standing is Standing.ENDED:
            return
        look = self._ground.look
        top = self.height() - look.px(_SLOT)
        side = self._side
        line = QRect(side, top, self.width() - 2 * side, 1)
        QPainter(self).fillRect(line, QColor(look.palette.line))

    def _place(self) -> None:
        px, foot = self._ground.look.px, self.height()
        self._put(self.speaker, px(_HEAD), px(104))
        self._put(self._track, foot - px(_TRACK) - px(4), px(18))
        self._put(self._stopped, foot - px(_TRACK) - px(4), px(28))
        self._put(self._facts, foot - px(_FACTS), px(20))
        self._put(self._big, foot - px(_BIG), px(56))
        self._put(self.acts_row, foot - px(_ACTS), px(40))
        self._put(self.next_up, foot - px(_SLOT) + px(6), px(_SLOT - 8))
        self._put(self.reasons, foot - px(_SLOT), px(_SLOT))
        lines = self._lines_with_room()
        self.speaker.show_lines(lines)
        self._chip_top = px(_CHIP - (_LINES - lines) * _LINE)
        top, bottom = self._chip_top + px(32 + 8), foot - px(_TRACK) - px(16)
        self._put(self._digits, top, max(px(24), bottom - top))
        self._place_chip()

    def _lines_with_room(self) -> int:
        """Return how many lines under the name leave the digits their size."""
        missing = self._ground.look.px(_ENOUGH) - self.height()
        taken = -(-missing // self._ground.look.px(_LINE)) if missing > 0 else 0
        return max(0, _LINES - taken)

    @property
    def _side(self) -> int:
        px = self._ground.look.px
        return px(_NARROW_SIDE if self.width() < px(_NARROW) else _SIDE)

    def _put(self, widget: QWidget, top: int, height: int) -> None:
        side = self._side
        widget.setGeometry(side, top, max(0, self.width() - 2 * side), height)

    def _place_chip(self) -> None:
        size, room = self._chip.sizeHint(), self.width()
        left = (room - size.width()) // 2
        self._chip.setGeometry(left, self._chip_top, size.width(), size.height())

    def _dress(self) -> None:
        self._place()
        if self._view is not None:
            self._show_digits(self._view)
        self.update()
