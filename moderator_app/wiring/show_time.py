"""What keeps time while a session is open: its ticker, its watch, a system awake."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Signal

from moderator_app.desktop.first_frame import FirstFrame
from moderator_app.desktop.live.live_window import LiveWindow
from moderator_app.desktop.session_bridge import SessionBridge
from moderator_app.desktop.ticker import Ticker
from moderator_app.desktop.time_notices import TimeNotices
from moderator_app.desktop.time_watcher import TimeWatcher
from moderator_app.domain.next_turn import until_next_turn
from moderator_app.keep_awake import (
    PATIENCE,
    KeepAwake,
    Promise,
    promise_of_the_system,
)
from moderator_app.texts.time_news import TimeNewsTexts


class ShowTime(QObject):
    """Turns the digits of every window, and tells what happens to time.

    While the session is live the system is asked to stay awake; that it does
    not agree is told once, when the session goes live: whoever takes it up
    again after a crash has read it, and has other things to read.
    """

    may_sleep = Signal()
    _refused = Signal()

    def __init__(
        self,
        bridge: SessionBridge,
        speed: float,
        is_real: bool,
        parent: QObject | None = None,
        promise: Promise = promise_of_the_system,
    ) -> None:
        super().__init__(parent)
        self._bridge = bridge
        self.ticker = Ticker(bridge.now, self._until_turn, speed, self)
        self._watcher = TimeWatcher(bridge, self.ticker, is_real, parent=self)
        self._refused.connect(self._tell_may_sleep)
        self._was_told = bridge.newest.show.clock.value.visit is not None
        self._awake = KeepAwake(self._refused.emit, promise)
        bridge.changed.connect(self._follow)
        self.ticker.wait()
        self._keep_awake()

    def serve(self, window: LiveWindow, language: str) -> None:
        """Let a window show nothing but the true time, and say what happens to it."""
        FirstFrame(self.ticker, window)
        zone = self._bridge.newest.show.programme.zone
        notices = TimeNotices(TimeNewsTexts(language), window.board, zone, window)
        self._watcher.told.connect(notices.tell)
        self.may_sleep.connect(notices.tell_may_sleep)

    def close(self, patience: timedelta = PATIENCE) -> None:
        """Let the system sleep again."""
        self._awake.close(patience)

    def _until_turn(self, now: datetime) -> timedelta | None:
        return until_next_turn(self._bridge.newest.show, now)

    def _follow(self) -> None:
        self.ticker.wait()  # an act moves the instants at which seconds turn
        self._keep_awake()

    def _keep_awake(self) -> None:
        self._awake.keep(self._bridge.newest.show.clock.value.visit is not None)

    def _tell_may_sleep(self) -> None:
        if not self._was_told:
            self._was_told = True
            self.may_sleep.emit()
