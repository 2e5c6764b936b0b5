"""After the end: what was planned and what was used, in lines and in all."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from moderator_app.desktop.after_show.account_list import AccountList
from moderator_app.desktop.after_show.account_row import (
    PADDING,
    AccountLine,
    is_wide,
    paint_line,
)
from moderator_app.desktop.after_show.after_show_viewmodel import AfterShowViewModel
from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.hairline import Hairline
from moderator_app.desktop.design.panel import Panel
from moderator_app.desktop.design.plain_label import PlainLabel, TextStyle, ValueLabel
from moderator_app.desktop.design.tokens import Tone
from moderator_app.domain.views.after_show import AfterShowView
from moderator_app.texts.after_show import AfterShowTexts

_TITLE = TextStyle(20, 600)
_LABEL = TextStyle(12, 500, Tone.THIRD)
_VALUE = TextStyle(18, 600)
_NOTE = TextStyle(12, 500, Tone.SECOND, lines=2, line_height=18)
_LINE, _LOW, _FACT = 32, 400, 150
_ACROSS, _DOWN = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom


class AfterShowPanel(Panel):
    """Draws an `AfterShowView`: against the plan, by segment, and the questions."""

    def __init__(
        self,
        texts: AfterShowTexts,
        appearance: Appearance,
        viewmodel: AfterShowViewModel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(appearance, parent=parent)
        self._texts, self._look_from = texts, appearance
        self._started = _Fact(appearance, texts.started())
        self._ended = _Fact(appearance, texts.ended())
        self._questions = _Fact(appearance, texts.questions())
        self._heading = _PaintedLine(appearance)
        self._total = _PaintedLine(appearance)
        self._list = AccountList(texts, appearance)
        self._lay_out()
        appearance.changed.connect(self._dress)
        self._dress()
        viewmodel.view_changed.connect(self._draw)
        if viewmodel.view is not None:
            self._draw(viewmodel.view)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize:
            for line in (self._heading, self._total):
                line.leave_aside(self._list.beside_rows)
        return False

    def _lay_out(self) -> None:
        self._list.viewport().installEventFilter(self)
        appearance = self._look_from
        self._title = PlainLabel(appearance, _TITLE, self._texts.title())
        self._all_facts = (self._started, self._ended, self._questions)
        self._facts = QBoxLayout(_ACROSS)
        for fact in self._all_facts:
            self._facts.addWidget(fact, 1)
        self._head, self._table = QVBoxLayout(), QVBoxLayout()
        self._head.addWidget(self._title)
        self._head.addLayout(self._facts)
        self._table.addWidget(self._heading)
        self._table.addWidget(self._list, 1)
        self._table.addWidget(Hairline(appearance))
        self._table.addWidget(self._total)
        self._whole = QBoxLayout(_DOWN, self)
        self._whole.addLayout(self._head)
        self._whole.addLayout(self._table, 1)

    def _arrange(self) -> None:
        """Lay the facts over the table, or where it is low beside it."""
        px = self._look_from.look.px
        is_low = self.height() < px(_LOW)
        self._title.setVisible(not is_low)
        self._whole.setDirection(_ACROSS if is_low else _DOWN)
        self._facts.setDirection(_DOWN if is_low else _ACROSS)
        for fact in self._all_facts:
            fact.setMinimumWidth(px(_FACT) if is_low else 0)

    def _draw(self, view: AfterShowView) -> None:
        texts, times, end = self._texts, self._texts.times, view.end
        planned = times.minute(end.start, end.zone)
        started = times.second(view.started, end.zone) if view.started else "–"
        late = view.started_after_s
        note = texts.not_started() if late is None else times.offset(late)
        self._started.show_fact(started, note, texts.planned_at(planned))
        ended = times.second(end.expected, end.zone) if end.expected else "–"
        after = "" if end.after_plan_s is None else times.offset(end.after_plan_s)
        planned = times.minute(end.planned, end.zone)
        self._ended.show_fact(ended, after, texts.planned_at(planned))
        questions = view.questions
        left = texts.left(questions)
        self._questions.show_fact(str(questions.total), texts.answered(questions), left)
        self._list.show_rows(view.rows)
        self._show_total(view)

    def _show_total(self, view: AfterShowView) -> None:
        texts, length = self._texts, self._texts.times.length
        heading = AccountLine(
            texts.segment(),
            texts.planned(),
            texts.used(),
            texts.over_under(),
            Tone.THIRD,
            Tone.THIRD,
            400,
        )
        columns = (texts.segment(), texts.planned(), texts.used(), texts.over_under())
        self._heading.show_line(heading, ", ".join(columns), "±")
        total = AccountLine(
            texts.in_all(),
            length(view.planned_s),
            length(view.used_s),
            texts.over(view.over_s),
            Tone.TEXT,
            Tone.OVERTIME if view.over_s > 0 else Tone.SECOND,
            600,
        )
        signed = texts.times.signed(view.over_s)
        self._total.show_line(total, texts.heard_total(view), signed)

    def _dress(self) -> None:
        px = self._look_from.look.px
        side, inner = px(16) - px(PADDING), px(PADDING)
        self._whole.setContentsMargins(side, px(14), side, px(16))
        self._whole.setSpacing(px(6))
        self._table.setSpacing(px(6))
        self._head.setContentsMargins(inner, 0, inner, px(2))
        self._head.setSpacing(px(8))
        self._facts.setSpacing(px(12))
        self._arrange()


class _Fact(QWidget):
    """A label, a value, and two notes under it."""

    def __init__(self, appearance: Appearance, label: str) -> None:
        super().__init__()
        self._value = ValueLabel(appearance, _VALUE, label)
        self._notes = tuple(PlainLabel(appearance, _NOTE) for _ in range(2))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(PlainLabel(appearance, _LABEL, label))
        column.addWidget(self._value)
        for note in self._notes:
            column.addWidget(note)
        column.addStretch(1)  # a longer note beside it moves no label

    def show_fact(self, value: str, *notes: str) -> None:
        """Show a value and what belongs to it."""
        self._value.show_value(value)
        for label, note in zip(self._notes, notes, strict=True):
            label.setText(note)


class _PaintedLine(QWidget):
    """One line of the account outside of the list."""

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._line: AccountLine | None = None
        self._short, self._aside = "", 0
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self.updateGeometry)

    def show_line(self, line: AccountLine, heard_as: str, short: str) -> None:
        """Show a line; ``short`` stands for its last words in little room."""
        self._line, self._short = line, short
        self.setAccessibleName(heard_as)
        self.update()

    def leave_aside(self, room: int) -> None:
        """Leave this many pixels at the right empty."""
        self._aside = room
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(80, self._appearance.look.px(_LINE))

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._line is None:
            return
        look = self._appearance.look
        line = self._line
        box = QRectF(self.rect()).adjusted(0, 0, -self._aside, 0)
        if not is_wide(round(box.width()), look):
            line = replace(line, over=self._short)
        paint_line(QPainter(self), box, line, look)
