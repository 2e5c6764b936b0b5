"""Tests for moderator_app.importers.announcement.agenda."""

from __future__ import annotations

from datetime import time

from moderator_app.domain.draft import DraftSegment
from moderator_app.domain.programme import Kind
from moderator_app.importers.announcement.agenda import (
    agenda_of,
    in_the_right_half,
    without_end_mark,
)
from moderator_app.importers.announcement.lines import lines_of
from moderator_app.importers.announcement.naming import Known
from moderator_app.importers.announcement.sections import parts_of


def titles(page: str) -> list[str]:
    agenda = agenda_of(parts_of(lines_of(page)), Known(language="en"))
    return [segment.title for segment in agenda.segments]


def rows(*starts: time) -> list[DraftSegment]:
    return [DraftSegment("x", start=start) for start in starts]


def starts(segments: tuple[DraftSegment, ...]) -> list[time | None]:
    return [segment.start for segment in segments]


def test_what_a_heading_calls_the_programme_wins() -> None:
    office = "## Office\n- 9:00 open\n- 17:00 shut\n"
    page = f"{office}## Agenda\n- 10:00 Welcome\n- 10:05 Talk\n"
    assert titles(page) == ["Welcome", "Talk"]


def test_without_a_heading_times_tell_the_programme() -> None:
    assert titles("Some words.\n\n10:00 Welcome\n10:05 Talk\n") == ["Welcome", "Talk"]


def test_a_list_of_who_should_come_is_no_programme() -> None:
    page = (
        "## Agenda\n- Welcome (5 min)\n## Who should attend\n- Students\n- Planners\n"
    )
    assert titles(page) == ["Welcome"]


def test_times_in_other_sections_are_no_programme() -> None:
    assert titles("## Registration\n- 10:00 doors\n- 11:00 desk\n") == []


def test_rows_follow_the_session_into_the_afternoon() -> None:
    moved = in_the_right_half(rows(time(1), time(1, 30)), time(13), has_halves=False)
    assert starts(moved) == [time(13), time(13, 30)]


def test_a_row_that_leaves_out_pm_goes_on_after_noon() -> None:
    moved = in_the_right_half(rows(time(11, 30), time(1, 15)), None, has_halves=True)
    assert starts(moved) == [time(11, 30), time(13, 15)]


def test_other_rows_stay_as_they_are() -> None:
    same = rows(time(10), time(9))
    assert in_the_right_half(same, time(10), has_halves=False) == tuple(same)
    assert in_the_right_half([DraftSegment("x")], None, has_halves=True) == (
        DraftSegment("x"),
    )


def test_a_close_when_the_session_ends_is_no_segment() -> None:
    talk, close = (
        DraftSegment("Talk"),
        DraftSegment("Close", Kind.CLOSING, start=time(11)),
    )
    assert without_end_mark([talk, close], time(11)) == (talk,)
    assert without_end_mark([talk, close], time(12)) == (talk, close)
    assert without_end_mark([close], time(11)) == (close,)
