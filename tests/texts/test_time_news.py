"""Tests for moderator_app.texts.time_news."""

from __future__ import annotations

from datetime import UTC, date, datetime, timedelta

import pytest

from moderator_app.domain.local_changes import ClocksMoved, DayTurned
from moderator_app.session.time_watch import ClockSet, Slept
from moderator_app.texts.time_news import TimeNews, TimeNewsTexts

NOW = datetime(2026, 3, 29, 1, 0, 12, tzinfo=UTC)
HOUR, MADRID = timedelta(hours=1), "Europe/Madrid"


def told(news: TimeNews, language: str = "en") -> str:
    return TimeNewsTexts(language).news(news, NOW, MADRID)


@pytest.mark.parametrize(
    ("news", "sentence"),
    [
        (
            ClockSet(HOUR),
            "Seen at 03:00:12: the computer's clock was set 1:00:00 forward; "
            "the countdown did not follow.",
        ),
        (
            ClockSet(timedelta(seconds=-1.04)),
            "Seen at 03:00:12: the computer's clock was set 0:01 back; "
            "the countdown did not follow.",
        ),
        (
            Slept(2 * HOUR),
            "At 03:00:12 the computer woke from 2:00:00 of sleep; "
            "the countdown went on meanwhile.",
        ),
        (
            ClocksMoved(HOUR),
            "The clocks in Madrid went 1:00:00 forward; the countdown did not follow.",
        ),
        (
            ClocksMoved(-HOUR / 2),
            "The clocks in Madrid went 30:00 back; the countdown did not follow.",
        ),
        (
            DayTurned(date(2026, 3, 29)),
            "In Madrid it is Sunday 29 March 2026 now; "
            "the countdown goes on as before.",
        ),
    ],
)
def test_each_of_them_has_its_sentence(news: TimeNews, sentence: str) -> None:
    assert told(news) == sentence


@pytest.mark.parametrize(
    ("length", "words"),
    [
        (timedelta(seconds=59, minutes=59), "59:59"),
        (timedelta(hours=25), "25:00:00"),
        (timedelta(hours=48), "2 days"),
    ],
)
def test_a_length_is_said_so_that_nobody_takes_hours_for_minutes(
    length: timedelta, words: str
) -> None:
    assert f"from {words} of sleep" in told(Slept(length))


def test_they_are_said_in_spanish_too() -> None:
    assert "se adelantó 1:00:00;" in told(ClockSet(HOUR), "es")
    assert "ya es domingo 29 de marzo de 2026;" in told(
        DayTurned(date(2026, 3, 29)), "es"
    )


def test_a_computer_that_may_sleep_says_what_to_do() -> None:
    assert "switch off sleep" in TimeNewsTexts("en").may_sleep()
