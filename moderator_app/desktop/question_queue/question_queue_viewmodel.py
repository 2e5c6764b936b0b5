"""Keeps the question queue's picture at the cost of what changed in it."""

from __future__ import annotations

from datetime import datetime

from moderator_app.desktop.viewmodel import Viewmodel
from moderator_app.domain.identifiers import QuestionNumber
from moderator_app.domain.views.question_queue import (
    DeskChain,
    QuestionQueueView,
    Queue,
    next_on_air,
    question_queue_view,
    queue_after,
    queue_of,
)
from moderator_app.session.show_runner import Published


class QuestionQueueViewModel(Viewmodel[QuestionQueueView]):
    """The queue, and the session that its rows are read from."""

    published: Published | None = None
    _desk: DeskChain | None = None
    _queue: Queue | None = None

    @property
    def queue(self) -> Queue | None:
        """The queue as it stands; None before the first refresh."""
        return self._queue

    def next_on_air(self) -> QuestionNumber | None:
        """Return the question to ask next, if there is one."""
        return None if self._queue is None else next_on_air(self._queue)

    def project(self, published: Published, now: datetime) -> QuestionQueueView:
        desk, queue = published.show.desk, self._queue
        if queue is None or self._desk is None:
            queue = queue_of(desk.value)
        elif desk is not self._desk:
            queue = queue_after(queue, self._desk, desk)
        self.published, self._desk, self._queue = published, desk, queue
        return question_queue_view(published.show, queue, now)
