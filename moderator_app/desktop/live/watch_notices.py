"""What a window that only watches says, and offers once nobody runs the session."""

from __future__ import annotations

from PySide6.QtCore import QObject, Signal

from moderator_app.desktop.bands.band_strip import BandStrip
from moderator_app.desktop.notices.notice_board import (
    REFUSED,
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
        self._texts, self._bridge = texts, bridge
        self._bands, self._board = bands, board
        if bridge.is_watching:
            bridge.freed.connect(self._offer)
            bridge.freed.connect(self._mark)
            bridge.sighted.connect(self._mark)
            bridge.refused.connect(self._offer)
            self._mark()
            self._offer()

    def _mark(self) -> None:
        """Say all the time that this window watches, and whether it sees."""
        texts, whole = self._texts, self._texts.watching()
        if self._bridge.is_free:
            whole = texts.watching_nobody()
        if not self._bridge.is_in_sight:
            whole = texts.watching_blindly()
        self._bands.show_watching(whole)

    def _offer(self) -> None:
        """Offer to run the session for as long as nobody does."""
        if not self._bridge.is_free:
            self._board.withdraw(_FREE)
            return
        self._board.withdraw(REFUSED)  # it may say that another window runs it
        texts = self._texts
        answers = (Answer(texts.run_it_here(), self.take_over_wanted.emit),)
        question = Notice(_FREE, Severity.WARNING, texts.runs_nowhere(), answers)
        self._board.show(question)
