"""Under the rundown: when the session is expected to end, and when it has to."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.icons import Icon
from moderator_app.desktop.design.picture import Picture
from moderator_app.desktop.design.plain_label import PlainLabel, TextStyle, ValueLabel
from moderator_app.desktop.design.tokens import Tone
from moderator_app.domain.views.expected_end import ExpectedEndView
from moderator_app.texts.rundown import RundownTexts

_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_MIDDLE = Qt.AlignmentFlag.AlignCenter
_NAME = TextStyle(14, 600, line_height=20)
_SMALL = TextStyle(12, 500, Tone.THIRD, line_height=18)


class EndRows(QWidget):
    """Two rows with a solid line between them: nothing goes on beyond it."""

    def __init__(
        self,
        texts: RundownTexts,
        appearance: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._texts, self._appearance = texts, appearance
        self._end_name = PlainLabel(appearance, _NAME)
        self._end = ValueLabel(appearance, _NAME)
        self._after_plan = PlainLabel(appearance, _SMALL)
        self._plan = PlainLabel(appearance, _SMALL)
        self._stop = ValueLabel(appearance, _NAME, texts.hard_stop())
        self._spare = PlainLabel(appearance, _SMALL)
        self._line = _SolidLine(appearance)
        self._lay_out()
        appearance.changed.connect(self._dress)
        self._dress()

    def _lay_out(self) -> None:
        texts, appearance = self._texts, self._appearance
        self._grid = grid = QGridLayout(self)
        grid.setColumnStretch(1, 1)
        for label in (self._end, self._plan, self._stop):
            label.setAlignment(_RIGHT)
        grid.addWidget(Picture(appearance, Icon.FLAG), 0, 0, 2, 1, _MIDDLE)
        grid.addWidget(self._end_name, 0, 1)
        grid.addWidget(self._end, 0, 2)
        grid.addWidget(self._after_plan, 1, 1)
        grid.addWidget(self._plan, 1, 2)
        grid.addWidget(self._line, 2, 0, 1, 3)
        bell = Picture(appearance, Icon.BELL, tone=Tone.TEXT)
        grid.addWidget(bell, 3, 0, 2, 1, _MIDDLE)
        grid.addWidget(PlainLabel(appearance, _NAME, texts.hard_stop()), 3, 1)
        grid.addWidget(self._stop, 3, 2)
        grid.addWidget(self._spare, 4, 1, 1, 2)

    def show_end(self, end: ExpectedEndView) -> None:
        """Show where the session is going to end, or ended."""
        texts, times = self._texts, self._texts.times
        name = texts.expected_end(end)
        self._end_name.setText(name)
        expected = times.second(end.expected, end.zone) if end.expected else "–"
        self._end.show_value(expected, name)
        self._plan.setText(texts.plan_at(end))
        self._stop.show_value(times.second(end.hard_stop, end.zone))
        is_known = end.after_plan_s is not None and end.spare_s is not None
        after = times.after_plan(end.after_plan_s or 0) if is_known else texts.no_end()
        self._after_plan.setText(after)
        self._after_plan.set_tone(Tone.OK if end.as_planned else Tone.LATE)
        self._spare.setText(texts.spare(end.spare_s or 0) if is_known else "")
        self._spare.set_tone(Tone.OK if end.fits else Tone.MISFIT)

    def _dress(self) -> None:
        px = self._appearance.look.px
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(0)
        self._grid.setHorizontalSpacing(px(10))
        self._grid.setColumnMinimumWidth(0, px(24))
        self._grid.setRowMinimumHeight(2, px(17))


class _SolidLine(QWidget):
    """The hard stop as a line."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        appearance.changed.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._appearance.look
        thick = look.px(2)
        line = QRectF(0, (self.height() - thick) / 2, self.width(), thick)
        QPainter(self).fillRect(line, QColor(look.palette.text))
