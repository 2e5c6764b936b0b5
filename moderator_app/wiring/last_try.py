"""One last try to save, where the system ends the program while acts are unsaved."""

from __future__ import annotations

import signal
from collections.abc import Callable
from types import FrameType

from PySide6.QtCore import QObject, QTimer

ENDINGS = (signal.SIGINT, signal.SIGTERM)
"""Ctrl+C where the program was started, and whoever asks it to end."""

_LOOK_MS = 250


class LastTry(QObject):
    """Lets Ctrl+C and the like end the program at once, or after one try to save.

    While nothing is unsaved the system itself ends it, also where it hangs. While
    something is, the first of them leads to ``save``; a second ends it at once.
    """

    def __init__(
        self,
        is_unsaved: Callable[[], bool],
        save: Callable[[], None],
        end: Callable[[int], None] = signal.raise_signal,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._is_unsaved, self._save, self._end = is_unsaved, save, end
        self._is_ready = self._is_over = False
        self._let_the_system_end_it()
        looks = QTimer(self, interval=_LOOK_MS)
        looks.timeout.connect(self.look)
        looks.start()

    def look(self) -> None:
        """See whether there is anything to save."""
        is_unsaved = self._is_unsaved() and not self._is_over
        if is_unsaved is self._is_ready:
            return
        if is_unsaved:
            self._is_ready = True
            for ending in ENDINGS:
                signal.signal(ending, self._hear)
        else:
            self._let_the_system_end_it()

    def _let_the_system_end_it(self) -> None:
        self._is_ready = False
        for ending in ENDINGS:
            signal.signal(ending, signal.SIG_DFL)

    def _hear(self, ending: int, _frame: FrameType | None) -> None:
        self._is_over = True
        self._let_the_system_end_it()
        QTimer.singleShot(0, self, lambda: self._save_and_end(ending))

    def _save_and_end(self, ending: int) -> None:
        try:
            self._save()
        finally:
            self._end(ending)
