"""The queue of a desk, kept from one look to the next."""

from __future__ import annotations

from moderator_app.domain.views.question_queue import (
    DeskChain,
    Queue,
    queue_after,
    queue_of,
)


class KeptQueue:
    """Counts the queue from nothing once, and from then on what changed in it."""

    def __init__(self) -> None:
        self._desk: DeskChain | None = None
        self._queue: Queue | None = None

    @property
    def queue(self) -> Queue | None:
        """The queue at the last look; None before the first."""
        return self._queue

    def of(self, desk: DeskChain) -> Queue:
        """Return the queue of a desk."""
        if self._queue is None or self._desk is None:
            self._queue = queue_of(desk.value)
        elif desk is not self._desk:
            self._queue = queue_after(self._queue, self._desk, desk)
        self._desk = desk
        return self._queue
