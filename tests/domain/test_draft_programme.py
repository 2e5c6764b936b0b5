"""Tests for moderator_app.domain.draft_programme."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given

from moderator_app.domain.draft import Code, Draft, Finding, Severity
from moderator_app.domain.draft_programme import Unready, programme_from
from moderator_app.domain.draft_remedies import with_default_remedies
from moderator_app.domain.programme import Kind, Programme
from tests.domain.drafts import a_draft, a_segment, minutes, the_seed_page
from tests.domain.test_draft_remedies import any_draft

TODAY = date(2020, 4, 1)


def programme(draft: Draft) -> Programme:
    made = programme_from(draft)
    assert isinstance(made, Programme)
    return made


def at(hour: int, minute: int, day: int = 3) -> datetime:
    return datetime(2020, 4, day, hour, minute, tzinfo=UTC)


def test_the_seed_page_runs_from_half_past_four_in_madrid() -> None:
    made = programme(the_seed_page())
    assert (made.start, made.promised_end) == (at(14, 30), at(15, 30))
    assert [part.length / minutes(1) for part in made.segments] == [
        3,
        5,
        10,
        10,
        10,
        15,
        5,
        3,
    ]
    assert [part.number for part in made.segments] == list(range(1, 9))
    assert {part.start for part in made.segments} == {None}


def test_only_a_rows_own_start_is_kept() -> None:
    rows = (a_segment("A", 10, "16:30"), a_segment("B", 20), a_segment("C", 5, "17:10"))
    starts = [part.start for part in programme(a_draft(*rows)).segments]
    assert starts == [at(14, 30), None, at(15, 10)]


def test_rows_past_midnight_are_of_the_next_day() -> None:
    rows = (a_segment("A", 30, "23:45"), a_segment("B", 15, "00:15"))
    made = programme(a_draft(*rows, start=time(23, 45), end=time(0, 30)))
    assert made.segments[1].start == at(22, 15)
    assert made.promised_end == at(22, 30)
    late = replace(a_draft(*rows), start=time(23, 45), end=time(0, 30), zone="Etc/UTC")
    assert programme(late).segments[1].start == at(0, 15, day=4)


def test_what_is_set_for_one_segment_passes_through() -> None:
    row = a_segment(
        "Questions",
        60,
        "16:30",
        kind=Kind.QA,
        wrap_up=minutes(2),
        last=minutes(1),
        notes="ask for the short ones",
        is_hard_start=True,
    )
    [part] = programme(a_draft(row)).segments
    assert (part.kind, part.wrap_up, part.last) == (Kind.QA, minutes(2), minutes(1))
    assert (part.notes, part.is_hard_start) == ("ask for the short ones", True)


def test_without_a_promised_end_there_is_no_hard_stop() -> None:
    assert programme(a_draft(end=None)).promised_end is None


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"title": ""}, Code.TITLE_MISSING),
        ({"date": None}, Code.DATE_MISSING),
        ({"start": None}, Code.START_MISSING),
        ({"zone": "Europe/Atlantis"}, Code.ZONE_MISSING),
        ({"segments": ()}, Code.SEGMENTS_MISSING),
        ({"segments": (a_segment(length=None),)}, Code.MINUTES_MISSING),
    ],
)
def test_what_is_needed_and_missing_is_told(
    change: dict[str, object], code: Code
) -> None:
    made = programme_from(a_draft(**change))
    assert isinstance(made, Unready)
    assert [found.code for found in made.missing] == [code]


def test_a_year_found_elsewhere_does_not_hold_it_up() -> None:
    note = Finding(Code.YEAR_MISSING, Severity.INFO, 40, {"year": 2020})
    assert isinstance(programme_from(a_draft(findings=(note,))), Programme)


@given(any_draft())
def test_a_draft_is_a_programme_or_tells_what_it_lacks(draft: Draft) -> None:
    made = programme_from(with_default_remedies(draft, TODAY))
    if isinstance(made, Unready):
        assert made.missing
    else:
        assert len(made.segments) == len(draft.segments)


def test_a_night_of_a_clock_change_runs_by_the_time_that_passes() -> None:
    parts = [a_segment(length=30), a_segment(length=30, start="03:00")]
    times = {"start": time(1, 30), "end": time(3, 30)}
    made = programme_from(a_draft(*parts, date=date(2026, 3, 29), **times))
    assert isinstance(made, Programme)
    half = timedelta(minutes=30)
    assert made.segments[1].start == made.start + half
    assert made.promised_end == made.start + 2 * half
