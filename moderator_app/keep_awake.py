"""Asks the system neither to sleep nor to dim the screen, as long as it is needed."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import timedelta

LOGGER = logging.getLogger(__name__)
PATIENCE = timedelta(seconds=2)
"""How long the system is given to hear that it may sleep again."""

Promise = Callable[[], AbstractContextManager[bool]]
"""While it is entered the system is asked; it gives whether the system agreed."""


@contextmanager
def promise_of_the_system() -> Iterator[bool]:
    """Ask this computer's own system."""
    from wakepy import keep  # here: it takes time, and none is lost at the start

    with keep.presenting(on_fail="pass") as mode:
        yield mode.active


class KeepAwake:
    """Keeps the computer awake while told so; it never waits for the system.

    A thread of its own asks, because the system may take its time. ``refused``
    is called from there when the system does not agree.
    """

    def __init__(
        self, refused: Callable[[], None], promise: Promise = promise_of_the_system
    ) -> None:
        self._refused, self._promise = refused, promise
        self._let_go: threading.Event | None = None
        self._thread: threading.Thread | None = None

    def keep(self, is_needed: bool) -> None:
        """Ask the system from now on, or ask it no longer."""
        if is_needed and self._let_go is None:
            self._let_go = threading.Event()
            self._thread = threading.Thread(
                target=self._ask, args=(self._let_go,), name="keep awake", daemon=True
            )
            self._thread.start()
        elif self._let_go is not None and not is_needed:
            self._let_go.set()
            self._let_go = None

    def close(self, patience: timedelta = PATIENCE) -> None:
        """Ask no longer, and give the system a moment to hear of it."""
        self.keep(False)
        if self._thread is not None:
            self._thread.join(patience.total_seconds())

    def _ask(self, let_go: threading.Event) -> None:
        is_promised = False
        try:
            with self._promise() as is_promised:
                if is_promised:
                    let_go.wait()
        except Exception:
            LOGGER.exception("The system failed when asked to stay awake")
        if not is_promised:
            self._refused()
