"""Under the track: what was used, when it must be over, what is allotted."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.painting import plain_tooltip
from moderator_app.desktop.design.plain_label import PlainLabel, TextStyle
from moderator_app.desktop.design.tokens import Tone
from moderator_app.domain.views.countdown import CountdownView, LiveClockView
from moderator_app.texts.window import WindowTexts

_SIDE = TextStyle(13, 400, Tone.SECOND, line_height=20)
_MIDDLE = TextStyle(13, 600, line_height=20)


class FactsRow(QWidget):
    """Draws a `LiveClockView`."""

    def __init__(
        self, texts: WindowTexts, appearance: Appearance, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._texts = texts
        self._used = PlainLabel(appearance, _SIDE)
        self._off_by = PlainLabel(appearance, _MIDDLE)
        self._allotted = PlainLabel(appearance, _SIDE)
        self._off_by.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._allotted.setAlignment(Qt.AlignmentFlag.AlignRight)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self._used, 1)
        row.addWidget(self._off_by)
        row.addWidget(self._allotted, 1)

    def show_facts(self, view: CountdownView) -> None:
        """Show the facts of the live segment; nothing where none is live."""
        clock = view.clock
        if clock is None:
            for label in (self._used, self._off_by, self._allotted):
                label.setText("")
            return
        live, times = self._texts.live, self._texts.times
        used, allotted = times.length(clock.used_s), times.length(clock.allotted_s)
        self._used.show_text(live.used(used), live.heard_used(used))
        heard = live.heard_allotted(allotted)
        self._allotted.show_text(self._allotted_of(clock), heard)
        natural = self._allotted.sizeHint().width()
        self._allotted.setMinimumWidth(min(natural, self.width() // 3))
        off_by = self._off_by_of(clock, view.zone)
        is_far = clock.is_off_by_of_another_day
        why = live.off_by_explained(off_by) if off_by and not is_far else off_by
        self._off_by.show_text(off_by, why)
        self.setToolTip(plain_tooltip(why))
        self._off_by.set_tone(Tone.MISFIT if clock.is_off_by_past else Tone.TEXT)

    def _allotted_of(self, clock: LiveClockView) -> str:
        live, times = self._texts.live, self._texts.times
        length = times.length(clock.allotted_s)
        if not clock.added_s:
            return live.allotted(length)
        return live.allotted_with(length, times.signed(clock.added_s))

    def _off_by_of(self, clock: LiveClockView, zone: str) -> str:
        live = self._texts.live
        if clock.is_off_by_of_another_day:
            return live.after_hard_stop()
        if not clock.could_be_off_by:
            return ""  # it began too late: how far over the hour is stands above
        time = self._texts.times.second(clock.off_by, zone)
        return live.off_by_past(time) if clock.is_off_by_past else live.off_by(time)
