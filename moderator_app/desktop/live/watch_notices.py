"""What a window that only watches says, and offers once nobody runs the session."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from moderator_app.desktop.bands.band_strip import BandStrip
from moderator_app.desktop.notices.notice_board import (
    Answer,
    Notice,
    NoticeBoard,
    Severity,
)
from moderator_app.desktop.session_bridge import SessionBridge
from moderator_app.texts.saving import SavingTexts

_FREE = "free"


class WatchNotices(QObject):
    """Marks a window that watches, and offers to take over by one key."""

    take_over_wanted = Signal()

    def __init__(
        self,
        texts: SavingTexts,
        bridge: SessionBridge,
        bands: BandStrip,
        board: NoticeBoard,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._texts, self._bands, self._board = texts, bands, board
        if bridge.is_watching:
            bridge.freed.connect(self.tell_free)
            self.tell_free(bridge.is_free)

    def tell_free(self, is_free: bool) -> None:
        """Say whether nobody runs the session any more."""
        self._bands.show_watching(is_free)
        if not is_free:
            self._board.withdraw(_FREE)
            return
        texts = self._texts
        answers = (Answer(texts.run_it_here(), self.take_over_wanted.emit),)
        question = Notice(_FREE, Severity.WARNING, texts.runs_nowhere(), answers)
        self._board.show(question)
