"""Tests for moderator_app.domain.draft_times."""

from __future__ import annotations

from datetime import time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from moderator_app.domain.draft_times import (
    DAY,
    nearest,
    planned_end,
    rows,
    session_end,
    since_midnight,
    time_of_day,
)
from tests.domain.drafts import a_draft, a_segment


def hm(hours: int, minutes: int) -> timedelta:
    return timedelta(hours=hours, minutes=minutes)


@given(st.times())
def test_a_time_of_day_comes_back(at: time) -> None:
    assert time_of_day(since_midnight(at)) == at


@given(st.times(), st.timedeltas(-DAY, 3 * DAY))
def test_a_time_lies_at_most_six_hours_before_the_plan(at: time, to: timedelta) -> None:
    found = nearest(at, to)
    assert -DAY / 4 <= found - to < DAY * 3 / 4
    assert time_of_day(found) == at


def test_rows_stand_at_their_own_start_or_after_the_one_before() -> None:
    draft = a_draft(
        a_segment(length=10),
        a_segment(length=5, start="16:45"),
        a_segment(length=None),
        a_segment(length=5),
    )
    assert [row.start for row in rows(draft)] == [
        hm(16, 30),
        hm(16, 45),
        hm(16, 50),
        hm(16, 50),
    ]


def test_rows_go_on_past_midnight() -> None:
    draft = a_draft(
        a_segment(length=20, start="23:50"),
        a_segment(length=20, start="00:10"),
        start=time(23, 50),
        end=time(0, 30),
    )
    assert [row.start for row in rows(draft)] == [hm(23, 50), hm(24, 10)]
    assert planned_end(draft) == session_end(draft) == hm(24, 30)


def test_without_an_end_there_is_none() -> None:
    assert session_end(a_draft(end=None)) is None


def test_no_planned_end_is_known_while_a_length_is_not() -> None:
    assert planned_end(a_draft(a_segment(length=None), a_segment())) is None
    assert planned_end(a_draft(segments=())) is None
