"""Says, on whatever screen there is, that something failed inside."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from moderator_app.desktop.main_window import MainWindow
from moderator_app.desktop.notices.notice_board import Notice, NoticeBoard, Severity
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
        # What is shown has been imported; nothing else is, for a sentence's sake.
        board, header = (getattr(screen, part, None) for part in ("board", "header"))
        if isinstance(board, NoticeBoard):
            board.show(Notice("failure", Severity.WARNING, goes_on))
        elif isinstance(screen, StartScreen):
            screen.show_problem(goes_on)
        elif header is not None:
            header.show_problem(texts.in_short(folder))
