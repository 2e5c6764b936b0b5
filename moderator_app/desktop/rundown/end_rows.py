"""Under the rundown: when the session is expected to end, and when it has to."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QWidget

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
_WIDE = 500
_ACROSS, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class EndRows(QWidget):
    """The end and the stop with a solid line between them: nothing goes on beyond it.

    They lie under one another, or side by side where there is room.
    """

    def __init__(
        self,
        texts: RundownTexts,
        appearance: Appearance,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._texts, self._appearance = texts, appearance
        self._end = _EndRow(appearance, Icon.FLAG, Tone.SECOND)
        self._stop = _EndRow(appearance, Icon.BELL, Tone.TEXT)
        self._box = QBoxLayout(_DOWN, self)
        self._box.addWidget(self._end, 1)
        self._box.addWidget(_SolidLine(appearance))
        self._box.addWidget(self._stop, 1)
        appearance.changed.connect(self._dress)
        self._dress()

    def show_end(self, end: ExpectedEndView) -> None:
        """Show where the session is going to end, or ended."""
        texts, times = self._texts, self._texts.times
        expected = times.second(end.expected, end.zone) if end.expected else "–"
        after = texts.after_plan(end.after_plan_s or 0) if end.expected else ""
        tone = Tone.OK if end.as_planned else Tone.LATE
        self._end.show_value(texts.expected_end(end), expected)
        self._end.show_notes(after or texts.no_end(), tone, texts.plan_at(end))
        spare = texts.spare(end.spare_s or 0) if end.expected else ""
        tone = Tone.OK if end.fits else Tone.MISFIT
        stop = times.second(end.hard_stop, end.zone)
        self._stop.show_value(texts.hard_stop(), stop)
        self._stop.show_notes(spare, tone, "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= self._appearance.look.px(_WIDE)
        self._box.setDirection(_ACROSS if is_wide else _DOWN)

    def _dress(self) -> None:
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(self._appearance.look.px(2))


class _EndRow(QWidget):
    """A name and a value, with a note under each."""

    def __init__(self, appearance: Appearance, icon: Icon, tone: Tone) -> None:
        super().__init__()
        self._appearance = appearance
        self._name = PlainLabel(appearance, _NAME)
        self._value = ValueLabel(appearance, _NAME)
        self._note = PlainLabel(appearance, _SMALL)
        self._plan = PlainLabel(appearance, _SMALL)
        self._grid = QGridLayout(self)
        self._grid.setColumnStretch(1, 1)
        for label in (self._value, self._plan):
            label.setAlignment(_RIGHT)
        self._grid.addWidget(Picture(appearance, icon, tone=tone), 0, 0, 2, 1, _MIDDLE)
        self._grid.addWidget(self._name, 0, 1)
        self._grid.addWidget(self._value, 0, 2)
        self._grid.addWidget(self._note, 1, 1)
        self._grid.addWidget(self._plan, 1, 2)
        appearance.changed.connect(self._dress)
        self._dress()

    def show_value(self, name: str, value: str) -> None:
        """Show a value under its name."""
        self._name.setText(name)
        self._value.show_value(value, name)

    def show_notes(self, note: str, tone: Tone, plan: str) -> None:
        """Show how it lies, and what was planned."""
        self._note.setText(note)
        self._note.set_tone(tone)
        self._plan.setText(plan)

    def _dress(self) -> None:
        px = self._appearance.look.px
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setVerticalSpacing(0)
        self._grid.setHorizontalSpacing(px(10))
        self._grid.setColumnMinimumWidth(0, px(24))


class _SolidLine(QWidget):
    """The hard stop as a line, along whichever side is longer."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        appearance.changed.connect(self.updateGeometry)

    def sizeHint(self) -> QSize:
        room = self._appearance.look.px(14)
        return QSize(room, room)

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._appearance.look
        thick, middle = look.px(2), QRectF(self.rect()).center()
        if self.width() > self.height():
            line = QRectF(0, middle.y() - thick / 2, self.width(), thick)
        else:
            line = QRectF(middle.x() - thick / 2, 0, thick, self.height())
        QPainter(self).fillRect(line, QColor(look.palette.text))
