"""The columns at the sides of the countdown, and which panel stands in each."""

from __future__ import annotations

from datetime import datetime
from typing import Protocol, TypeVar

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

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
from moderator_app.desktop.session_bridge import SessionBridge
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


class Refreshed(Protocol):
    """What follows the session."""

    def refresh(self, published: Published, now: datetime) -> None:
        """Look again."""


Kept = TypeVar("Kept", bound=Refreshed)


class SidesViewmodel(Viewmodel[SidesView]):
    """Follows what is needed at the sides."""

    def project(self, published: Published, now: datetime) -> SidesView:
        return sides_view(published.show, now)


class LiveSides(QObject):
    """Makes the side panels, and shows in each column the one that is needed.

    A panel that somebody called for stays until something else is needed.
    """

    def __init__(
        self,
        texts: WindowTexts,
        appearance: Appearance,
        bridge: SessionBridge,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._texts, self._appearance, self._bridge = texts, appearance, bridge
        self.left, self.right = QStackedWidget(window), QStackedWidget(window)
        self._viewmodels: list[Refreshed] = []
        self._sides = self._kept(SidesViewmodel(self))
        self._make_panels()
        self._make_questions()
        self._lefts: dict[LeftSide, QWidget] = {
            LeftSide.RUNDOWN: self.rundown,
            LeftSide.HANDOVER: self.handover,
            LeftSide.ON_AIR: self._on_air,
            LeftSide.AFTER_SHOW: self._after,
            LeftSide.AFTER_SHOW: self._after_show,
        }
        self._rights: dict[RightSide, QWidget] = {
            RightSide.QUESTIONS: self.questions,
            RightSide.STANDBY: self.standby,
            RightSide.HOLD: self._hold,
            RightSide.FIT: self._fit,
        }
        for panel in self._lefts.values():
            self.left.addWidget(panel)
        for panel in self._rights.values():
            self.right.addWidget(panel)
        self._sides.view_changed.connect(self._show)

    def refresh(self, published: Published, now: datetime) -> None:
        """Look again, for every panel: one that is hidden may be called for."""
        for viewmodel in self._viewmodels:
            viewmodel.refresh(published, now)

    def call(self, side: LeftSide | RightSide) -> None:
        """Show a panel now, whatever is needed."""
        if isinstance(side, LeftSide):
            self.left.setCurrentWidget(self._lefts[side])
        else:
            self.right.setCurrentWidget(self._rights[side])

    def show_segment(self, number: SegmentNumber) -> None:
        """Bring a segment into sight and select it."""
        self.call(LeftSide.RUNDOWN)
        self.rundown.select(number)

    def show_question(self, number: QuestionNumber) -> None:
        """Bring a question into sight and select it."""
        self.call(RightSide.QUESTIONS)
        self.questions.select(number)

    def _make_panels(self) -> None:
        texts, appearance, language = (
            self._texts,
            self._appearance,
            self._texts.language,
        )
        rundown, standby = RundownTexts(language), StandbyTexts(language)
        self.rundown = RundownPanel(
            rundown, appearance, self._kept(RundownViewModel(self))
        )
        self.handover = HandoverPanel(
            texts, appearance, self._kept(HandoverViewmodel(self))
        )
        self.standby = StandbyPanel(
            standby, appearance, self._kept(StandbyViewModel(self)), self._bridge.submit
        )
        after = self._kept(AfterShowViewModel(self))
        self._after = AfterShowPanel(AfterShowTexts(language), appearance, after)
        self._hold = HoldPanel(standby, appearance, self._kept(HoldViewModel(self)))
        self._after_show = AfterShowPanel(
            AfterShowTexts(language), appearance, self._kept(AfterShowViewModel(self))
        )
        self._end = ExpectedEndPanel(
            rundown, appearance, self._kept(ExpectedEndViewModel(self))
        )

    def _make_questions(self) -> None:
        texts, appearance = QuestionTexts(self._texts.language), self._appearance
        queue = self._kept(QuestionQueueViewModel(self))
        self.questions = QuestionPanel(texts, appearance, queue, self._bridge.submit)
        on_air = self._kept(OnAirViewModel(self))
        self._on_air = OnAirPanel(texts, appearance, on_air)
        best = self._kept(BestQuestionViewModel(self))
        self._fit = QWidget()
        column = QVBoxLayout(self._fit)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(BestQuestionPanel(texts, appearance, best), 1)
        column.addWidget(self._end)

    def _kept(self, viewmodel: Kept) -> Kept:
        self._viewmodels.append(viewmodel)
        return viewmodel

    def _show(self, view: SidesView) -> None:
        self.call(view.left)
        self.call(view.right)
