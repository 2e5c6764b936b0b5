"""Undo and redo of the clock's acts.

Tests for moderator_app.domain.undoable.
"""

from __future__ import annotations

from datetime import timedelta

import pytest

from moderator_app.domain.commands import (
    AddTime,
    Approve,
    Ask,
    Command,
    End,
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
    UndoQuestion,
)
from moderator_app.domain.identifiers import QuestionNumber, SegmentNumber
from moderator_app.domain.refusals import Refusal
from moderator_app.domain.undoable import Undoable
from tests.builders import Hour, at, the_seed_hour

THREE, FIVE = SegmentNumber(3), SegmentNumber(5)
ANY_ACT: list[Command] = [
    *(GoNext(), GoBack(), Hold(), Restart(), AddTime(timedelta(minutes=-9)), End()),
    *(Skip(THREE), Move(FIVE, THREE), Jump(FIVE), Jump(SegmentNumber(1))),
]


@pytest.fixture
def hour() -> Hour:
    """2 is live since 3:00."""
    hour = Hour.of(the_seed_hour())
    return hour.act("0:00", GoNext()).act("3:00", GoNext())


@pytest.mark.parametrize("act", ANY_ACT, ids=str)
def test_each_act_is_taken_back_as_if_never_given_and_given_again(
    hour: Hour, act: Command
) -> None:
    before = hour.show.clock.value
    after = hour.act("4:00", act).show.clock.value
    assert hour.act("5:00", Undo()).show.clock.value == before
    assert hour.act("6:00", Redo()).show.clock.value == after


def test_a_resume_is_taken_back_and_given_again(hour: Hour) -> None:
    hour.act("4:00", Hold()).act("5:00", Resume()).act("6:00", Undo()).look("7:00")
    # on hold since 4:00 again: 1:00 used
    assert hour.used(2) == "1:00"
    hour.act("8:00", Redo())
    # the hold lasted from 4:00 to 5:00: 8:00 - 3:00 - 1:00
    assert hour.used(2) == "4:00"


def test_a_brought_back_segment_is_skipped_again_by_undo(hour: Hour) -> None:
    hour.act("4:00", Skip(THREE), Skip(THREE), Undo())
    assert hour.states[3] == "skipped"


def test_a_hold_taken_back_never_stopped_the_clock(hour: Hour) -> None:
    hour.act("4:00", Hold()).act("6:00", Undo()).look("7:00")
    assert hour.used(2) == "4:00"


def test_a_next_taken_back_gives_the_time_to_the_segment_before(hour: Hour) -> None:
    hour.act("3:30", Undo()).look("4:00")
    assert (hour.live, hour.used(1), hour.remaining) == (1, "4:00", "-1:00")


def test_the_start_can_be_taken_back(hour: Hour) -> None:
    hour.act("4:00", Undo(), Undo())
    assert (hour.live, hour.these(1, 2)) == (None, "to-come to-come")
    assert hour.times(1) == ("4:00", "7:00")
    assert hour.refusal("4:00", Undo()) is Refusal.NOTHING_TO_UNDO


def test_a_next_given_again_counts_from_its_first_time(hour: Hour) -> None:
    hour.act("4:00", Undo()).act("9:00", Redo()).look("9:30")
    # live since 3:00
    assert (hour.live, hour.used(1), hour.used(2)) == (2, "3:00", "6:30")


def test_repeated_redos_go_on_in_the_order_given(hour: Hour) -> None:
    hour.act("4:00", Undo(), Undo())
    hour.act("5:00", Redo())
    assert (hour.live, hour.used(1)) == (1, "5:00")
    hour.act("5:00", Redo())
    assert (hour.live, hour.used(1)) == (2, "3:00")
    assert hour.refusal("5:00", Redo()) is Refusal.NOTHING_TO_REDO


def test_another_act_leaves_nothing_to_give_again(hour: Hour) -> None:
    hour.act("4:00", Undo()).act("5:00", Hold())
    assert hour.refusal("6:00", Redo()) is Refusal.NOTHING_TO_REDO


def test_a_refused_act_a_look_and_questions_leave_redo_as_it_was(hour: Hour) -> None:
    hour.act("4:00", Undo())
    assert hour.refusal("4:10", Resume()) is Refusal.NOT_ON_HOLD
    hour.look("4:20").act("4:30", Ask("f"), Approve(QuestionNumber(1)), UndoQuestion())
    assert hour.refusal("5:00", Redo()) is None
    assert hour.live == 2


def test_a_take_at_nothing_is_an_act_that_undo_takes_back_like_any_other(
    hour: Hour,
) -> None:
    hour.act("4:00", AddTime(timedelta(minutes=-5)), AddTime(timedelta(minutes=-1)))
    assert hour.act("5:00", Undo()).allotted(2) == "0:00"
    assert hour.act("5:00", Undo()).allotted(2) == "5:00"


def test_undo_after_undo_and_new_acts_goes_through_the_acts_in_force(
    hour: Hour,
) -> None:
    hour.act("4:00", Skip(THREE)).act("5:00", Undo()).act("6:00", Skip(FIVE))
    hour.act("7:00", Undo(), Undo())
    assert hour.live == 1


def test_a_value_without_acts_has_nothing_to_take_back_or_give_again() -> None:
    value: Undoable[int, str] = Undoable(0)
    with pytest.raises(ValueError, match="no act to take back"):
        value.taken_back()
    with pytest.raises(ValueError, match="no act to give again"):
        value.given_again()


def test_an_act_says_what_it_was_and_when_it_was_first_given() -> None:
    value: Undoable[int, str] = Undoable(0)
    value = value.given("one", at("1:00"), 1).given("two", at("2:00"), 2)
    again = value.taken_back().taken_back().given_again()
    assert again.done is not None
    assert again.undone is not None
    assert (again.value, again.done.act, again.done.at) == (1, "one", at("1:00"))
    assert (again.undone.act, again.undone.at) == ("two", at("2:00"))
