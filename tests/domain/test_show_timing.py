"""Expected times worked out by hand, above all around slack and hard starts.

Tests for moderator_app.domain.show_timing.
"""

from __future__ import annotations

import pytest

from moderator_app.domain.commands import (
    AddTime,
    End,
    GoBack,
    GoNext,
    Jump,
    Move,
    Skip,
)
from moderator_app.domain.identifiers import SegmentNumber
from moderator_app.domain.programme import Programme
from tests.builders import Hour, a_programme, a_segment, length, the_seed_hour


def skip(number: int) -> Skip:
    return Skip(SegmentNumber(number))


def move(number: int, place_of: int) -> Move:
    return Move(SegmentNumber(number), SegmentNumber(place_of))


def with_a_gap() -> Programme:
    """0-5, 5-10, five minutes of slack, 15-20, 20-25."""
    return a_programme("5:00", "5:00", a_segment(3, "5:00", "15:00"), "5:00")


@pytest.fixture
def gap() -> Hour:
    return Hour.of(with_a_gap())


# -- before the start -----------------------------------------------------------


def test_before_the_planned_start_the_hour_is_expected_as_planned() -> None:
    hour = Hour.of(the_seed_hour()).look("-8:12")
    assert (hour.times(1), hour.end, hour.offset) == (
        ("0:00", "3:00"),
        "1:01:00",
        "0:00",
    )


def test_after_the_planned_start_the_first_is_expected_now() -> None:
    hour = Hour.of(the_seed_hour()).look("2:00")
    assert (hour.times(1), hour.offset) == (("2:00", "5:00"), "2:00")


def test_a_first_segment_with_slack_is_not_expected_before_its_own_start() -> None:
    hour = Hour.of(a_programme(a_segment(1, "5:00", "3:00"), "5:00")).look("1:00")
    assert hour.times(1) == ("3:00", "8:00")
    assert hour.look("4:00").times(1) == ("4:00", "9:00")


def test_a_first_segment_planned_before_the_sessions_start_waits_for_it() -> None:
    hour = Hour.of(a_programme(a_segment(1, "5:00", "-3:00"))).look("-10:00")
    # max(now, 0:00) = 0:00, and an overlap is no slack: 0:00 + 5:00
    assert hour.times(1) == ("0:00", "5:00")
    # planned end 2:00
    assert hour.offset == "3:00"


def test_a_hard_first_start_is_not_expected_earlier() -> None:
    hour = Hour.of(a_programme(a_segment(1, "5:00", "-1:00", hard=True)))
    assert hour.look("-10:00").times(1) == ("0:00", "5:00")


def test_the_first_to_come_is_what_counts_when_others_are_skipped(gap: Hour) -> None:
    gap.act("1:00", skip(1), skip(2))
    # 3 keeps its slack: not before 15:00
    assert (gap.times(3), gap.offset) == (("15:00", "20:00"), "0:00")


def test_with_nothing_to_come_before_the_start_no_end_is_expected() -> None:
    hour = Hour.of(a_programme("5:00", "5:00")).act("0:00", skip(1), skip(2))
    assert (hour.end, hour.offset) == (None, None)


# -- slack ----------------------------------------------------------------------


def test_slack_takes_up_a_late_segment(gap: Hour) -> None:
    gap.act("3:00", GoNext())
    # 3:00 - 8:00 - 13:00, and 3 is not before 15:00: the end is not late
    assert (gap.times(2), gap.times(3)) == (("8:00", "13:00"), ("15:00", "20:00"))
    assert gap.offset == "0:00"


def test_what_is_later_than_the_slack_is_late(gap: Hour) -> None:
    gap.act("7:00", GoNext())
    # 7 - 12 - 17, then 17 - 22 - 27; 27 - 25 = 2
    assert (gap.times(3), gap.offset) == (("17:00", "22:00"), "2:00")


def test_slack_stays_when_the_segment_before_it_is_skipped(gap: Hour) -> None:
    gap.act("0:00", GoNext(), skip(2))
    assert (gap.times(3), gap.offset) == (("15:00", "20:00"), "0:00")


def test_slack_goes_when_its_own_segment_is_skipped(gap: Hour) -> None:
    gap.act("0:00", GoNext(), skip(3))
    # 0 - 5 - 10, and 4 follows at once: 10 - 15; 15 - 25 = -10
    assert (gap.times(4), gap.offset) == (("10:00", "15:00"), "-10:00")


def test_a_segment_moved_up_takes_its_slack_along(gap: Hour) -> None:
    gap.act("0:00", GoNext(), move(3, 2))
    # order 1, 3, 2, 4: 3 still waits for 15:00, 2 follows it, then 4
    assert gap.times(3) == ("15:00", "20:00")
    assert (gap.times(2), gap.times(4)) == (("20:00", "25:00"), ("25:00", "30:00"))
    assert gap.offset == "5:00"


def test_a_segment_moved_down_takes_its_slack_along(gap: Hour) -> None:
    gap.act("0:00", GoNext(), move(3, 4))
    # order 1, 2, 4, 3: 4 follows 2 at 10:00 as it has none; 3 waits for 15:00
    assert (gap.times(4), gap.times(3)) == (("10:00", "15:00"), ("15:00", "20:00"))
    assert gap.offset == "-5:00"


def test_a_move_makes_no_slack(gap: Hour) -> None:
    gap.act("0:00", GoNext(), move(4, 2))
    # 4 is planned for 20:00 but has no slack of its own: it follows 1 at 5:00
    assert gap.times(4) == ("5:00", "10:00")


def test_an_overlapping_plan_is_expected_one_after_the_other() -> None:
    hour = Hour.of(a_programme("10:00", a_segment(2, "5:00", "8:00")))
    hour.act("0:00", GoNext())
    # planned end 13:00, but 0 - 10 - 15
    assert (hour.times(2), hour.offset) == (("10:00", "15:00"), "2:00")


def test_a_hard_start_waits_though_the_segment_before_ends_early() -> None:
    hour = Hour.of(a_programme("10:00", a_segment(2, "5:00", hard=True)))
    hour.act("0:00", GoNext(), AddTime(length("-4:00")))
    assert (hour.times(2), hour.offset) == (("10:00", "15:00"), "0:00")


def test_a_plain_start_on_the_page_does_not_wait() -> None:
    hour = Hour.of(a_programme("10:00", a_segment(2, "5:00", "10:00")))
    hour.act("0:00", GoNext(), AddTime(length("-4:00")))
    assert (hour.times(2), hour.offset) == (("6:00", "11:00"), "-4:00")


def test_a_segment_gone_live_no_longer_waits(gap: Hour) -> None:
    gap.act("0:00", GoNext()).act("5:00", GoNext()).act("9:00", GoNext())
    # 3 began six minutes before its planned start: 9 - 14 - 19; 19 - 25 = -6
    assert (gap.times(3), gap.offset) == (("9:00", "14:00"), "-6:00")


# -- the end ---------------------------------------------------------------------


def test_while_the_last_is_over_the_end_is_now() -> None:
    hour = Hour.of(a_programme("5:00")).act("0:00", GoNext()).look("7:00")
    assert (hour.end, hour.offset) == ("7:00", "2:00")


def test_once_ended_the_end_stands_still() -> None:
    hour = Hour.of(a_programme("5:00", "5:00")).act("0:00", GoNext())
    hour.act("3:00", End()).look("20:00")
    assert (hour.end, hour.offset) == ("3:00", "-7:00")


def test_no_act_moves_what_is_planned(gap: Hour) -> None:
    plan = gap.show.plan
    gap.act("0:00", GoNext(), AddTime(length("9:00")), move(3, 2), skip(4))
    gap.act("1:00", Jump(SegmentNumber(2)), GoBack(), End())
    assert gap.show.plan == plan


def test_used_time_of_what_never_ran_is_none(gap: Hour) -> None:
    assert (gap.used(3), gap.allotted(3)) == ("0:00", "5:00")
