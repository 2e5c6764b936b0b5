"""Where questions stand, and that the product's desk and a naive one agree.

Tests for moderator_app.domain.desk.
"""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from moderator_app.domain.commands import (
    Answer,
    Approve,
    Ask,
    Dismiss,
    MoveQuestion,
    PutOnAir,
    QuestionCommand,
    RedoQuestion,
    UndoQuestion,
)
from moderator_app.domain.desk import Desk, Stage
from moderator_app.domain.events import Source
from moderator_app.domain.identifiers import QuestionNumber, SpeakerId
from tests.builders import Hour, a_programme
from tests.domain.reference_desk import ReferenceDesk


def q(number: int) -> QuestionNumber:
    return QuestionNumber(number)


def desk_with(*acts: QuestionCommand, questions: int = 3) -> Desk:
    hour = Hour.of(a_programme("5:00"))
    return hour.act("0:00", *[Ask("f")] * questions, *acts).show.desk.value


def order(desk: Desk) -> list[int]:
    ranked = sorted(desk.questions.values(), key=lambda question: question.rank)
    return [question.number for question in ranked]


def stages(desk: Desk) -> list[str]:
    return [desk.questions[number].stage.value for number in sorted(desk.questions)]


def test_a_question_waits_with_all_that_was_said_of_it() -> None:
    asked = Ask("0a1b", wanted=SpeakerId(2), source=Source.CHAT)
    question = desk_with(asked, questions=0).questions[q(1)]
    assert (question.fingerprint, question.stage) == ("0a1b", Stage.WAITING)
    assert (question.wanted, question.source) == (SpeakerId(2), Source.CHAT)


def test_what_was_on_air_is_answered_when_the_next_goes_on_air() -> None:
    desk = desk_with(PutOnAir(q(1)), PutOnAir(q(3)))
    assert stages(desk) == ["answered", "waiting", "on-air"]
    assert desk.on_air == 3


def test_an_answered_question_leaves_the_air_empty() -> None:
    desk = desk_with(PutOnAir(q(1)), Answer(q(1)))
    assert (desk.on_air, stages(desk)[0]) == (None, "answered")


def test_a_question_dismissed_on_air_leaves_it_empty_and_keeps_the_reason() -> None:
    desk = desk_with(PutOnAir(q(1)), Dismiss(q(1), "off topic"))
    assert (desk.on_air, desk.questions[q(1)].dismissed_for) == (None, "off topic")


def test_an_approved_question_is_no_longer_dismissed_for_anything() -> None:
    desk = desk_with(Dismiss(q(1), "twice"), Approve(q(1)))
    assert desk.questions[q(1)].dismissed_for is None


def test_dismissing_another_leaves_the_one_on_air_there() -> None:
    assert desk_with(PutOnAir(q(1)), Dismiss(q(2))).on_air == 1


def test_questions_stand_in_the_order_of_their_arrival() -> None:
    assert order(desk_with()) == [1, 2, 3]


def test_a_question_can_be_put_right_before_another_or_at_the_end() -> None:
    assert order(desk_with(MoveQuestion(q(3), q(1)))) == [3, 1, 2]
    assert order(desk_with(MoveQuestion(q(1), q(3)))) == [2, 1, 3]
    assert order(desk_with(MoveQuestion(q(1), None))) == [2, 3, 1]


def test_a_new_question_stands_last_whatever_was_moved_to_the_end() -> None:
    moves = [MoveQuestion(q(number), None) for number in (1, 2, 1)]
    assert order(desk_with(*moves, Ask("f"))) == [3, 2, 1, 4]


def test_a_single_question_moved_to_the_end_stays_alone() -> None:
    assert order(desk_with(MoveQuestion(q(1), None), questions=1)) == [1]


_number = st.integers(1, 6)
_acts = st.one_of(
    st.just(("ask",)),
    st.tuples(st.sampled_from(["undo", "redo"])),
    st.tuples(st.sampled_from(["approve", "air", "air", "answer", "dismiss"]), _number),
    st.tuples(st.just("move"), _number, st.one_of(st.none(), _number)),
)


def command_of(
    word: str, number: int = 0, before: int | None = None
) -> QuestionCommand:
    other = None if before is None else q(before)
    commands: dict[str, QuestionCommand] = {
        "ask": Ask("f"),
        "undo": UndoQuestion(),
        "redo": RedoQuestion(),
        "approve": Approve(q(number)),
        "air": PutOnAir(q(number)),
        "answer": Answer(q(number)),
        "dismiss": Dismiss(q(number)),
        "move": MoveQuestion(q(number), other),
    }
    return commands[word]


@settings(max_examples=200)
@given(st.lists(_acts, min_size=15, max_size=50))
def test_the_desk_agrees_with_the_words_of_its_rules(
    script: list[tuple[str, *tuple[int, ...]]],
) -> None:
    hour, reference = Hour.of(a_programme("5:00")), ReferenceDesk()
    for act in script:
        granted = hour.refusal("0:00", command_of(*act)) is None
        assert reference.give(*act) == granted
        desk = hour.show.desk.value
        assert order(desk) == list(reference.stages())
        staged = {n: desk.questions[n].stage.value for n in desk.questions}
        assert staged == reference.stages()
        on_air = [n for n, stage in staged.items() if stage == "on-air"]
        assert on_air == ([] if desk.on_air is None else [desk.on_air])
