"""Sees to it that a window that stalled paints no time that is past."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from moderator_app.desktop.ticker import Ticker

_OF_WINDOWS = frozenset({QEvent.Type.UpdateRequest, QEvent.Type.Expose})
_OF_SYSTEM = _OF_WINDOWS | {QEvent.Type.Paint}


class FirstFrame(QObject):
    """Lets the ticker catch up before the window that a screen is in is painted.

    After a stall the wish to paint may come before the timer that is overdue.
    """

    def __init__(self, ticker: Ticker, screen: QWidget) -> None:
        super().__init__(screen)
        self._ticker, self._screen = ticker, screen
        screen.installEventFilter(self)
        if screen.isVisible():
            self._watch_over(screen.window())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        kind = event.type()
        if kind is QEvent.Type.Show and watched is self._screen:
            self._watch_over(self._screen.window())
        elif kind in (_OF_WINDOWS if watched.isWidgetType() else _OF_SYSTEM):
            self._ticker.catch_up()
        return False

    def _watch_over(self, window: QWidget) -> None:
        for each in (window, window.windowHandle()):
            each.installEventFilter(self)
