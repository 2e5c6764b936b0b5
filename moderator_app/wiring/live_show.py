"""One session on screen: its thread, its door, its timer and the window they feed."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QObject

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.live.live_options import LiveOptions
from moderator_app.desktop.live.live_window import LiveWindow
from moderator_app.desktop.session_bridge import SessionBridge
from moderator_app.desktop.ticker import Ticker
from moderator_app.domain.next_turn import until_next_turn
from moderator_app.session.session_thread import SessionThread
from moderator_app.stores.session_files import SessionKind
from moderator_app.texts.window import WindowTexts
from moderator_app.wiring.session import RunningSession


class LiveShow(QObject):
    """Keeps a session running while it is open, whatever window shows it."""

    def __init__(self, session: RunningSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session = session
        self._thread = SessionThread()
        self.bridge = SessionBridge(session.runner, self._thread, self)
        self._ticker = Ticker(session.runner.now, self._until_turn, session.speed, self)
        self.bridge.changed.connect(self._follow)
        self._ticker.tick()

    @property
    def is_running(self) -> bool:
        """Whether the session has started and not ended."""
        return self.bridge.newest.show.clock.value.visit is not None

    def window(
        self, language: str, appearance: Appearance, page_down_is_next: bool
    ) -> LiveWindow:
        """Return a new window onto the session."""
        options = LiveOptions(
            is_rehearsal=self.session.file.kind is not SessionKind.REAL,
            speed=self.session.speed,
            page_down_is_next=page_down_is_next,
        )
        texts = WindowTexts.of(language)
        return LiveWindow(texts, appearance, self.bridge, self._ticker, options)

    def close(self) -> None:
        """Finish what was asked, then let go of the session's file."""
        self._thread.close()
        self.session.close()

    def _until_turn(self, now: datetime) -> timedelta | None:
        return until_next_turn(self.bridge.newest.show, now)

    def _follow(self) -> None:
        self._ticker.wait()  # an act moves the instants at which seconds turn
