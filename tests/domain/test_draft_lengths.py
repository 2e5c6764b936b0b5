"""Tests for moderator_app.domain.draft_lengths."""

from __future__ import annotations

from datetime import date, time

from moderator_app.domain.draft import Code, Draft
from moderator_app.domain.draft_lengths import with_derived_lengths
from tests.domain.drafts import a_draft, a_segment, minutes


def lengths(draft: Draft) -> list[float | None]:
    return [
        None if segment.length is None else segment.length / minutes(1)
        for segment in with_derived_lengths(draft).segments
    ]


def test_starts_alone_last_until_the_next_and_the_session_end() -> None:
    draft = a_draft(
        a_segment(length=None, start="16:30"),
        a_segment(length=None, start="16:40"),
        a_segment(length=None, start="17:00"),
    )
    assert lengths(draft) == [10, 20, 30]


def test_known_rows_between_two_starts_are_taken_off() -> None:
    draft = a_draft(
        a_segment(length=None, start="16:30"),
        a_segment(length=5),
        a_segment(length=None, start="17:00"),
    )
    assert lengths(draft) == [25, 5, 30]


def test_two_unknown_rows_before_one_start_stay_unknown() -> None:
    draft = a_draft(
        a_segment(length=None, start="16:30"),
        a_segment(length=None),
        a_segment(length=None, start="17:00"),
    )
    assert lengths(draft) == [None, None, 30]


def test_a_row_without_times_stays_unknown() -> None:
    assert lengths(a_draft(a_segment(length=None), a_segment(length=30))) == [None, 30]


def test_a_start_that_goes_back_gives_no_length() -> None:
    draft = a_draft(
        a_segment(length=None, start="16:50"), a_segment(length=10, start="16:40")
    )
    assert lengths(draft) == [None, 10]


def test_the_last_start_without_an_end_stays_unknown() -> None:
    assert lengths(a_draft(a_segment(length=None, start="16:30"), end=None)) == [None]


def test_a_range_is_its_length_even_over_midnight() -> None:
    draft = a_draft(a_segment(length=None, start="23:50", end="00:10"))
    assert lengths(draft) == [20]


def test_a_range_wins_over_minutes_and_says_so() -> None:
    draft = with_derived_lengths(a_draft(a_segment("A", 10, "16:30", "16:45")))
    assert draft.segments[0].length == minutes(15)
    assert draft.findings[0].code is Code.DURATION_DIFFERS
    assert draft.findings[0].facts == {
        "title": "A",
        "minutes": minutes(10),
        "range": minutes(15),
    }


def test_a_range_of_nothing_is_none() -> None:
    assert lengths(a_draft(a_segment(length=7, start="16:30", end="16:30"))) == [7]


def test_the_rows_give_the_start_and_the_end_that_the_page_does_not() -> None:
    rows = (
        a_segment(length=None, start="10:00", end="10:30"),
        a_segment(length=None, start="10:30", end="11:15"),
    )
    derived = with_derived_lengths(a_draft(*rows, start=None, end=None))
    assert (derived.start, derived.end) == (time(10), time(11, 15))


def test_a_promised_total_gives_the_end() -> None:
    derived = with_derived_lengths(a_draft(end=None, stated_total=minutes(90)))
    assert derived.end == time(18, 0)


def test_nothing_comes_of_nothing() -> None:
    empty = Draft()
    assert with_derived_lengths(empty) == empty


def test_a_range_over_a_clock_change_lasts_what_passes() -> None:
    row = a_segment(length=None, start="01:30", end="03:30")
    night = a_draft(row, date=date(2026, 3, 29), start=time(1, 30), end=None)
    assert with_derived_lengths(night).segments[0].length == minutes(60)
    skipped = a_segment(length=None, start="02:00", end="03:00")
    lost = a_draft(skipped, date=date(2026, 3, 29), start=time(1, 30), end=None)
    assert with_derived_lengths(lost).segments[0].length == minutes(60)
