"""The columns at the sides of the countdown, and which panel stands in each."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QVBoxLayout, QWidget

from moderator_app.desktop.after_show.after_show_panel import AfterShowPanel
from moderator_app.desktop.after_show.after_show_viewmodel import AfterShowViewModel
from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.expected_end.expected_end_panel import ExpectedEndPanel
from moderator_app.desktop.expected_end.expected_end_viewmodel import (
    ExpectedEndViewModel,
)
from moderator_app.desktop.handover.handover_panel import HandoverPanel
from moderator_app.desktop.handover.handover_viewmodel import HandoverViewmodel
from moderator_app.desktop.hold.hold_panel import HoldPanel
from moderator_app.desktop.hold.hold_viewmodel import HoldViewModel
from moderator_app.desktop.live.side_column import SideColumn
from moderator_app.desktop.on_air.best_question_panel import BestQuestionPanel
from moderator_app.desktop.on_air.on_air_panel import OnAirPanel
from moderator_app.desktop.on_air.on_air_viewmodel import (
    BestQuestionViewModel,
    OnAirViewModel,
)
from moderator_app.desktop.question_queue.question_panel import QuestionPanel
from moderator_app.desktop.question_queue.question_queue_viewmodel import (
    QuestionQueueViewModel,
)
from moderator_app.desktop.rundown.rundown_panel import RundownPanel
from moderator_app.desktop.rundown.rundown_viewmodel import RundownViewModel
from moderator_app.desktop.session_bridge import Refused, SessionBridge
from moderator_app.desktop.standby.standby_panel import StandbyPanel
from moderator_app.desktop.standby.standby_viewmodel import StandbyViewModel
from moderator_app.desktop.viewmodel import Viewmodel
from moderator_app.domain.identifiers import QuestionNumber, SegmentNumber
from moderator_app.domain.views.sides import (
    LeftSide,
    RightSide,
    SidesView,
    sides_view,
)
from moderator_app.session.show_runner import Published
from moderator_app.texts.after_show import AfterShowTexts
from moderator_app.texts.questions import QuestionTexts
from moderator_app.texts.rundown import RundownTexts
from moderator_app.texts.standby import StandbyTexts
from moderator_app.texts.window import WindowTexts


class SidesViewmodel(Viewmodel[SidesView]):
    """Follows what is needed at the sides."""

    def project(self, published: Published, now: datetime) -> SidesView:
        return sides_view(published.show, now)


class LiveSides(QObject):
    """Makes the side panels, and shows in each column the one that is needed.

    A panel that somebody called for stays until it is given back, or something
    else is needed.
    """

    def __init__(
        self,
        texts: WindowTexts,
        appearance: Appearance,
        bridge: SessionBridge,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._appearance, self._bridge = appearance, bridge
        self._published, self._now = bridge.newest, bridge.now()
        self.left, self.right = SideColumn(window), SideColumn(window)
        self._sides = SidesViewmodel(self)
        self._rows, self._queue = RundownViewModel(self), QuestionQueueViewModel(self)
        self._make_programme(RundownTexts(texts.language))
        self._make_questions(QuestionTexts(texts.language))
        self._make_before(StandbyTexts(texts.language))
        self._make_last(texts)
        self._sides.view_changed.connect(self._show)
        self.rundown.sight_wanted.connect(self._see_rundown)
        self.questions.left.connect(self.give_back)
        self.questions.left.connect(window.setFocus)
        self.questions.acted.connect(self._see_questions)
        bridge.refused.connect(self._keep_words)
        self._look_for_keys()

    def refresh(self, published: Published, now: datetime) -> None:
        """Look again, for the panels that are shown."""
        is_news = published is not self._published
        self._published, self._now = published, now
        self._sides.refresh(published, now)
        if is_news:
            self._look_for_keys()
        self.left.refresh(published, now)
        self.right.refresh(published, now)

    def call(self, side: LeftSide | RightSide) -> None:
        """Show a panel now, whatever is needed."""
        column = self.left if isinstance(side, LeftSide) else self.right
        column.call(side)
        column.refresh(self._published, self._now)

    def give_back(self) -> None:
        """Show what is needed again, after a panel was called for."""
        if self._sides.view is not None:
            self._show(self._sides.view)

    def show_segment(self, number: SegmentNumber) -> None:
        """Bring a segment into sight and select it."""
        self.call(LeftSide.RUNDOWN)
        self.rundown.select(number)

    def show_question(self, number: QuestionNumber) -> None:
        """Bring a question into sight and select it."""
        self.call(RightSide.QUESTIONS)
        self.questions.select(number)

    def _see_rundown(self) -> None:
        self.call(LeftSide.RUNDOWN)

    def _see_questions(self) -> None:
        self.call(RightSide.QUESTIONS)

    def _keep_words(self, refused: Refused) -> None:
        if refused.command is None and refused.text:
            self.questions.put_back(refused.text)

    def _look_for_keys(self) -> None:
        """Follow every act with what keys act on, seen or not."""
        for followed in (self._rows, self._queue):
            followed.refresh(self._published, self._now)

    def _make_programme(self, texts: RundownTexts) -> None:
        self.rundown = RundownPanel(texts, self._appearance, self._rows)
        self.left.add(LeftSide.RUNDOWN, self.rundown, self._rows)

    def _make_questions(self, texts: QuestionTexts) -> None:
        self.questions = QuestionPanel(
            texts, self._appearance, self._queue, self._bridge.submit
        )
        self.right.add(RightSide.QUESTIONS, self.questions, self._queue)
        seen = OnAirViewModel(self)
        on_air = OnAirPanel(texts, self._appearance, seen)
        self.left.add(LeftSide.ON_AIR, on_air, seen)

    def _make_before(self, texts: StandbyTexts) -> None:
        before, held = StandbyViewModel(self), HoldViewModel(self)
        self.standby = StandbyPanel(
            texts, self._appearance, before, self._bridge.submit
        )
        self.right.add(RightSide.STANDBY, self.standby, before)
        hold = HoldPanel(texts, self._appearance, held)
        self.right.add(RightSide.HOLD, hold, held)

    def _make_last(self, texts: WindowTexts) -> None:
        next_one, account = HandoverViewmodel(self), AfterShowViewModel(self)
        self.handover = HandoverPanel(texts, self._appearance, next_one)
        self.left.add(LeftSide.HANDOVER, self.handover, next_one)
        words = AfterShowTexts(texts.language)
        after = AfterShowPanel(words, self._appearance, account)
        self.left.add(LeftSide.AFTER_SHOW, after, account)
        best, end = BestQuestionViewModel(self), ExpectedEndViewModel(self)
        questions, times = QuestionTexts(texts.language), RundownTexts(texts.language)
        fit = _Fit(
            self._appearance,
            BestQuestionPanel(questions, self._appearance, best),
            ExpectedEndPanel(times, self._appearance, end),
        )
        self.right.add(RightSide.FIT, fit, best, end)

    def _show(self, view: SidesView) -> None:
        self.call(view.left)
        self.call(view.right)


class _Fit(QWidget):
    """The best question over whether the session still fits."""

    def __init__(self, appearance: Appearance, best: QWidget, end: QWidget) -> None:
        super().__init__()
        self._appearance = appearance
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(best, 1)
        self._column.addWidget(end)
        appearance.changed.connect(self._dress)
        self._dress()

    def _dress(self) -> None:
        self._column.setSpacing(self._appearance.look.px(12))
