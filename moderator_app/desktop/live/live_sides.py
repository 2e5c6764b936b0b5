"""The columns at the sides of the countdown, and which panel stands in each."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QStackedWidget, QWidget

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.handover.handover_panel import HandoverPanel
from moderator_app.desktop.handover.handover_viewmodel import HandoverViewmodel
from moderator_app.desktop.question_queue.question_panel import QuestionPanel
from moderator_app.desktop.question_queue.question_queue_viewmodel import (
    QuestionQueueViewModel,
)
from moderator_app.desktop.rundown.rundown_panel import RundownPanel
from moderator_app.desktop.rundown.rundown_viewmodel import RundownViewModel
from moderator_app.desktop.session_bridge import SessionBridge
from moderator_app.desktop.viewmodel import Viewmodel
from moderator_app.domain.views.sides import (
    LeftSide,
    RightSide,
    SidesView,
    sides_view,
)
from moderator_app.session.show_runner import Published
from moderator_app.texts.questions import QuestionTexts
from moderator_app.texts.rundown import RundownTexts
from moderator_app.texts.window import WindowTexts


class SidesViewmodel(Viewmodel[SidesView]):
    """Follows what is needed at the sides."""

    def project(self, published: Published, now: datetime) -> SidesView:
        return sides_view(published.show, now)


class LiveSides(QObject):
    """Makes the side panels, and shows in each column the one that is needed.

    A panel that somebody asked for stays until something else is needed.
    """

    def __init__(
        self,
        texts: WindowTexts,
        appearance: Appearance,
        bridge: SessionBridge,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        language = texts.language
        self.left, self.right = QStackedWidget(window), QStackedWidget(window)
        self._sides = SidesViewmodel(self)
        self._rundown = RundownViewModel(self)
        self._questions = QuestionQueueViewModel(self)
        self._handover = HandoverViewmodel(self)
        self.rundown = RundownPanel(RundownTexts(language), appearance, self._rundown)
        self.handover = HandoverPanel(texts, appearance, self._handover)
        self.questions = QuestionPanel(
            QuestionTexts(language), appearance, self._questions, bridge.submit
        )
        self._lefts: dict[LeftSide, QWidget] = {
            LeftSide.RUNDOWN: self.rundown,
            LeftSide.HANDOVER: self.handover,
        }
        self._rights: dict[RightSide, QWidget] = {RightSide.QUESTIONS: self.questions}
        for panel in self._lefts.values():
            self.left.addWidget(panel)
        for panel in self._rights.values():
            self.right.addWidget(panel)
        self._sides.view_changed.connect(self._show)

    def refresh(self, published: Published, now: datetime) -> None:
        """Look again, for every panel: one that is hidden may be called for."""
        for viewmodel in (self._sides, self._rundown, self._questions, self._handover):
            viewmodel.refresh(published, now)

    def call(self, side: LeftSide | RightSide) -> None:
        """Show a panel now, whatever is needed."""
        if isinstance(side, LeftSide):
            self.left.setCurrentWidget(self._lefts.get(side, self.rundown))
        else:
            self.right.setCurrentWidget(self._rights.get(side, self.questions))

    def _show(self, view: SidesView) -> None:
        self.call(view.left)
        self.call(view.right)
