"""Tests for moderator_app.domain.views.rundown."""

from __future__ import annotations

from datetime import timedelta

from moderator_app.domain.clock import State
from moderator_app.domain.commands import (
    AddTime,
    End,
    GoNext,
    Hold,
    Skip,
)
from moderator_app.domain.identifiers import SegmentNumber
from moderator_app.domain.phases import Phase
from moderator_app.domain.views.rundown import (
    RundownRow,
    RundownView,
    place_beside,
    rundown_view,
    walked,
)
from tests.builders import Hour, a_programme, at


def an_hour() -> Hour:
    return Hour.of(a_programme("3:00", "5:00", "10:00"))


def view(hour: Hour) -> RundownView:
    return rundown_view(hour.show, hour.now)


def row(hour: Hour, number: int) -> RundownRow:
    return next(r for r in view(hour).rows if r.number == number)


def test_before_the_start_all_is_forecast_and_counted_down_to() -> None:
    hour = an_hour().look("-8:12")
    first, second, _ = view(hour).rows
    assert (first.start, first.end, first.starts_in_s) == (at("0:00"), at("3:00"), 492)
    assert (second.state, second.starts_in_s) == (State.TO_COME, 672)
    assert not first.is_start_fact
    assert [r.is_next for r in view(hour).rows] == [True, False, False]


def test_what_is_done_has_facts_and_its_over_time() -> None:
    hour = an_hour().act("0:40", GoNext()).act("3:52", GoNext())
    done = row(hour, 1)
    assert (done.start, done.end) == (at("0:40"), at("3:52"))
    assert (done.is_start_fact, done.is_end_fact) == (True, True)
    assert (done.used_s, done.over_s) == (192, 12)


def test_what_ended_early_is_under() -> None:
    hour = an_hour().act("0:00", GoNext()).act("2:30", GoNext())
    assert row(hour, 1).over_s == -30


def test_a_granted_minute_is_no_over_time() -> None:
    hour = an_hour().act("0:00", GoNext())
    hour.act("1:00", AddTime(timedelta(minutes=1))).act("4:00", GoNext())
    done = row(hour, 1)
    assert (done.planned_s, done.allotted_s, done.over_s) == (180, 240, 0)


def test_the_live_row_knows_its_phase_and_expected_end() -> None:
    hour = an_hour().act("0:00", GoNext()).look("2:31")
    live = row(hour, 1)
    assert (live.state, live.phase, live.used_s) == (State.LIVE, Phase.WRAP_UP, 151)
    assert (live.end, live.is_start_fact, live.is_end_fact) == (at("3:00"), True, False)
    assert live.over_s is None
    assert view(hour).live == SegmentNumber(1)


def test_the_live_row_is_over_only_once_a_whole_second_has_passed() -> None:
    hour = an_hour().act("0:00", GoNext())
    assert row(hour.look("3:00.900"), 1).over_s is None
    assert row(hour.look("3:01"), 1).over_s == 1


def test_a_held_row_says_so() -> None:
    hour = an_hour().act("0:00", GoNext()).act("1:00", Hold())
    assert row(hour, 1).is_on_hold
    assert not row(hour, 2).is_on_hold


def test_a_row_to_come_counts_with_the_countdown() -> None:
    hour = an_hour().act("0:00", GoNext()).look("1:00.400")
    assert row(hour, 2).starts_in_s == 120
    assert row(hour.look("1:01"), 2).starts_in_s == 119


def test_a_skipped_row_has_no_times_and_is_not_next() -> None:
    hour = an_hour().act("-1:00", Skip(SegmentNumber(1)))
    skipped = row(hour, 1)
    assert (skipped.start, skipped.end, skipped.starts_in_s) == (None, None, None)
    assert row(hour, 2).is_next


def test_equal_pictures_are_equal_values() -> None:
    hour = an_hour().act("0:00", GoNext())
    hour.look("1:00.100")
    first = view(hour)
    hour.look("1:00.900")
    assert view(hour) == first


def test_after_the_end_what_did_not_run_has_no_times() -> None:
    hour = an_hour().act("0:00", GoNext()).act("2:00", End())
    assert row(hour, 3).state is State.NOT_RUN
    assert row(hour, 3).start is None
    assert view(hour).end.is_ended


def test_an_arrow_goes_on_from_the_live_segment_or_the_next() -> None:
    hour = an_hour()
    first, second, third = map(SegmentNumber, (1, 2, 3))
    assert walked(view(hour), None, -1) == first
    hour.act("0:00", GoNext())
    assert walked(view(hour), None, 1) == second
    assert walked(view(hour), second, 1) == third
    assert walked(view(hour), third, 1) == third
    hour.act("1:00", End())
    assert walked(view(hour), None, 1) is None
    assert walked(view(hour), first, 1) == second


def test_a_segment_moves_to_the_place_of_the_nearest_to_come() -> None:
    first, second, third = map(SegmentNumber, (1, 2, 3))
    hour = an_hour().act("0:00", Skip(second))
    assert place_beside(view(hour), first, 1) == third
    assert place_beside(view(hour), third, -1) == first
    assert place_beside(view(hour), third, 1) is None
    assert place_beside(view(hour), SegmentNumber(9), 1) is None


def test_the_rows_are_a_sequence_like_any_other() -> None:
    rows = view(an_hour()).rows
    assert [row.number for row in rows[1:]] == [2, 3]
    assert rows[-1].number == len(rows) == 3
    assert rows != tuple(rows)
