"""Tells where nothing proves that a session's file is there to its end."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from moderator_app.desktop.live.live_window import LiveWindow
from moderator_app.desktop.notices.notice_board import Answer, Notice, Severity
from moderator_app.stores.end_proof import EndProof
from moderator_app.stores.head_file import head_path
from moderator_app.stores.session_files import OpenSession
from moderator_app.texts.session_end import SessionEndTexts
from moderator_app.texts.ways_on import WaysOnTexts

_LOOKS_MS = 5_000
_STANDS_MS = 15_000


class EndNotices(QObject):
    """Says each thing once: what was found at opening, what happens afterwards."""

    def __init__(self, session: OpenSession, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._session, self._found = session, session.end
        self._window: LiveWindow | None = None
        self._texts = SessionEndTexts("en")
        self._looks = QTimer(self, interval=_LOOKS_MS)
        self._looks.timeout.connect(self.look)
        self._looks.start()

    def serve(self, window: LiveWindow, language: str) -> None:
        """Say in a window what is to be said."""
        self._window, self._texts = window, SessionEndTexts(language)
        head = head_path(self._session.path).name
        found, self._found = self._found, EndProof.THERE
        if found is EndProof.MISSING:
            self._say(Severity.INFORMATION, self._texts.missing(head))
        elif found is EndProof.BROKEN:
            seen = WaysOnTexts(language).checked()
            self._say(Severity.WARNING, self._texts.broken(head), seen)

    def look(self) -> None:
        """See whether the end of the file is still proven as it grows."""
        if not self._session.log.is_end_kept:
            self._looks.stop()
            head = head_path(self._session.path).name
            self._say(Severity.WARNING, self._texts.not_kept(head))

    def close(self) -> None:
        """Look no more."""
        self._looks.stop()

    def _say(self, severity: Severity, text: str, seen: str = "") -> None:
        """Show a sentence; it stands until it is answered with ``seen``, if any."""
        if self._window is None:
            return
        answers = (Answer(seen, lambda: None),) if seen else ()
        self._window.board.show(
            Notice("end", severity, text, answers, len(answers), _STANDS_MS)
        )
