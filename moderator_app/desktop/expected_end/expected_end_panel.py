"""In the last minute: whether it still fits."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.icons import Icon
from moderator_app.desktop.design.panel import Panel
from moderator_app.desktop.design.picture import Picture
from moderator_app.desktop.design.plain_label import PlainLabel, TextStyle, ValueLabel
from moderator_app.desktop.design.tokens import Tone
from moderator_app.desktop.expected_end.expected_end_viewmodel import (
    ExpectedEndViewModel,
)
from moderator_app.desktop.expected_end.fit_line import FitLine
from moderator_app.domain.views.expected_end import ExpectedEndView
from moderator_app.texts.rundown import RundownTexts

_HEADING = TextStyle(12, 600, Tone.THIRD)
_END = TextStyle(36, 600, line_height=44)
_FITS = TextStyle(14, 600, lines=2)
_PLAN = TextStyle(13, 400, Tone.SECOND)


class ExpectedEndPanel(Panel):
    """Draws an `ExpectedEndView`: the end, a line, and whether it fits in words."""

    def __init__(
        self,
        texts: RundownTexts,
        appearance: Appearance,
        viewmodel: ExpectedEndViewModel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(appearance, parent=parent)
        self._texts, self._look_from = texts, appearance
        self._heading = PlainLabel(appearance, _HEADING)
        self._end = ValueLabel(appearance, _END)
        self._line = FitLine(texts, appearance)
        self._icon = Picture(appearance, Icon.CHECK, tone=Tone.OK)
        self._fits = PlainLabel(appearance, _FITS)
        self._plan = PlainLabel(appearance, _PLAN)
        self._words = QGridLayout()
        self._words.setColumnStretch(1, 1)
        self._words.addWidget(self._icon, 0, 0)
        self._words.addWidget(self._fits, 0, 1)
        self._words.addWidget(self._plan, 1, 1)
        self._column = QVBoxLayout(self)
        for part in (self._heading, self._end, self._line):
            self._column.addWidget(part)
        self._column.addLayout(self._words)
        appearance.changed.connect(self._dress)
        self._dress()
        viewmodel.view_changed.connect(self._draw)
        if viewmodel.view is not None:
            self._draw(viewmodel.view)

    def _draw(self, end: ExpectedEndView) -> None:
        texts, times = self._texts, self._texts.times
        name = texts.expected_end(end)
        self._heading.setText(name)
        expected = times.second(end.expected, end.zone) if end.expected else "–"
        self._end.show_value(expected, name)
        self._line.show_end(end)
        self._fits.setText(texts.fits(end))
        self._fits.set_tone(Tone.TEXT if end.fits else Tone.MISFIT)
        tone = Tone.OK if end.fits else Tone.MISFIT
        self._icon.show_icon(Icon.CHECK if end.fits else Icon.ALERT, tone)
        is_known = end.after_plan_s is not None
        self._plan.setText(texts.after_plan(end.after_plan_s or 0) if is_known else "")

    def _dress(self) -> None:
        px = self._look_from.look.px
        self._column.setContentsMargins(px(20), px(14), px(20), px(14))
        self._column.setSpacing(px(4))
        self._words.setContentsMargins(0, px(8), 0, 0)
        self._words.setHorizontalSpacing(px(10))
        self._words.setVerticalSpacing(px(2))
