"""Hours worked out by hand: back, and jump over what lies between.

Tests for moderator_app.domain.clock and moderator_app.domain.events.
"""

from __future__ import annotations

import pytest

from moderator_app.domain.commands import (
    AddTime,
    GoBack,
    GoNext,
    Hold,
    Jump,
    Move,
    Restart,
    Skip,
)
from moderator_app.domain.identifiers import SegmentNumber
from moderator_app.domain.refusals import Refusal
from tests.builders import Hour, a_programme, length, the_seed_hour


def jump(number: int) -> Jump:
    return Jump(SegmentNumber(number))


def skip(number: int) -> Skip:
    return Skip(SegmentNumber(number))


def move(number: int, place_of: int) -> Move:
    return Move(SegmentNumber(number), SegmentNumber(place_of))


@pytest.fixture
def hour() -> Hour:
    """Eight segments planned at 0, 3, 8, 18, 28, 38, 53 and 58 minutes, until 61."""
    return Hour.of(the_seed_hour())


# -- back ----------------------------------------------------------------------


def test_back_gives_all_the_time_since_to_the_segment_that_was_left(hour: Hour) -> None:
    hour.act("0:00", GoNext()).act("3:00", GoNext()).act("4:00", GoBack()).look("4:30")
    # segment 1 counts from 0:00 as though never left: 4:30 of 3:00
    assert (hour.live, hour.used(1), hour.remaining) == (1, "4:30", "-1:30")
    assert hour.times(1) == ("0:00", "4:30")
    assert (hour.states[2], hour.used(2)) == ("to-come", "0:00")
    assert hour.times(2) == ("4:30", "9:30")


def test_back_after_a_hold_leaves_it_out_and_gives_back_running(hour: Hour) -> None:
    hour.act("0:00", GoNext()).act("1:00", Hold()).act("2:30", GoNext())
    hour.act("3:00", GoBack()).look("4:00")
    # the hold ran from 1:00 to when it was left, 2:30: 4:00 - 1:30 = 2:30
    assert (hour.used(1), hour.remaining) == ("2:30", "0:30")
    assert hour.refusal("4:00", Hold()) is None


def test_back_counts_the_holds_of_the_segment_left_as_time(hour: Hour) -> None:
    hour.act("0:00", GoNext()).act("1:00", GoNext()).act("1:30", Hold())
    hour.act("2:30", GoBack()).look("2:40")
    assert hour.used(1) == "2:40"


def test_back_undoes_in_everything_what_the_segment_left_became(hour: Hour) -> None:
    hour.act("0:00", GoNext()).act("3:00", GoNext())
    hour.act("4:00", AddTime(length("2:00")), Restart()).act("5:00", GoBack())
    assert hour.states[2] == "to-come"
    assert (hour.allotted(2), hour.used(2)) == ("5:00", "0:00")


def test_back_twice_goes_one_further_each_time(hour: Hour) -> None:
    hour.act("0:00", GoNext()).act("3:00", GoNext()).act("8:00", GoNext())
    hour.act("9:00", GoBack()).act("9:05", GoBack()).look("9:10")
    assert (hour.live, hour.used(1)) == (1, "9:10")
    assert hour.these(2, 3) == "to-come to-come"
    assert hour.refusal("9:20", GoBack()) is Refusal.NOTHING_BEFORE


def test_back_to_a_segment_given_time_keeps_it(hour: Hour) -> None:
    hour.act("0:00", GoNext()).act("1:00", AddTime(length("1:00")))
    hour.act("2:00", GoNext()).act("2:10", GoBack())
    assert (hour.allotted(1), hour.remaining) == ("4:00", "1:50")


def test_back_to_a_restarted_segment_counts_from_the_restart(hour: Hour) -> None:
    hour.act("0:00", GoNext()).act("1:00", Restart()).act("2:00", GoNext())
    hour.act("2:10", GoBack()).look("2:20")
    assert (hour.used(1), hour.times(1)) == ("1:20", ("1:00", "4:00"))


def test_restart_then_back_still_goes_to_the_segment_before(hour: Hour) -> None:
    hour.act("0:00", GoNext()).act("3:00", GoNext()).act("4:00", Restart())
    hour.act("5:00", GoBack())
    assert (hour.live, hour.used(1)) == (1, "5:00")
    assert hour.times(2) == ("5:00", "10:00")


def test_back_from_a_second_visit_makes_it_done_as_it_was(hour: Hour) -> None:
    hour.act("0:00", GoNext()).act("2:00", GoNext()).act("3:00", jump(1))
    hour.act("3:20", AddTime(length("1:00")), Restart()).act("4:00", GoBack())
    hour.look("5:00")
    # segment 1 is done from 0:00 to 2:00 again; segment 2 counts from 2:00
    assert (hour.states[1], hour.times(1)) == ("done", ("0:00", "2:00"))
    assert (hour.used(1), hour.allotted(1)) == ("2:00", "3:00")
    assert (hour.live, hour.used(2)) == (2, "3:00")


def test_what_was_skipped_and_moved_meanwhile_stays(hour: Hour) -> None:
    hour.act("0:00", GoNext()).act("3:00", GoNext())
    hour.act("4:00", skip(5), move(7, 6)).act("5:00", GoBack())
    assert list(hour.states) == [1, 2, 3, 4, 5, 7, 6, 8]
    assert (hour.states[5], hour.states[2]) == ("skipped", "to-come")


# -- jump ----------------------------------------------------------------------


def test_jump_passes_over_what_lies_between(hour: Hour) -> None:
    hour.act("0:00", GoNext()).act("2:00", jump(4)).look("3:00")
    assert hour.these(1, 2, 3, 4) == "done skipped skipped live"
    # 10:00 from 2:00 is 12:00; with 10, 15, 5 and 3 to come 45:00; 45 - 61 = -16
    assert hour.times(4) == ("2:00", "12:00")
    assert (hour.end, hour.offset) == ("45:00", "-16:00")


def test_back_from_a_jump_lets_what_it_passed_over_come_again(hour: Hour) -> None:
    hour.act("0:00", GoNext(), skip(2)).act("2:00", jump(5)).act("3:00", GoBack())
    assert hour.these(1, 2, 3, 4, 5) == "live skipped to-come to-come to-come"


def test_jump_to_a_done_segment_goes_on_with_what_it_had(hour: Hour) -> None:
    hour.act("0:00", GoNext()).act("1:00", AddTime(length("0:30")))
    hour.act("2:00", GoNext()).act("6:00", jump(1)).look("6:30")
    # 2:00 of the first visit and 0:30 of this one; the four minutes between are 2's
    assert (hour.used(1), hour.remaining) == ("2:30", "1:00")
    assert hour.times(1) == ("0:00", "7:30")
    assert (hour.used(2), hour.times(2)) == ("4:00", ("2:00", "6:00"))
    assert hour.times(3) == ("7:30", "17:30")


def test_jump_to_a_skipped_segment_makes_it_live(hour: Hour) -> None:
    hour.act("0:00", GoNext(), skip(3)).act("2:00", jump(3))
    assert (hour.live, hour.states[2]) == (3, "skipped")
    hour.act("3:00", GoBack())
    assert (hour.states[3], hour.states[2]) == ("skipped", "to-come")


def test_jump_ends_a_hold(hour: Hour) -> None:
    hour.act("0:00", GoNext()).act("1:00", Hold()).act("2:00", jump(3)).look("2:10")
    assert (hour.used(1), hour.used(3)) == ("1:00", "0:10")


def test_jump_before_the_start_starts_there_and_back_finds_nothing(hour: Hour) -> None:
    hour.act("0:00", jump(3))
    assert hour.these(1, 2, 3, 4) == "skipped skipped live to-come"
    assert hour.refusal("1:00", GoBack()) is Refusal.NOTHING_BEFORE


# -- what skips, moves and passing over make of each other ----------------------


@pytest.fixture
def jumped_there_and_back() -> Hour:
    """1 is live for the second time; 2, 3 and 4 were passed over on the way to 5."""
    hour = Hour.of(a_programme("1:00", "1:00", "1:00", "1:00", "1:00", "1:00"))
    return hour.act("0:00", GoNext()).act("0:30", jump(5)).act("1:00", jump(1))


def test_a_passed_over_segment_after_the_live_one_can_be_brought_back(
    jumped_there_and_back: Hour,
) -> None:
    hour = jumped_there_and_back.act("1:10", skip(3))
    assert hour.these(1, 2, 3, 4, 5, 6) == ("live skipped to-come skipped done to-come")


def test_back_skips_what_is_to_come_before_the_live_one(
    jumped_there_and_back: Hour,
) -> None:
    hour = jumped_there_and_back.act("1:10", skip(3), move(6, 3)).act("1:20", GoBack())
    assert list(hour.states) == [1, 2, 6, 3, 4, 5]
    assert hour.these(2, 6, 3, 4, 5) == "skipped skipped skipped skipped live"


def test_back_once_more_brings_back_what_the_jump_had_passed_over(
    jumped_there_and_back: Hour,
) -> None:
    hour = jumped_there_and_back.act("1:10", skip(3)).act("1:20", GoBack(), GoBack())
    assert list(hour.states.values()) == ["live", *["to-come"] * 5]


def test_what_a_hand_skipped_after_the_jump_stays_skipped(
    jumped_there_and_back: Hour,
) -> None:
    hour = jumped_there_and_back.act("1:10", skip(3), skip(3))
    hour.act("1:20", GoBack(), GoBack())
    assert (hour.states[2], hour.states[3]) == ("to-come", "skipped")
