"""Keeps the question queue's picture, and the session that it was taken of."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject

from moderator_app.desktop.question_queue.kept_queue import KeptQueue
from moderator_app.desktop.viewmodel import Viewmodel
from moderator_app.domain.identifiers import QuestionNumber
from moderator_app.domain.views.question_queue import (
    QuestionQueueView,
    Queue,
    next_on_air,
    question_queue_view,
)
from moderator_app.session.show_runner import Published


class QuestionQueueViewModel(Viewmodel[QuestionQueueView]):
    """The queue in its groups; rows are read from ``published`` when drawn."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept = KeptQueue()
        self.published: Published | None = None

    @property
    def queue(self) -> Queue | None:
        """The queue as it stands; None before the first refresh."""
        return self._kept.queue

    def next_on_air(self, selected: QuestionNumber | None) -> QuestionNumber | None:
        """Return the question to ask next, if there is one."""
        queue = self._kept.queue
        return None if queue is None else next_on_air(queue, selected)

    def project(self, published: Published, now: datetime) -> QuestionQueueView:
        self.published = published
        queue = self._kept.of(published.show.desk)
        return question_queue_view(published.show, queue, now)
