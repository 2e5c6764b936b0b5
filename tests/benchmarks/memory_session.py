"""A live window on a session that is kept in memory alone and answers at once."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtTest import QTest

from moderator_app.desktop.live.live_window import LiveWindow
from moderator_app.desktop.main_window import MainWindow
from moderator_app.desktop.session_bridge import SessionBridge
from moderator_app.desktop.ticker import Ticker
from moderator_app.domain.commands import Command
from moderator_app.session.session_thread import SessionThread
from moderator_app.session.show_runner import ShowRunner
from moderator_app.session.steady_clock import SteadyClock
from moderator_app.stores.memory_log import MemoryLog
from moderator_app.texts.window import WindowTexts
from tests.benchmarks.sessions import Written
from tests.benchmarks.shown_session import dressed
from tests.fakes import CountingSalts


class AtOnce(SessionThread):
    """Does what it is told right away, in the thread that tells it."""

    def __init__(self) -> None:
        """Start no thread."""

    def do(self, work: Callable[[], None]) -> None:
        work()


class MemorySession:
    """What stands between a command and the paint, without a file and its disk."""

    def __init__(self, written: Written) -> None:
        log = MemoryLog()
        written.keep(log)
        clock = SteadyClock(written.now)
        self.runner = ShowRunner(log, clock, CountingSalts())
        self._root = QObject()
        self.bridge = SessionBridge(self.runner, AtOnce(), self._root)
        self.ticker = Ticker(self.bridge.now, lambda _: None, parent=self._root)
        _, appearance = dressed()
        self._main = MainWindow(appearance)
        texts = WindowTexts.of("en")
        self.window = LiveWindow(texts, appearance, self.bridge, self.ticker)
        self._main.show_screen(self.window)
        self._main.show()
        QTest.qWaitForWindowActive(self._main)

    def submit(self, command: Command) -> None:
        """Give a command; on return it is shown, and yet to be painted."""
        self.bridge.submit(command)

    def close(self) -> None:
        """Let the window go."""
        self._main.leave()
