"""Hours worked out by hand: start, next, hold, add, restart, skip, move, end.

Tests for moderator_app.domain.clock.
"""

from __future__ import annotations

from datetime import timedelta

import pytest

from moderator_app.domain import clock as clocks
from moderator_app.domain.clock import Clock, State
from moderator_app.domain.commands import (
    AddTime,
    End,
    GoNext,
    Hold,
    Jump,
    Move,
    Restart,
    Resume,
    Skip,
)
from moderator_app.domain.events import HoldReason
from moderator_app.domain.identifiers import SegmentNumber
from tests.builders import Hour, a_programme, at, length, the_seed_hour


def add(written: str) -> AddTime:
    return AddTime(length(written))


def n(number: int) -> SegmentNumber:
    return SegmentNumber(number)


@pytest.fixture
def hour() -> Hour:
    """Eight segments planned at 0, 3, 8, 18, 28, 38, 53 and 58 minutes, until 61."""
    return Hour.of(the_seed_hour())


def test_the_seed_hour_on_time_takes_eight_presses_and_ends_as_planned(
    hour: Hour,
) -> None:
    for when in ("0:00", "3:00", "8:00", "18:00", "28:00", "38:00", "53:00", "58:00"):
        hour.act(when, GoNext())
    hour.act("1:01:00", GoNext())
    assert hour.states == dict.fromkeys(range(1, 9), "done")
    used = " ".join(hour.used(number) for number in hour.states)
    assert used == "3:00 5:00 10:00 10:00 10:00 15:00 5:00 3:00"
    assert (hour.end, hour.offset) == ("1:01:00", "0:00")


def test_a_late_start_moves_all_that_is_expected(hour: Hour) -> None:
    hour.act("1:10", GoNext()).look("2:00")
    # live for 2:00 - 1:10 = 0:50; 3:00 - 0:50 = 2:10 left; 2:00 + 2:10 = 4:10
    assert (hour.used(1), hour.remaining) == ("0:50", "2:10")
    assert hour.times(1) == ("1:10", "4:10")
    # the others follow: 4:10 + 5:00 = 9:10 ... 61:00 + 1:10 = 62:10
    assert hour.times(2) == ("4:10", "9:10")
    assert (hour.end, hour.offset) == ("1:02:10", "1:10")


def test_an_early_start_is_early(hour: Hour) -> None:
    hour.act("-2:00", GoNext())
    # -2:00 + 61:00 = 59:00
    assert (hour.end, hour.offset) == ("59:00", "-2:00")


def test_a_segment_over_its_time_ends_now(hour: Hour) -> None:
    hour.act("0:00", GoNext()).look("4:30")
    # 3:00 allotted, 4:30 used: over by 1:30; all to come follow from now
    assert hour.remaining == "-1:30"
    assert hour.times(1) == ("0:00", "4:30")
    assert hour.times(2) == ("4:30", "9:30")
    assert hour.offset == "1:30"


def test_a_hold_stops_the_segment_but_not_the_session(hour: Hour) -> None:
    hour.act("0:00", GoNext()).act("1:00", Hold()).look("3:30")
    # used stands at 1:00, so 2:00 remain and it ends at 3:30 + 2:00 = 5:30
    assert (hour.used(1), hour.remaining) == ("1:00", "2:00")
    assert hour.times(1) == ("0:00", "5:30")
    assert hour.offset == "2:30"
    hour.act("4:00", Resume()).look("5:00")
    # held for 3:00; 5:00 - 0:00 - 3:00 = 2:00 used
    assert (hour.used(1), hour.remaining, hour.end) == ("2:00", "1:00", "1:04:00")


def test_a_hold_while_over_keeps_it_over_by_as_much(hour: Hour) -> None:
    hour.act("0:00", GoNext()).act("4:00", Hold()).look("6:00")
    # used 4:00 of 3:00: over by 1:00 throughout; it is expected to end now
    assert (hour.remaining, hour.times(1)) == ("-1:00", ("0:00", "6:00"))
    hour.act("7:00", Resume()).look("7:30")
    assert hour.remaining == "-1:30"


def test_two_holds_add_up(hour: Hour) -> None:
    hour.act("0:00", GoNext())
    hour.act("0:30", Hold()).act("1:00", Resume())
    hour.act("1:30", Hold()).act("2:15", Resume()).look("2:30")
    # 2:30 - 0:30 - 0:45 = 1:15
    assert hour.used(1) == "1:15"


def test_next_ends_a_hold(hour: Hour) -> None:
    hour.act("0:00", GoNext()).act("2:00", Hold()).act("5:00", GoNext()).look("6:00")
    assert (hour.used(1), hour.times(1)) == ("2:00", ("0:00", "5:00"))
    assert (hour.used(2), hour.remaining) == ("1:00", "4:00")


def test_added_time_is_allotted_and_moves_the_end(hour: Hour) -> None:
    hour.act("0:00", GoNext()).act("1:00", add("1:00"), add("0:30"))
    # 3:00 + 1:30 = 4:30 allotted, 3:30 left
    assert (hour.allotted(1), hour.remaining, hour.offset) == ("4:30", "3:30", "1:30")


def test_taken_time_stops_at_nothing_and_leaves_no_debt(hour: Hour) -> None:
    hour.act("0:00", GoNext()).act("1:00", add("-5:00"))
    # 3:00 - 5:00 stops at 0:00, and 1:00 is used
    assert (hour.allotted(1), hour.remaining) == ("0:00", "-1:00")
    hour.act("1:00", add("-1:00"))
    assert hour.allotted(1) == "0:00"
    hour.act("1:00", add("2:00"))
    assert (hour.allotted(1), hour.remaining) == ("2:00", "1:00")


def test_fractions_of_a_second_can_be_added(hour: Hour) -> None:
    hour.act("0:00", GoNext()).act("0:01", AddTime(timedelta(milliseconds=250)))
    assert (hour.allotted(1), hour.remaining) == ("3:00.250", "2:59.250")


def test_restart_begins_the_live_segment_now_and_keeps_what_was_added(
    hour: Hour,
) -> None:
    hour.act("0:00", GoNext()).act("1:00", add("1:00")).act("2:00", Restart())
    assert (hour.used(1), hour.remaining) == ("0:00", "4:00")
    assert hour.times(1) == ("2:00", "6:00")


def test_restart_ends_a_hold(hour: Hour) -> None:
    hour.act("0:00", GoNext()).act("1:00", Hold()).act("2:00", Restart()).look("2:30")
    assert hour.used(1) == "0:30"


def test_restart_forgets_the_holds_before_it(hour: Hour) -> None:
    hour.act("0:00", GoNext()).act("1:00", Hold()).act("1:30", Resume())
    hour.act("2:00", Restart()).look("3:00")
    assert hour.used(1) == "1:00"


def test_restart_forgets_earlier_visits_too(hour: Hour) -> None:
    hour.act("0:00", GoNext()).act("2:00", GoNext()).act("3:00", Jump(n(1)))
    hour.look("3:30")
    assert hour.used(1) == "2:30"
    hour.act("4:00", Restart()).look("4:10")
    assert (hour.used(1), hour.times(1)) == ("0:10", ("4:00", "7:00"))


def test_a_skipped_segment_frees_its_time_until_it_is_brought_back(hour: Hour) -> None:
    hour.act("0:00", GoNext(), Skip(n(4)))
    # 61:00 - 10:00 = 51:00
    assert (hour.end, hour.offset, hour.times(4)) == ("51:00", "-10:00", (None, None))
    hour.act("1:00", Skip(n(4)))
    assert (hour.end, hour.times(4)) == ("1:01:00", ("18:00", "28:00"))


def test_next_passes_by_what_is_skipped(hour: Hour) -> None:
    hour.act("0:00", Skip(n(1)), Skip(n(3)), GoNext()).act("5:00", GoNext())
    assert hour.live == 4
    assert hour.these(1, 2, 3, 4) == "skipped done skipped live"


def test_a_segment_moved_up_stands_before_the_one_whose_place_it_takes() -> None:
    hour = Hour.of(a_programme("1:00", "2:00", "3:00", "4:00"))
    hour.act("0:00", Move(n(4), n(2)))
    assert list(hour.states) == [1, 4, 2, 3]
    # 1:00 + 4:00 = 5:00 + 2:00 = 7:00 + 3:00 = 10:00
    assert [hour.times(k) for k in (4, 2, 3)] == [
        ("1:00", "5:00"),
        ("5:00", "7:00"),
        ("7:00", "10:00"),
    ]


def test_a_segment_moved_down_stands_after_the_one_whose_place_it_takes() -> None:
    hour = Hour.of(a_programme("1:00", "2:00", "3:00", "4:00"))
    hour.act("0:00", Move(n(1), n(3)))
    assert list(hour.states) == [2, 3, 1, 4]
    hour.act("0:00", GoNext())
    assert hour.live == 2


def test_a_moved_segment_keeps_its_number_and_planned_time(hour: Hour) -> None:
    hour.act("0:00", Move(n(5), n(3)))
    assert hour.planned(5) == ("28:00", "38:00")
    assert hour.times(5) == ("8:00", "18:00")


def test_segments_can_be_skipped_moved_and_chosen_before_the_start(hour: Hour) -> None:
    hour.act("-1:00", Move(n(3), n(2)), Skip(n(2)), Jump(n(3)))
    assert (hour.live, hour.times(3)) == (3, ("-1:00", "9:00"))
    assert hour.states[1] == "skipped"


def test_next_at_the_last_ends_the_session() -> None:
    hour = Hour.of(a_programme("1:00", "2:00"))
    hour.act("0:00", GoNext()).act("1:00", GoNext()).act("2:30", GoNext())
    assert (hour.live, hour.end, hour.used(2)) == (None, "2:30", "1:30")


def test_next_ends_the_session_when_all_others_are_skipped() -> None:
    hour = Hour.of(a_programme("1:00", "2:00"))
    hour.act("0:00", GoNext(), Skip(n(2))).act("0:30", GoNext())
    assert hour.states == {1: "done", 2: "skipped"}
    assert (hour.end, hour.offset) == ("0:30", "-2:30")


def test_end_leaves_what_was_to_come_not_run(hour: Hour) -> None:
    hour.act("0:00", GoNext(), Skip(n(8))).act("2:00", Hold()).act("4:00", End())
    assert hour.these(1, 2, 7, 8) == "done not-run not-run skipped"
    hour.look("9:00")
    assert (hour.used(1), hour.times(1)) == ("2:00", ("0:00", "4:00"))
    assert (hour.end, hour.times(2)) == ("4:00", (None, None))


@pytest.mark.parametrize(
    ("hold", "reason"),
    [
        (Hold(), HoldReason.OTHER),
        (Hold(HoldReason.CONNECTION), HoldReason.CONNECTION),
    ],
    ids=["none", "connection"],
)
def test_a_hold_has_the_reason_given_and_none_is_other(
    hour: Hour, hold: Hold, reason: HoldReason
) -> None:
    visit = hour.act("0:00", GoNext(), hold).show.clock.value.visit
    assert visit is not None
    assert visit.hold_reason is reason


def test_what_only_a_live_segment_can_do_is_an_error_without_one() -> None:
    clock = Clock.of(2)
    with pytest.raises(ValueError, match="no segment is live"):
        clocks.resumed(clock, at("0:00"))
    with pytest.raises(ValueError, match="no visit to go back to"):
        clocks.went_back(clock, (), ())
    assert clock.runs[n(1)].state is State.TO_COME


def test_resuming_what_runs_changes_nothing() -> None:
    clock = clocks.went_live(Clock.of(1), n(1), at("0:00"))
    assert clocks.resumed(clock, at("1:00")) == clock


def test_ending_before_the_start_leaves_all_not_run() -> None:
    clock = clocks.ended(Clock.of(1), at("1:00"))
    assert clock.runs[n(1)].state is State.NOT_RUN
