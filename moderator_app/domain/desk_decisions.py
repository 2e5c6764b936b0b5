"""What may be done to a question, and what then happened."""

from __future__ import annotations

from typing import assert_never

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
from moderator_app.domain.desk import Desk, Stage, above
from moderator_app.domain.events import (
    QuestionAct,
    QuestionActGivenAgain,
    QuestionActTakenBack,
    QuestionAnswered,
    QuestionApproved,
    QuestionAsked,
    QuestionDismissed,
    QuestionMoved,
    QuestionPutOnAir,
)
from moderator_app.domain.identifiers import QuestionNumber
from moderator_app.domain.refusals import Refusal
from moderator_app.domain.undoable import Undoable

QuestionEvent = QuestionAct | QuestionActTakenBack | QuestionActGivenAgain

IN_QUEUE = (Stage.WAITING, Stage.APPROVED)
"""Stages from which a question may go on air, and in which it has a place."""


def decide_question(
    desk: Undoable[Desk, QuestionAct], asked: int, command: QuestionCommand
) -> QuestionEvent | Refusal:
    """Return the event that grants ``command``, or why it is refused.

    ``asked`` counts all questions ever logged, those taken back included, so
    that no number is given twice.
    """
    match command:
        case UndoQuestion():
            return QuestionActTakenBack() if desk.done else Refusal.NOTHING_TO_UNDO
        case RedoQuestion():
            return QuestionActGivenAgain() if desk.undone else Refusal.NOTHING_TO_REDO
        case Ask(fingerprint, wanted, source):
            number = QuestionNumber(asked + 1)
            return QuestionAsked(number, fingerprint, wanted, source)
        case _:
            return _decide_one(desk.value, command)


def _decide_one(
    desk: Desk, command: Approve | PutOnAir | Answer | Dismiss | MoveQuestion
) -> QuestionEvent | Refusal:
    question = desk.questions.get(command.number)
    if question is None:
        return Refusal.NO_SUCH_QUESTION
    stage = question.stage
    match command:
        case Approve(number):
            may = stage in (Stage.WAITING, Stage.DISMISSED)
            return QuestionApproved(number) if may else Refusal.NOT_WAITING
        case PutOnAir(number):
            may = stage in IN_QUEUE
            return (
                QuestionPutOnAir(number, desk.on_air) if may else Refusal.NOT_IN_QUEUE
            )
        case Answer(number):
            may = stage is Stage.ON_AIR
            return QuestionAnswered(number) if may else Refusal.NOT_ON_AIR
        case Dismiss(number, reason):
            may = stage in (*IN_QUEUE, Stage.ON_AIR)
            return QuestionDismissed(number, reason) if may else Refusal.ALREADY_SETTLED
        case MoveQuestion(number, before):
            return _move(desk, number, before)
    assert_never(command)


def _move(
    desk: Desk, number: QuestionNumber, before: QuestionNumber | None
) -> QuestionEvent | Refusal:
    if before == number:
        return Refusal.SAME_QUESTION
    if before is not None and before not in desk.questions:
        return Refusal.NO_SUCH_QUESTION
    if desk.questions[number].stage not in IN_QUEUE:
        return Refusal.NOT_IN_QUEUE
    after = None if before is None else above(desk, number, before)
    return QuestionMoved(number, before, after)
