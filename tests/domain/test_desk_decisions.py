"""What may be done to a question, and what not.

Tests for moderator_app.domain.desk_decisions.
"""

from __future__ import annotations

import pytest

from moderator_app.domain.commands import (
    Answer,
    Approve,
    Ask,
    Dismiss,
    End,
    GoNext,
    MoveQuestion,
    PutOnAir,
    QuestionCommand,
    Redo,
    RedoQuestion,
    Undo,
    UndoQuestion,
)
from moderator_app.domain.decisions import decide
from moderator_app.domain.desk import Stage
from moderator_app.domain.events import QuestionMoved
from moderator_app.domain.identifiers import QuestionNumber
from moderator_app.domain.refusals import Refusal
from tests.builders import Hour, a_programme

ONE, TWO, NINE = QuestionNumber(1), QuestionNumber(2), QuestionNumber(9)
TO: dict[str, list[QuestionCommand]] = {
    "waiting": [],
    "approved": [Approve(ONE)],
    "on-air": [PutOnAir(ONE)],
    "answered": [PutOnAir(ONE), Answer(ONE)],
    "dismissed": [Dismiss(ONE)],
}
GRANTED = {
    "approve": ("waiting", "dismissed"),
    "air": ("waiting", "approved"),
    "answer": ("on-air",),
    "dismiss": ("waiting", "approved", "on-air"),
    "move": ("waiting", "approved"),
}
ACTS: dict[str, tuple[QuestionCommand, Refusal]] = {
    "approve": (Approve(ONE), Refusal.NOT_WAITING),
    "air": (PutOnAir(ONE), Refusal.NOT_IN_QUEUE),
    "answer": (Answer(ONE), Refusal.NOT_ON_AIR),
    "dismiss": (Dismiss(ONE), Refusal.ALREADY_SETTLED),
    "move": (MoveQuestion(ONE, TWO), Refusal.NOT_IN_QUEUE),
}


@pytest.fixture
def hour() -> Hour:
    """Two questions wait before the start."""
    return Hour.of(a_programme("5:00")).act("-5:00", Ask("a"), Ask("b"))


def stage(hour: Hour, number: QuestionNumber = ONE) -> Stage:
    return hour.show.desk.value.questions[number].stage


@pytest.mark.parametrize("act", ACTS)
@pytest.mark.parametrize("standing", TO)
def test_an_act_is_taken_in_its_stages_and_refused_in_the_others(
    hour: Hour, standing: str, act: str
) -> None:
    command, reason = ACTS[act]
    hour.act("-4:00", *TO[standing])
    refusal = hour.refusal("-3:00", command)
    assert refusal is (None if standing in GRANTED[act] else reason)


@pytest.mark.parametrize(
    "command",
    [
        *(Approve(NINE), PutOnAir(NINE), Answer(NINE), Dismiss(NINE)),
        *(MoveQuestion(NINE, ONE), MoveQuestion(ONE, NINE)),
    ],
    ids=str,
)
def test_a_number_that_names_no_question_is_refused(
    hour: Hour, command: QuestionCommand
) -> None:
    assert hour.refusal("0:00", command) is Refusal.NO_SUCH_QUESTION


def test_a_question_cannot_stand_before_itself(hour: Hour) -> None:
    assert hour.refusal("0:00", MoveQuestion(ONE, ONE)) is Refusal.SAME_QUESTION


def test_questions_move_in_every_state_of_the_session(hour: Hour) -> None:
    hour.act("0:00", GoNext(), Approve(ONE), PutOnAir(ONE))
    hour.act("1:00", End(), PutOnAir(TWO), Answer(TWO), Ask("c"))
    assert (stage(hour), stage(hour, TWO)) == (Stage.ANSWERED, Stage.ANSWERED)


def test_what_is_on_air_when_the_session_ends_stays_on_air(hour: Hour) -> None:
    hour.act("0:00", GoNext(), PutOnAir(ONE)).act("1:00", End())
    assert stage(hour) is Stage.ON_AIR


def test_undo_of_air_puts_back_both_questions(hour: Hour) -> None:
    hour.act("0:00", PutOnAir(ONE), PutOnAir(TWO), UndoQuestion())
    assert (stage(hour), stage(hour, TWO)) == (Stage.ON_AIR, Stage.WAITING)
    hour.act("0:00", RedoQuestion())
    assert (stage(hour), stage(hour, TWO)) == (Stage.ANSWERED, Stage.ON_AIR)


def test_a_number_is_never_given_twice_not_even_after_undo(hour: Hour) -> None:
    hour.act("0:00", UndoQuestion(), Ask("c"))
    assert sorted(hour.show.desk.value.questions) == [1, 3]


def test_a_question_given_again_keeps_its_number(hour: Hour) -> None:
    hour.act("0:00", UndoQuestion(), RedoQuestion(), Ask("c"))
    assert sorted(hour.show.desk.value.questions) == [1, 2, 3]


def test_with_no_act_on_questions_there_is_nothing_to_take_back() -> None:
    hour = Hour.of(a_programme("5:00")).act("0:00", GoNext())
    assert hour.refusal("0:00", UndoQuestion()) is Refusal.NOTHING_TO_UNDO
    assert hour.refusal("0:00", RedoQuestion()) is Refusal.NOTHING_TO_REDO


def test_the_clocks_undo_leaves_questions_alone_and_theirs_the_clock(
    hour: Hour,
) -> None:
    hour.act("0:00", GoNext(), PutOnAir(ONE), Undo())
    assert (hour.live, stage(hour)) == (None, Stage.ON_AIR)
    hour.act("0:00", Redo(), UndoQuestion())
    assert (hour.live, stage(hour)) == (1, Stage.WAITING)


def test_a_new_act_on_questions_leaves_nothing_of_theirs_to_give_again(
    hour: Hour,
) -> None:
    hour.act("0:00", UndoQuestion(), Approve(ONE))
    assert hour.refusal("0:00", RedoQuestion()) is Refusal.NOTHING_TO_REDO


def test_a_moved_question_tells_between_which_two_it_stands(hour: Hour) -> None:
    show = hour.act("0:00", Ask("c")).show
    three = QuestionNumber(3)
    assert decide(show, MoveQuestion(three, TWO), hour.now) == QuestionMoved(
        three, before=TWO, after=ONE
    )
    assert decide(show, MoveQuestion(three, ONE), hour.now) == QuestionMoved(three, ONE)
    assert decide(show, MoveQuestion(ONE, None), hour.now) == QuestionMoved(ONE, None)
