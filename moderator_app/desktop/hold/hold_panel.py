"""The right column on hold: what to do meanwhile, in the order of doing it."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.hairline import Hairline
from moderator_app.desktop.design.icons import Icon
from moderator_app.desktop.design.painting import paint_box
from moderator_app.desktop.design.panel import Panel
from moderator_app.desktop.design.picture import Picture
from moderator_app.desktop.design.plain_label import PlainLabel, TextStyle, ValueLabel
from moderator_app.desktop.design.shapes import Mark, paint_mark
from moderator_app.desktop.design.tokens import Tone
from moderator_app.desktop.hold.hold_viewmodel import HoldViewModel
from moderator_app.domain.views.hold import HoldView
from moderator_app.texts.standby import StandbyTexts

_HEADING = TextStyle(14, 600)
_DECIDE = TextStyle(13, 600, Tone.LATE, lines=2)
_STEP = TextStyle(14, 600, lines=2)
_HOW = TextStyle(13, 400, Tone.SECOND, lines=3, line_height=18)
_LABEL = TextStyle(12, 600, Tone.THIRD)
_HELD = TextStyle(28, 600, line_height=36)
_HELP = TextStyle(13, 400, Tone.SECOND, lines=2)


class HoldPanel(Panel):
    """Draws a `HoldView`: four steps, how long it lasts, and how it ends."""

    def __init__(
        self,
        texts: StandbyTexts,
        appearance: Appearance,
        viewmodel: HoldViewModel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(appearance, parent=parent)
        self._texts, self._look_from = texts, appearance
        self._alert = Picture(appearance, Icon.ALERT, tone=Tone.LATE)
        self._decide = PlainLabel(appearance, _DECIDE, texts.decide())
        self._stopped = _Step(appearance, is_done=True)
        self._tell = _Step(appearance)
        self._find = _Step(appearance)
        self._fill = _Step(appearance)
        self._held = ValueLabel(appearance, _HELD, texts.stopped_for())
        self._lay_out()
        appearance.changed.connect(self._dress)
        self._dress()
        viewmodel.view_changed.connect(self._draw)
        self._draw(viewmodel.view)

    def _lay_out(self) -> None:
        texts, appearance = self._texts, self._look_from
        self._head = QHBoxLayout()
        self._head.addWidget(PlainLabel(appearance, _HEADING, texts.meanwhile()), 1)
        self._head.addWidget(self._alert)
        self._head.addWidget(self._decide)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        for step in (self._stopped, self._tell, self._find, self._fill):
            self._column.addWidget(step)
        self._column.addWidget(Hairline(appearance))
        self._column.addWidget(PlainLabel(appearance, _LABEL, texts.stopped_for()))
        self._column.addWidget(self._held)
        self._column.addWidget(PlainLabel(appearance, _HELP, texts.resume_help()))
        self._column.addStretch(1)

    def _draw(self, view: HoldView | None) -> None:
        if view is None:
            return
        texts = self._texts
        self._alert.setVisible(view.is_time_to_decide)
        self._decide.setVisible(view.is_time_to_decide)
        self._stopped.show_step(texts.clock_stopped(), texts.stopped_since(view))
        said = texts.sentence_for_audience(view.reason)
        self._tell.show_step(texts.tell_audience(), said)
        self._find.show_step(texts.find_cause(view.reason), view.who)
        self._fill.show_step(texts.fill(), texts.how_to_fill())
        self._held.show_value(texts.times.length(view.held_s))

    def _dress(self) -> None:
        px = self._look_from.look.px
        self._column.setContentsMargins(px(16), px(12), px(16), px(16))
        self._column.setSpacing(px(10))
        self._head.setSpacing(px(8))


class _Step(QWidget):
    """One thing to do, with how."""

    def __init__(self, appearance: Appearance, *, is_done: bool = False) -> None:
        super().__init__()
        self._appearance = appearance
        self._what = PlainLabel(appearance, _STEP)
        self._how = PlainLabel(appearance, _HOW)
        self._grid = QGridLayout(self)
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(_StepMark(appearance, is_done), 0, 0)
        self._grid.addWidget(self._what, 0, 1)
        self._grid.addWidget(self._how, 1, 1)
        appearance.changed.connect(self._dress)
        self._dress()

    def show_step(self, what: str, how: str) -> None:
        """Say what to do, and how."""
        self._what.setText(what)
        self._how.setText(how)

    def _dress(self) -> None:
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(0)
        self._grid.setHorizontalSpacing(self._appearance.look.px(14))


class _StepMark(QWidget):
    """A check for what is done already, a small point for what there is to do.

    Neither looks like a box to be ticked: nothing here is kept account of.
    """

    def __init__(self, appearance: Appearance, is_done: bool) -> None:
        super().__init__()
        self._appearance, self._is_done = appearance, is_done
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        px = self._appearance.look.px
        return QSize(px(16), px(20))

    def paintEvent(self, event: QPaintEvent) -> None:
        look, painter = self._appearance.look, QPainter(self)
        side = look.px(16 if self._is_done else 6)
        box = QRectF(0, 0, side, side)
        box.moveCenter(QRectF(self.rect()).center())
        if self._is_done:
            ground = QColor(look.palette.panel)
            paint_mark(painter, Mark.CHECK, box, QColor(look.palette.ok), ground)
        else:
            paint_box(painter, box, side / 2, QColor(look.palette.text3))
