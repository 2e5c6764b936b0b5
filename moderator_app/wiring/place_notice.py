"""Tells that a session is saved in another file than the one that was meant."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from moderator_app.desktop.live.live_window import LiveWindow
from moderator_app.desktop.session_bridge import SessionBridge
from moderator_app.stores.session_files import OpenSession
from moderator_app.stores.watched_session import WatchedSession
from moderator_app.texts.place import PlaceTexts


class PlaceNotice(QObject):
    """Sees where a session's file lies whenever something happens to the session."""

    moved = Signal(object)  # Path

    def __init__(
        self,
        file: OpenSession | WatchedSession,
        bridge: SessionBridge,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._file, self._wanted, self._known = file, file.path, file.path
        self._window: LiveWindow | None = None
        self._texts = PlaceTexts("en")
        bridge.changed.connect(self._look)

    def serve(self, window: LiveWindow, language: str) -> None:
        """Say it in this window."""
        self._window, self._texts = window, PlaceTexts(language)
        self._look()

    def _look(self) -> None:
        path: Path = self._file.path
        if path == self._known or self._window is None:
            return
        self._known = path
        said = self._texts.put_beside(self._wanted.name, path.name)
        self._window.warn(said, self._texts.read())
        self.moved.emit(path)
