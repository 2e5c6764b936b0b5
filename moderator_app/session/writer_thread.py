"""The thread that owns a session's file, so that a slow disk holds up nobody else."""

from __future__ import annotations

import threading
from collections.abc import Callable
from datetime import timedelta
from functools import partial
from queue import SimpleQueue

from moderator_app.session.lanes import failure_of
from moderator_app.session.outermost import report
from moderator_app.session.ports import Work
from moderator_app.session.session_thread import SessionThread


class WriterThread:
    """The lanes of a session on screen: it writes here, and hears in its own thread."""

    def __init__(self, session: SessionThread) -> None:
        self._session = session
        self._queue = SimpleQueue[Work | None]()
        self._thread = threading.Thread(target=self._run, name="writer", daemon=True)
        self._thread.start()

    def write(self, work: Work, done: Callable[[Exception | None], None]) -> None:
        """Do ``work`` after all that was told before it; say how it ended."""
        self._queue.put(partial(self._write, work, done))

    def later(self, delay: timedelta, work: Work) -> None:
        """Do ``work`` in the session's thread after a delay."""
        self._session.later(delay, work)

    def close(self, last: Work, within: timedelta) -> None:
        """Do ``last`` after all that was told, then end; wait only so long for it.

        A disk that hangs longer finds it done when it comes back, if the program
        still runs then.
        """
        self._queue.put(last)
        self._queue.put(None)
        self._thread.join(within.total_seconds())

    def _write(self, work: Work, done: Callable[[Exception | None], None]) -> None:
        self._session.do(partial(done, failure_of(work)))

    def _run(self) -> None:
        while (work := self._queue.get()) is not None:
            error = failure_of(work)
            if error is not None:
                report(error)
