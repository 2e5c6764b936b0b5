"""One session on screen: its thread, its door, its time and the window they feed."""

from __future__ import annotations

import threading
import time
from datetime import timedelta
from functools import partial

from PySide6.QtCore import QObject

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.live.live_options import LiveOptions
from moderator_app.desktop.live.live_window import LiveWindow
from moderator_app.desktop.session_bridge import SessionBridge
from moderator_app.session.session_thread import SessionThread
from moderator_app.session.writer_thread import WriterThread
from moderator_app.stores.session_files import OpenSession, SessionKind
from moderator_app.texts.check import CheckTexts
from moderator_app.texts.ways_on import WaysOnTexts
from moderator_app.texts.window import WindowTexts
from moderator_app.wiring.end_notices import EndNotices
from moderator_app.wiring.place_notice import PlaceNotice
from moderator_app.wiring.session import RunningSession
from moderator_app.wiring.show_time import ShowTime


class LiveShow(QObject):
    """Keeps a session running while it is open, whatever window shows it."""

    def __init__(
        self,
        session: RunningSession,
        parent: QObject | None = None,
        patience: timedelta = timedelta(seconds=2),
    ) -> None:
        """Run it; closing waits for a disk that hangs as long as ``patience``."""
        super().__init__(parent)
        self.session, self._patience = session, patience
        self._thread = SessionThread()
        self._writer = WriterThread(self._thread)
        self._thread.do(partial(session.move_to, self._writer))
        self.bridge = SessionBridge(session.runner, self._thread, self)
        self._is_real = session.file.kind is SessionKind.REAL
        self._is_unproven = not session.file.about.is_proven
        self._time = ShowTime(self.bridge, session.speed, self._is_real, self)
        self.place = PlaceNotice(session.file, self.bridge, self)
        file = session.file
        self._end = EndNotices(file, self) if isinstance(file, OpenSession) else None

    @property
    def is_running(self) -> bool:
        """Whether the session has started and not ended."""
        return self.bridge.newest.show.clock.value.visit is not None

    @property
    def may_close(self) -> bool:
        """Whether nothing is interrupted or lost where its window goes."""
        if self.bridge.is_watching:
            return True
        return not self.is_running and not self.bridge.newest.saving.unsaved

    def window(
        self, language: str, appearance: Appearance, page_down_is_next: bool
    ) -> LiveWindow:
        """Return a new window onto the session."""
        options = LiveOptions(
            is_rehearsal=not self._is_real,
            speed=self.session.speed,
            page_down_is_next=page_down_is_next,
            folder=str(self.session.file.path.absolute().parent),
        )
        texts = WindowTexts.of(language)
        ticker = self._time.ticker
        window = LiveWindow(texts, appearance, self.bridge, ticker, options)
        self._time.serve(window, language)
        self.place.serve(window, language)
        if self._end is not None:
            self._end.serve(window, language)
        if self._is_unproven:
            self._is_unproven = False  # said once
            window.warn(
                CheckTexts(language).unproven(), WaysOnTexts(language).checked()
            )
        return window

    def close(self) -> None:
        """Finish what was asked, then let go of the session's file.

        A disk that hangs is waited for a little, and a system that does not answer
        no longer: all of it together takes as long as its patience. What the disk
        did not take is lost.
        """
        end = time.monotonic() + self._patience.total_seconds()

        def left() -> timedelta:
            return timedelta(seconds=max(0.0, end - time.monotonic()))

        flushed = threading.Event()
        self._thread.do(partial(self.session.runner.close, flushed.set))
        flushed.wait(self._patience.total_seconds())
        self._writer.close(self.session.close, left())
        self._thread.close()
        self._time.close(left())
        if self._end is not None:
            self._end.close()
