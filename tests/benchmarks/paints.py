"""A bare window, and the instants at which a widget was painted."""

from __future__ import annotations

from time import perf_counter

from PySide6.QtCore import QEvent, QEventLoop, QObject, QTimer, Signal
from PySide6.QtWidgets import QLabel, QWidget

SIZE = (1280, 720)


class Paints(QObject):
    """Tells when a widget has been painted, in seconds of ``perf_counter``."""

    painted = Signal(float)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802
        if event.type() is not QEvent.Type.Paint:
            return False
        watched.event(event)
        self.painted.emit(perf_counter())
        return True


def run_for(seconds: float) -> None:
    """Let the windows live for a while."""
    loop = QEventLoop()
    QTimer.singleShot(round(seconds * 1000), loop.quit)
    loop.exec()


def empty_window() -> tuple[QWidget, QLabel]:
    """Show a window with nothing but a label in it; needs a QApplication."""
    window = QWidget()
    window.resize(*SIZE)
    label = QLabel("0:00", window)
    label.setGeometry(400, 200, 400, 200)
    window.show()
    return window, label
