"""The desk's part of a show: the questions by number, without their words."""

from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import assert_never

from rpds import HashTrieMap

from moderator_app.domain.between import between
from moderator_app.domain.desk_order import DeskOrder, Place, Rank
from moderator_app.domain.events import (
    QuestionAct,
    QuestionAnswered,
    QuestionApproved,
    QuestionAsked,
    QuestionDismissed,
    QuestionMoved,
    QuestionPutOnAir,
    Source,
)
from moderator_app.domain.identifiers import QuestionNumber, SpeakerId
from moderator_app.domain.quickly_made import quickly_made


class Stage(Enum):
    """Where a question is on its way; the values are the wire's."""

    WAITING = "waiting"
    APPROVED = "approved"
    ON_AIR = "on-air"
    ANSWERED = "answered"
    DISMISSED = "dismissed"


@quickly_made
@dataclass(frozen=True, slots=True)
class Question:
    """One question. ``rank`` orders a queue, smallest first; no two share one."""

    number: QuestionNumber
    fingerprint: str
    rank: Rank
    stage: Stage = Stage.WAITING
    wanted: SpeakerId | None = None
    source: Source = Source.HAND
    dismissed_for: str | None = None

    @property
    def place(self) -> Place:
        """Where it stands among all others."""
        return self.rank, self.number


@quickly_made
@dataclass(frozen=True, slots=True)
class Desk:
    """All questions by number, the one on air, and the highest rank ever given.

    ``order`` has them one under another, as their ranks say.
    """

    questions: HashTrieMap[QuestionNumber, Question] = field(
        default_factory=HashTrieMap
    )
    on_air: QuestionNumber | None = None
    end: Rank = 0
    order: DeskOrder = field(default_factory=DeskOrder)


def desk_after(desk: Desk, act: QuestionAct) -> Desk:
    """Fold one act into the desk; never refuses anything."""
    match act:
        case QuestionAsked(number, fingerprint, wanted, source):
            question = Question(
                number, fingerprint, desk.end + 1, wanted=wanted, source=source
            )
            return _placed(desk, question, desk.order)
        case QuestionApproved(number):
            return _staged(desk, number, Stage.APPROVED)
        case QuestionPutOnAir(number, answered):
            desk = desk if answered is None else _staged(desk, answered, Stage.ANSWERED)
            desk = _staged(desk, number, Stage.ON_AIR)
            return Desk(desk.questions, number, desk.end, desk.order)
        case QuestionAnswered(number):
            return _staged(desk, number, Stage.ANSWERED)
        case QuestionDismissed(number, reason):
            return _staged(desk, number, Stage.DISMISSED, reason)
        case QuestionMoved(number, before, after):
            question = desk.questions[number]
            rest = desk.order.without(question.place)
            return _placed(desk, _ranked(question, _rank(desk, before, after)), rest)
    assert_never(act)


def above(
    desk: Desk, number: QuestionNumber, before: QuestionNumber
) -> QuestionNumber | None:
    """Return what stands right above ``before``, ``number`` not counted."""
    highest = desk.order.above(desk.questions[before].place)
    is_itself = highest == number
    return desk.order.above(desk.questions[number].place) if is_itself else highest


def _rank(
    desk: Desk, before: QuestionNumber | None, after: QuestionNumber | None
) -> Rank:
    if before is None:
        return desk.end + 1
    below = desk.questions[before].rank
    return below - 1 if after is None else between(desk.questions[after].rank, below)


def _ranked(question: Question, rank: Rank) -> Question:
    return Question(
        question.number,
        question.fingerprint,
        rank,
        question.stage,
        question.wanted,
        question.source,
        question.dismissed_for,
    )


def _staged(
    desk: Desk, number: QuestionNumber, stage: Stage, reason: str | None = None
) -> Desk:
    before = desk.questions[number]
    question = Question(
        number,
        before.fingerprint,
        before.rank,
        stage,
        before.wanted,
        before.source,
        reason,
    )
    questions = desk.questions.insert(number, question)
    on_air = None if desk.on_air == number else desk.on_air
    return Desk(questions, on_air, desk.end, desk.order)


def _placed(desk: Desk, question: Question, rest: DeskOrder) -> Desk:
    """Return the desk with a question in its place; ``rest`` are the others'."""
    return Desk(
        desk.questions.insert(question.number, question),
        desk.on_air,
        max(desk.end, question.rank),
        rest.with_(question.place),
    )
