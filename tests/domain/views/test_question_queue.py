"""Tests for moderator_app.domain.views.question_queue."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator_app.domain.commands import (
    Answer,
    Approve,
    Ask,
    Command,
    Dismiss,
    End,
    GoNext,
    Hold,
    MoveQuestion,
    PutOnAir,
    RedoQuestion,
    UndoQuestion,
)
from moderator_app.domain.decisions import decide
from moderator_app.domain.desk import Stage
from moderator_app.domain.identifiers import QuestionNumber
from moderator_app.domain.programme import Kind
from moderator_app.domain.refusals import Refusal
from moderator_app.domain.show import evolve
from moderator_app.domain.views.question_queue import (
    Fit,
    Group,
    Lack,
    Queue,
    dropped,
    fit,
    moved_by,
    next_on_air,
    question_queue_view,
    queue_after,
    queue_of,
    touched,
)
from tests.builders import START, Hour, a_programme, a_segment

ONE, TWO, THREE, FOUR, FIVE = map(QuestionNumber, range(1, 6))
NUMBERS = st.integers(1, 9).map(QuestionNumber)
COMMANDS = st.one_of(
    st.just(Ask("x")),
    st.builds(Approve, NUMBERS),
    st.builds(PutOnAir, NUMBERS),
    st.builds(Answer, NUMBERS),
    st.builds(Dismiss, NUMBERS),
    st.builds(MoveQuestion, NUMBERS, st.none() | NUMBERS),
    st.just(UndoQuestion()),
    st.just(RedoQuestion()),
)


def asked(count: int, *commands: Command) -> Hour:
    hour = Hour.of(a_programme("3:00"))
    return hour.act("0:00", *[Ask(f"{n}") for n in range(count)], *commands)


def commanded(hour: Hour, commands: list[Command]) -> None:
    """Give commands, some of which may be refused."""
    for command in commands:
        event = decide(hour.show, command, START)
        if not isinstance(event, Refusal):
            hour.show = evolve(hour.show, event, START)


def queue(hour: Hour) -> Queue:
    return queue_of(hour.show.desk.value)


def test_questions_stand_in_groups_and_the_top_approved_is_next() -> None:
    hour = asked(5, Approve(TWO), Approve(THREE), PutOnAir(FOUR), Dismiss(FIVE))
    assert queue(hour).groups() == (
        (Group.ON_AIR, (FOUR,)),
        (Group.NEXT, (TWO,)),
        (Group.APPROVED, (THREE,)),
        (Group.WAITING, (ONE,)),
        (Group.DISMISSED, (FIVE,)),
    )
    groups = [queue(hour).group_of(n, s) for s, n in [(Stage.APPROVED, TWO)]]
    assert groups == [Group.NEXT]
    assert queue(hour).group_of(THREE, Stage.APPROVED) is Group.APPROVED


@given(st.lists(COMMANDS, max_size=40))
def test_a_queue_kept_up_is_the_queue_counted_afresh(commands: list[Command]) -> None:
    hour = asked(3)
    kept, before = queue(hour), hour.show.desk
    for command in commands:
        event = decide(hour.show, command, START)
        if isinstance(event, Refusal):
            continue
        hour.show = evolve(hour.show, event, START)
        kept = queue_after(kept, before, hour.show.desk)
        before = hour.show.desk
        assert kept.moved is not None
        assert kept == queue(hour)


@given(st.lists(COMMANDS, max_size=20), st.lists(COMMANDS, max_size=20))
def test_a_queue_kept_over_several_acts_is_the_queue_counted_afresh(
    earlier: list[Command], later: list[Command]
) -> None:
    hour = asked(3)
    commanded(hour, earlier)
    first, before = queue(hour), hour.show.desk
    commanded(hour, later)
    after = queue_after(first, before, hour.show.desk)
    assert after == queue(hour)
    assert after.moved is not None


def test_very_many_acts_at_once_are_counted_from_nothing() -> None:
    hour = asked(3)
    first, before = queue(hour), hour.show.desk
    hour.act("0:00", *[Ask(f"{n}") for n in range(100)])
    assert touched(before, hour.show.desk) is None
    after = queue_after(first, before, hour.show.desk)
    assert (after, after.moved) == (queue(hour), None)


def test_a_desk_that_stayed_the_same_touches_nothing() -> None:
    desk = asked(1).show.desk
    assert touched(desk, desk) == frozenset()


def test_putting_on_air_touches_what_it_answers() -> None:
    hour = asked(2, PutOnAir(ONE))
    before = hour.show.desk
    hour.act("0:00", PutOnAir(TWO))
    assert touched(before, hour.show.desk) == frozenset({ONE, TWO})


@pytest.mark.parametrize(
    ("commands", "number"),
    [
        ((), ONE),
        ((Approve(TWO),), TWO),
        ((Approve(TWO), Approve(ONE)), ONE),
        ((Dismiss(ONE), Dismiss(TWO)), None),
    ],
)
def test_the_next_on_air_is_the_top_approved_else_the_top_waiting(
    commands: tuple[Command, ...], number: QuestionNumber | None
) -> None:
    assert next_on_air(queue(asked(2, *commands))) == number


@pytest.mark.parametrize(
    ("number", "step", "command"),
    [
        (TWO, -1, MoveQuestion(TWO, ONE)),
        (TWO, 1, MoveQuestion(TWO, None)),
        (ONE, 1, MoveQuestion(ONE, THREE)),
        (ONE, -1, None),
        (THREE, 1, None),
        (FOUR, 1, None),
    ],
)
def test_a_question_moves_a_step_within_its_group(
    number: QuestionNumber, step: int, command: MoveQuestion | None
) -> None:
    assert moved_by(queue(asked(4, Dismiss(FOUR))), number, step) == command


@pytest.mark.parametrize(
    ("number", "above", "below", "command"),
    [
        (THREE, None, ONE, MoveQuestion(THREE, ONE)),
        (ONE, THREE, None, MoveQuestion(ONE, None)),
        (ONE, None, ONE, None),
        (ONE, ONE, TWO, None),
        (ONE, FOUR, None, None),
        (FOUR, ONE, TWO, None),
    ],
)
def test_a_question_is_dropped_within_its_group(
    number: QuestionNumber,
    above: QuestionNumber | None,
    below: QuestionNumber | None,
    command: MoveQuestion | None,
) -> None:
    hour = asked(4, Dismiss(FOUR))
    assert dropped(queue(hour), number, above, below) == command


def a_round(length: str) -> Hour:
    rest = a_segment(2, length, kind=Kind.QA)
    return Hour.of(a_programme("3:00", rest)).act("0:00", GoNext())


@pytest.mark.parametrize(
    ("length", "expected"),
    [
        ("14:00", Fit(840, 6, 140)),
        ("2:10", Fit(130, 1, 130)),
        ("2:09", Fit(129, 0, 0)),
    ],
)
def test_time_for_questions_is_shared_among_those_that_fit(
    length: str, expected: Fit
) -> None:
    hour = a_round(length)
    assert fit(hour.show, hour.now) == expected


def test_the_round_that_is_live_counts_down_and_a_hold_stops_it() -> None:
    hour = a_round("14:00").act("3:00", GoNext()).look("4:00")
    assert fit(hour.show, hour.now) == Fit(780, 6, 130)
    hour.act("5:00", Hold()).look("9:00")
    assert fit(hour.show, hour.now) == Fit(720, 5, 144)


def test_with_no_round_left_there_is_no_time_for_questions() -> None:
    hour = a_round("14:00").act("3:00", End())
    assert fit(hour.show, hour.now) is None


@pytest.mark.parametrize(
    ("count", "commands", "lack"),
    [
        (0, (), Lack.QUESTIONS),
        (1, (), Lack.APPROVAL),
        (2, (Approve(ONE),), None),
        (1, (Dismiss(ONE),), None),
    ],
)
def test_the_view_says_what_is_lacking(
    count: int, commands: tuple[Command, ...], lack: Lack | None
) -> None:
    hour = asked(count, *commands)
    view = question_queue_view(hour.show, queue(hour), hour.now)
    assert (view.total, view.lacks, view.fit) == (count, lack, None)


@pytest.mark.parametrize(("selected", "asked_next"), [(TWO, TWO), (THREE, ONE)])
def test_a_selected_question_is_asked_next_if_it_may_be(
    selected: QuestionNumber, asked_next: QuestionNumber
) -> None:
    hour = asked(3, Approve(ONE), Dismiss(THREE))
    assert next_on_air(queue(hour), selected) == asked_next
