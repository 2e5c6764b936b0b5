"""Brings what failed, in whatever thread, to the windows' own."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal

from moderator_app.diagnostics.crash_reports import Fall


class SafetyNet(QObject):
    """Tells of each fall in the windows' thread, and never while a window paints."""

    fell = Signal(object)  # Fall
    _caught = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._caught.connect(self.fell, Qt.ConnectionType.QueuedConnection)

    def catch(self, fall: Fall) -> None:
        """Take a fall, in the thread in which it happened."""
        self._caught.emit(fall)
