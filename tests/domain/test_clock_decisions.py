"""What the clock refuses, and why.

Tests for moderator_app.domain.clock_decisions, moderator_app.domain.commands and
moderator_app.domain.refusals.
"""

from __future__ import annotations

from datetime import timedelta

import pytest

from moderator_app.domain.clock_decisions import LONGEST
from moderator_app.domain.commands import (
    AddTime,
    Command,
    End,
    ExplainHold,
    GoBack,
    GoNext,
    Hold,
    Jump,
    Move,
    Redo,
    Restart,
    Resume,
    Skip,
    Undo,
)
from moderator_app.domain.decisions import decide
from moderator_app.domain.events import HoldReason, SessionEnded
from moderator_app.domain.identifiers import SegmentNumber
from moderator_app.domain.refusals import Refusal
from tests.builders import Hour, a_programme, at, length, the_seed_hour

ONE_MINUTE = AddTime(timedelta(minutes=1))
EXPLAIN = ExplainHold(HoldReason.TECHNICAL)


def jump(number: int) -> Jump:
    return Jump(SegmentNumber(number))


def skip(number: int) -> Skip:
    return Skip(SegmentNumber(number))


def move(number: int, place_of: int) -> Move:
    return Move(SegmentNumber(number), SegmentNumber(place_of))


@pytest.fixture
def hour() -> Hour:
    return Hour.of(the_seed_hour())


@pytest.fixture
def running(hour: Hour) -> Hour:
    """2 is live since 1:00; 1 is done and 4 skipped."""
    return hour.act("0:00", GoNext(), skip(4)).act("1:00", GoNext())


def assert_refused(hour: Hour, command: Command, reason: Refusal) -> None:
    before = hour.show
    assert hour.refusal("2:00", command) is reason
    assert hour.show is before


# -- before the start, and after the end ------------------------------------------


@pytest.mark.parametrize(
    "command",
    [Hold(), Resume(), EXPLAIN, GoBack(), ONE_MINUTE, Restart(), End()],
    ids=lambda command: type(command).__name__,
)
def test_before_the_start_what_needs_a_live_segment_is_refused(
    hour: Hour, command: Command
) -> None:
    assert_refused(hour, command, Refusal.NOT_STARTED)


def test_before_the_start_next_with_nothing_to_come_is_refused() -> None:
    hour = Hour.of(a_programme("5:00")).act("0:00", skip(1))
    assert_refused(hour, GoNext(), Refusal.NOTHING_TO_COME)


def test_a_skipped_segment_can_still_be_jumped_to_before_the_start() -> None:
    hour = Hour.of(a_programme("5:00")).act("0:00", skip(1), jump(1))
    assert hour.live == 1


@pytest.mark.parametrize(
    "command",
    [
        *(GoNext(), Hold(), Resume(), EXPLAIN, GoBack(), ONE_MINUTE, Restart()),
        *(End(), jump(1), jump(5), skip(4), skip(5), move(5, 6)),
    ],
    ids=str,
)
def test_after_the_end_acts_on_the_clock_are_refused(
    running: Hour, command: Command
) -> None:
    assert_refused(running.act("2:00", End()), command, Refusal.ENDED)


def test_after_the_end_the_end_can_be_taken_back_and_given_again(
    running: Hour,
) -> None:
    running.act("2:00", End()).act("3:00", Undo()).look("3:30")
    # as if it had never ended: live since 1:00
    assert (running.live, running.used(2)) == (2, "2:30")
    running.act("4:00", Redo())
    assert (running.live, running.end, running.used(2)) == (None, "2:00", "1:00")


# -- numbers, states ----------------------------------------------------------------


@pytest.mark.parametrize("number", [0, -1, 9, 1_000_000])
def test_a_number_that_names_nothing_is_refused(running: Hour, number: int) -> None:
    for command in (skip(number), jump(number), move(number, 5), move(5, number)):
        assert_refused(running, command, Refusal.NO_SUCH_SEGMENT)


@pytest.mark.parametrize(
    ("command", "reason"),
    [
        (Resume(), Refusal.NOT_ON_HOLD),
        (EXPLAIN, Refusal.NOT_ON_HOLD),
        (jump(2), Refusal.ALREADY_LIVE),
        (skip(2), Refusal.ALREADY_LIVE),
        (skip(1), Refusal.ALREADY_DONE),
        (move(1, 5), Refusal.NOT_TO_COME),
        (move(5, 1), Refusal.NOT_TO_COME),
        (move(2, 5), Refusal.NOT_TO_COME),
        (move(5, 2), Refusal.NOT_TO_COME),
        (move(4, 5), Refusal.NOT_TO_COME),
        (move(5, 4), Refusal.NOT_TO_COME),
        (move(5, 5), Refusal.SAME_SEGMENT),
    ],
    ids=str,
)
def test_what_makes_no_sense_is_refused(
    running: Hour, command: Command, reason: Refusal
) -> None:
    assert_refused(running, command, reason)


def test_a_hold_on_a_hold_is_refused(running: Hour) -> None:
    assert_refused(running.act("2:00", Hold()), Hold(), Refusal.ALREADY_ON_HOLD)


def test_the_first_segment_has_nothing_before_it(hour: Hour) -> None:
    assert_refused(hour.act("0:00", GoNext()), GoBack(), Refusal.NOTHING_BEFORE)


def test_what_was_passed_over_before_the_live_one_stays_skipped(hour: Hour) -> None:
    hour.act("0:00", jump(3))
    assert_refused(hour, skip(2), Refusal.ALREADY_PASSED)


def test_next_and_end_tell_which_of_them_ended_the_session() -> None:
    show = Hour.of(a_programme("5:00")).act("0:00", GoNext()).show
    assert decide(show, GoNext(), at("1:00")) == SessionEnded(by_next=True)
    assert decide(show, End(), at("1:00")) == SessionEnded()


def test_a_segment_can_be_given_a_thousand_hours(running: Hour) -> None:
    # 2 was planned for 5:00
    assert_refused(running, AddTime(LONGEST - length("4:59")), Refusal.TOO_LONG)
    running.act("2:00", AddTime(LONGEST - length("5:00")))
    assert running.allotted(2) == "1000:00:00"


@pytest.mark.parametrize("much", [timedelta(hours=1000), timedelta.max])
def test_more_time_than_any_date_could_hold_is_refused(
    running: Hour, much: timedelta
) -> None:
    assert_refused(running, AddTime(much), Refusal.TOO_LONG)


def test_any_time_can_be_taken_however_long_the_segment_was_planned() -> None:
    hour = Hour.of(a_programme("2000:00:00")).act("0:00", GoNext())
    hour.act("0:00", AddTime(timedelta.min))
    assert hour.allotted(1) == "0:00"


# -- next too soon -----------------------------------------------------------------


def next_at(hour: Hour, when: str) -> Refusal | None:
    return hour.refusal(when, GoNext())


@pytest.mark.parametrize("begin", [GoNext(), jump(3)], ids=["next", "jump"])
def test_next_is_refused_for_half_a_second_after_going_live(
    hour: Hour, begin: Command
) -> None:
    hour.act("0:00", begin)
    assert next_at(hour, "0:00.499") is Refusal.JUST_MOVED_ON
    assert next_at(hour, "0:00.500") is None


def test_next_is_refused_at_once_after_next(hour: Hour) -> None:
    hour.act("0:00", GoNext()).act("3:00", GoNext())
    assert next_at(hour, "3:00.499") is Refusal.JUST_MOVED_ON


def test_next_is_refused_for_half_a_second_after_a_restart(hour: Hour) -> None:
    hour.act("0:00", GoNext()).act("1:00", Restart())
    assert next_at(hour, "1:00.499") is Refusal.JUST_MOVED_ON
    assert next_at(hour, "1:00.500") is None


def test_next_too_soon_does_not_end_the_session_either() -> None:
    hour = Hour.of(a_programme("5:00")).act("0:00", GoNext())
    assert next_at(hour, "0:00.100") is Refusal.JUST_MOVED_ON


def test_holds_count_for_the_half_second(hour: Hour) -> None:
    hour.act("0:00", GoNext(), Hold())
    assert next_at(hour, "0:00.499") is Refusal.JUST_MOVED_ON
    assert next_at(hour, "0:00.500") is None


def test_resume_begins_nothing(hour: Hour) -> None:
    hour.act("0:00", GoNext()).act("1:00", Hold()).act("2:00", Resume())
    assert next_at(hour, "2:00") is None


def test_next_right_after_back_is_taken(hour: Hour) -> None:
    hour.act("0:00", GoNext()).act("3:00", GoNext()).act("4:00", GoBack())
    assert next_at(hour, "4:00") is None


def test_next_after_back_is_held_to_the_going_live_that_back_took_up(
    hour: Hour,
) -> None:
    hour.act("0:00", jump(1)).act("0:00.100", jump(2)).act("0:00.200", GoBack())
    assert next_at(hour, "0:00.300") is Refusal.JUST_MOVED_ON
    assert next_at(hour, "0:00.500") is None


def test_after_undo_of_a_next_the_count_is_that_of_the_segment_before(
    hour: Hour,
) -> None:
    hour.act("0:00", GoNext()).act("3:00", GoNext()).act("3:00.100", Undo())
    assert next_at(hour, "3:00.200") is None


def test_after_undo_of_a_restart_the_count_is_that_of_the_going_live(
    hour: Hour,
) -> None:
    hour.act("0:00", GoNext()).act("1:00", Restart(), Undo())
    assert next_at(hour, "1:00") is None


def test_after_redo_of_a_next_the_count_is_from_its_first_time(hour: Hour) -> None:
    hour.act("0:00", GoNext()).act("3:00", GoNext()).act("3:00.100", Undo())
    hour.act("3:00.200", Redo())
    assert next_at(hour, "3:00.499") is Refusal.JUST_MOVED_ON
    assert next_at(hour, "3:00.500") is None


def test_after_undo_of_back_the_count_is_that_of_the_segment_left(hour: Hour) -> None:
    hour.act("0:00", GoNext()).act("3:00", GoNext()).act("3:00.100", GoBack(), Undo())
    assert next_at(hour, "3:00.200") is Refusal.JUST_MOVED_ON


def test_only_next_is_held_to_the_half_second(hour: Hour) -> None:
    hour.act("0:00", GoNext(), jump(3), GoBack(), Restart(), Hold(), Resume())
    hour.act("0:00", ONE_MINUTE, skip(5), move(6, 7), End())
    assert hour.end == "0:00"
