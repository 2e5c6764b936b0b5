"""The thread that writes diagnostics, so that a slow drive holds nothing else up."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from queue import SimpleQueue

PATIENCE = timedelta(seconds=1)


class Background:
    """Does what it is told in order, apart from all others; what fails is let go.

    May be told anything from any thread, also while an object is being deleted.
    """

    def __init__(self) -> None:
        self._waiting: SimpleQueue[Callable[[], object] | None] = SimpleQueue()
        self._thread = threading.Thread(
            target=self._run, name="diagnostics", daemon=True
        )
        self._thread.start()

    def do(self, work: Callable[[], object]) -> None:
        """Let ``work`` be done soon."""
        self._waiting.put(work)

    def close(self, patience: timedelta = PATIENCE) -> None:
        """Finish what was told, or leave it undone when the drive takes too long."""
        self._waiting.put(None)
        self._thread.join(patience.total_seconds())

    def _run(self) -> None:
        for work in iter(self._waiting.get, None):
            with suppress(Exception):  # diagnostics of diagnostics would never end
                work()
