"""The one window: it holds a screen at a time and fits the scale to itself."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QResizeEvent
from PySide6.QtWidgets import QMainWindow, QWidget

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.garbage import look_through_all_again

SMALLEST = (900, 640)
USUAL = (1280, 720)


class MainWindow(QMainWindow):
    """Shows one screen; asks ``may_close`` before it goes away."""

    close_wanted = Signal()
    """Somebody wanted to close the window and was held back."""

    closed = Signal()

    def __init__(self, appearance: Appearance) -> None:
        super().__init__()
        self._appearance = appearance
        self._may_close: Callable[[], bool] = lambda: True
        self.setMinimumSize(*SMALLEST)
        self.resize(*USUAL)

    def show_screen(
        self, screen: QWidget, may_close: Callable[[], bool] = lambda: True
    ) -> None:
        """Replace what is shown; the screen before it is deleted.

        The window comes with its first screen, so that nobody sees it empty.
        """
        self._may_close = may_close
        self.setCentralWidget(screen)
        if not self.isVisible():
            self.show()
        look_through_all_again()

    def leave(self) -> None:
        """Close, whatever is shown."""
        self._may_close = lambda: True
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        if self._may_close():
            event.accept()
            self.closed.emit()
            return
        event.ignore()
        self.close_wanted.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        size = event.size()
        self._appearance.set_window_size(size.width(), size.height())
