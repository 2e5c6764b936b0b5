"""Opens a session while the window lives on, however long its drive takes."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from typing import TypeAlias

from PySide6.QtCore import QObject, QTimer, Signal

from moderator_app.session.keeper import LATE
from moderator_app.wiring.errands import Errands
from moderator_app.wiring.session import RunningSession

Opened: TypeAlias = Callable[[], RunningSession]

WAIT_MS = LATE // timedelta(milliseconds=1)
"""How long whoever waits is not told what for."""


class SessionOpener(QObject):
    """Opens one session at a time; what is asked for meanwhile is not done."""

    opened = Signal(object)  # RunningSession
    failed = Signal(object)  # Exception
    took_long = Signal()  # whoever waits would like to know what for

    def __init__(self, errands: Errands, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._errands = errands
        self._under_way: Opened | None = None

    @property
    def is_busy(self) -> bool:
        """Whether a session is being opened."""
        return self._under_way is not None

    def open(self, opening: Opened) -> None:
        """Open a session, unless one is being opened already."""
        if self.is_busy:
            return
        self._under_way = opening
        QTimer.singleShot(WAIT_MS, self, partial(self._tell_if_long, opening))
        done, failed = partial(self._take, opening), partial(self._fail, opening)
        self._errands.run(opening, done, failed)

    def give_up(self) -> None:
        """Let go of what is being opened, as soon as it is."""
        self._under_way = None

    def _tell_if_long(self, opening: Opened) -> None:
        if opening is self._under_way:
            self.took_long.emit()

    def _take(self, opening: Opened, session: RunningSession) -> None:
        if opening is not self._under_way:
            self._errands.run(session.close, lambda _: None, self.failed.emit)
            return
        self._under_way = None
        self.opened.emit(session)

    def _fail(self, opening: Opened, error: Exception) -> None:
        if opening is self._under_way:
            self._under_way = None
            self.failed.emit(error)
