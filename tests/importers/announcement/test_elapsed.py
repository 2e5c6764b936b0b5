"""Tests for moderator_app.importers.announcement.elapsed."""

from __future__ import annotations

from datetime import time, timedelta

from moderator_app.domain.draft import DraftSegment
from moderator_app.importers.announcement.announcement import read_announcement
from moderator_app.importers.announcement.elapsed import without_elapsed_clocks

MINUTE = timedelta(minutes=1)


def minutes_in(page: str) -> list[float | None]:
    draft = read_announcement(page)
    assert draft is not None
    return [
        segment.length / MINUTE if segment.length else None
        for segment in draft.segments
    ]


def test_minutes_that_follow_each_other_from_zero_are_parts_of_the_session() -> None:
    page = "## Agenda\n- 0-5 min: Welcome\n- 5-15 min: Talk\n- 15-30 min: Q&A\n"
    assert minutes_in(page) == [5, 10, 15]


def test_minutes_can_stand_after_their_word() -> None:
    page = "## Agenda\nMinuto 0-5: Bienvenida\nMinuto 5-20: Charla\n"
    assert minutes_in(page) == [5, 15]


def test_a_table_can_count_from_the_sessions_start() -> None:
    page = "## Agenda\n| Min | What |\n|--|--|\n| 0–5 | Welcome |\n| 5–20 | Talk |\n"
    assert minutes_in(page) == [5, 15]


def test_other_ranges_of_minutes_are_the_least_and_the_most() -> None:
    page = "## Agenda\n- Welcome (3-5 min)\n- Talk (10-15 min)\n"
    assert minutes_in(page) == [5, 15]


def test_clocks_that_start_at_zero_count_from_the_sessions_start() -> None:
    page = "Time: 16:00-16:30\n## Agenda\n0:00 Welcome\n0:05-0:25 Talk\n0:25 Q&A\n"
    assert minutes_in(page) == [5, 20, None]


def test_a_session_at_midnight_keeps_its_clocks() -> None:
    segments = (DraftSegment("Welcome", start=time(0)), DraftSegment("Talk"))
    assert without_elapsed_clocks(segments, time(0)) == segments
    assert without_elapsed_clocks(segments, None) == segments
    assert without_elapsed_clocks((), time(10)) == ()
