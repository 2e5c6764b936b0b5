"""Tests for moderator_app.importers.announcement.segments and its entries.

These are moderator_app.importers.announcement.entries.
"""

from __future__ import annotations

from datetime import time, timedelta

import pytest

from moderator_app.domain.programme import Credit
from moderator_app.importers.announcement.entries import entry_of
from moderator_app.importers.announcement.lines import Line, lines_of
from moderator_app.importers.announcement.naming import Known
from moderator_app.importers.announcement.segments import Agenda, agenda_in
from moderator_app.importers.announcement.timing import timing_of

ENGLISH = Known(language="en")


def agenda(page: str, *, is_headed: bool = True) -> Agenda:
    return agenda_in(lines_of(page), ENGLISH, is_headed=is_headed)


def titles(page: str, *, is_headed: bool = True) -> list[str]:
    return [segment.title for segment in agenda(page, is_headed=is_headed).segments]


def test_children_without_times_are_who_speaks() -> None:
    page = (
        "- 10:00 Panel\n  - Jane Doe, City of Lyon\n  - City of Porto\n  - why water\n"
    )
    (segment,) = agenda(page).segments
    assert [who.credit for who in segment.speakers] == [
        Credit("Jane Doe", None, "City of Lyon"),
        Credit(organisation="City of Porto"),
    ]


def test_children_with_times_of_their_own_are_segments() -> None:
    page = "- 10:00 Talks\n  - Seeds (10 min)\n  - Bees (5 min)\n- 10:15 Q&A\n"
    first, second, third = agenda(page).segments
    assert (first.title, first.start) == ("Seeds", time(10))
    assert second.length == timedelta(minutes=5)
    assert third.title == "Q&A"


def test_an_item_without_a_time_among_others_is_a_segment() -> None:
    assert titles("- Welcome (5 min)\n- Talk\n- Close (5 min)\n") == [
        "Welcome",
        "Talk",
        "Close",
    ]


@pytest.mark.parametrize(
    "page", ["- Welcome\n- Talk\n", "### Welcome\n### Talk\n", "Welcome\nTalk\n"]
)
def test_a_list_without_times_is_a_programme_only_under_its_heading(page: str) -> None:
    assert titles(page) == ["Welcome", "Talk"]
    assert titles(page, is_headed=False) == []


def test_a_total_is_no_segment() -> None:
    read = agenda("- Welcome (5 min)\n- Talk (10 min)\n- Total: 15 min\n")
    assert len(read.segments) == 2
    assert (read.total, read.total_line) == (timedelta(minutes=15), 3)


def test_an_end_mark_is_no_segment() -> None:
    read = agenda("10:00 Welcome\n10:05 Talk\n10:30 End\n")
    assert len(read.segments) == 2
    assert read.end == time(10, 30)


@pytest.mark.parametrize(
    "line",
    ["16:30-17:30 CET", "16:30 h Zoom", "10:00 (Bogotá)", "16:30 hora de Madrid"],
)
def test_the_sessions_own_line_is_no_segment(line: str) -> None:
    assert titles(f"{line}\n16:30 Welcome\n16:40 Talk\n") == ["Welcome", "Talk"]


def test_a_bare_speaker_takes_the_title_from_the_line_below() -> None:
    (segment,) = agenda(
        "10:00 Jane Doe, City of Lyon\n      “Seeds for all”\n"
    ).segments
    assert segment.title == "Seeds for all"


def test_a_length_that_is_each_speakers_grows_with_them() -> None:
    timing = timing_of("Talks (10 min each)")
    entry = entry_of("Talks", [Credit("A B"), Credit("C D")], timing, Line(1, "Talks"))
    assert entry.segment.length == timedelta(minutes=20)
