"""The notices of what happened to time, on the board of a window."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject

from moderator_app.desktop.notices.notice_board import Notice, NoticeBoard, Severity
from moderator_app.session.time_watch import ClockSet, Slept
from moderator_app.texts.time_news import TimeNews, TimeNewsTexts

_STANDS_MS = 15_000
"""Long enough for somebody who comes back to a computer that slept."""


class TimeNotices(QObject):
    """Says in one sentence each what happened; none of them hides another."""

    def __init__(
        self,
        texts: TimeNewsTexts,
        board: NoticeBoard,
        zone: str,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._texts, self._board, self._zone = texts, board, zone

    def tell(self, news: TimeNews, now: datetime) -> None:
        """Say what happened at ``now`` (UTC)."""
        is_of_computer = isinstance(news, ClockSet | Slept)
        severity = Severity.WARNING if is_of_computer else Severity.INFORMATION
        text = self._texts.news(news, now, self._zone)
        self._show(type(news).__name__, severity, text)

    def tell_may_sleep(self) -> None:
        """Say that the system did not agree to stay awake."""
        text = self._texts.may_sleep()
        self._board.show(
            Notice(
                "may-sleep",
                Severity.INFORMATION,
                text,
                stands_ms=_STANDS_MS,
                can_wait=True,
            )
        )

    def _show(self, subject: str, severity: Severity, text: str) -> None:
        self._board.show(Notice(subject, severity, text, stands_ms=_STANDS_MS))
