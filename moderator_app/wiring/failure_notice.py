"""Says, on whatever screen there is, that something failed inside."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from moderator_app.desktop.live.live_window import LiveWindow
from moderator_app.desktop.main_window import MainWindow
from moderator_app.desktop.notices.notice_board import Notice, Severity
from moderator_app.desktop.review.review_screen import ReviewScreen
from moderator_app.desktop.start.start_screen import StartScreen
from moderator_app.diagnostics.crash_reports import Fall
from moderator_app.texts.failures import FailureTexts


class FailureNotice(QObject):
    """One notice for all failures, about the newest; it tells where reports lie."""

    def __init__(
        self, window: MainWindow, language: Callable[[], str], folder: Path
    ) -> None:
        super().__init__(window)
        self._window, self._language, self._folder = window, language, folder

    def tell(self, fall: Fall) -> None:
        """Say that something failed; nothing stops because of it."""
        screen, texts = self._window.centralWidget(), FailureTexts(self._language())
        folder, times = str(self._folder), fall.times
        goes_on = texts.goes_on(folder) if times == 1 else texts.repeats(times, folder)
        if isinstance(screen, LiveWindow):
            screen.board.show(Notice("failure", Severity.WARNING, goes_on))
        elif isinstance(screen, StartScreen):
            screen.show_problem(goes_on)
        elif isinstance(screen, ReviewScreen):
            screen.header.show_problem(texts.in_short(folder))
