"""Tests for moderator_app.desktop.time_notices."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

from pytestqt.qtbot import QtBot

from moderator_app.desktop.notices.notice_board import NoticeBoard, Severity
from moderator_app.desktop.time_notices import TimeNotices
from moderator_app.domain.local_changes import ClocksMoved, DayTurned
from moderator_app.session.time_watch import ClockSet, Slept
from moderator_app.texts.time_news import TimeNewsTexts

NOW = datetime(2026, 3, 29, 1, tzinfo=UTC)
HOUR = timedelta(hours=1)


def test_each_is_said_and_none_hides_another(qtbot: QtBot) -> None:
    board = NoticeBoard()
    notices = TimeNotices(TimeNewsTexts("en"), board, "Europe/Madrid")
    for news in (DayTurned(date(2026, 3, 29)), ClocksMoved(HOUR), Slept(HOUR)):
        notices.tell(news, NOW)
    notices.tell(ClockSet(-HOUR), NOW)
    notices.tell_may_sleep()
    told = [
        (Severity.WARNING, "set 1:00:00 back"),
        (Severity.WARNING, "woke from 1:00:00"),
        (Severity.INFORMATION, "clocks in Madrid"),
        (Severity.INFORMATION, "Sunday 29 March"),
        (Severity.INFORMATION, "stay awake"),
    ]
    for (severity, words), notice in zip(told, board.notices, strict=True):
        assert (notice.severity, words in notice.text) == (severity, True)


def test_what_happens_again_is_said_once(qtbot: QtBot) -> None:
    board = NoticeBoard()
    notices = TimeNotices(TimeNewsTexts("en"), board, "Europe/Madrid")
    notices.tell(ClockSet(HOUR), NOW)
    notices.tell(ClockSet(-HOUR), NOW)
    (notice,) = board.notices
    assert "1:00:00 back" in notice.text
