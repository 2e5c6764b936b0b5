"""The desk's part of a show: the questions by number, without their words."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from enum import Enum
from fractions import Fraction
from typing import assert_never

from rpds import HashTrieMap

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


class Stage(Enum):
    """Where a question is on its way; the values are the wire's."""

    WAITING = "waiting"
    APPROVED = "approved"
    ON_AIR = "on-air"
    ANSWERED = "answered"
    DISMISSED = "dismissed"


@dataclass(frozen=True, slots=True)
class Question:
    """One question. ``rank`` orders a queue, smallest first; arrival at first."""

    number: QuestionNumber
    fingerprint: str
    rank: Fraction
    stage: Stage = Stage.WAITING
    wanted: SpeakerId | None = None
    source: Source = Source.HAND
    dismissed_for: str | None = None


@dataclass(frozen=True, slots=True)
class Desk:
    """All questions by number, and the one on air."""

    questions: HashTrieMap[QuestionNumber, Question] = field(
        default_factory=HashTrieMap
    )
    on_air: QuestionNumber | None = None

    def ranked(self) -> list[Question]:
        """Return every question in the queue's order; arrival decides equal ranks."""
        return sorted(self.questions.values(), key=lambda q: (q.rank, q.number))


def desk_after(desk: Desk, act: QuestionAct) -> Desk:
    """Fold one act into the desk; never refuses anything."""
    match act:
        case QuestionAsked(number, fingerprint, wanted, source):
            question = Question(
                number, fingerprint, Fraction(number), wanted=wanted, source=source
            )
            return _with(desk, question)
        case QuestionApproved(number):
            return _staged(desk, number, Stage.APPROVED)
        case QuestionPutOnAir(number, answered):
            desk = desk if answered is None else _staged(desk, answered, Stage.ANSWERED)
            return replace(_staged(desk, number, Stage.ON_AIR), on_air=number)
        case QuestionAnswered(number):
            return _staged(desk, number, Stage.ANSWERED)
        case QuestionDismissed(number, reason):
            return _staged(desk, number, Stage.DISMISSED, reason)
        case QuestionMoved(number, before):
            rank = rank_before(desk, number, before)
            return _with(desk, replace(desk.questions[number], rank=rank))
    assert_never(act)


def rank_before(
    desk: Desk, number: QuestionNumber, before: QuestionNumber | None
) -> Fraction:
    """Return the rank that puts ``number`` right before another, or at the end."""
    others = [q for q in desk.ranked() if q.number != number]
    if not others:
        return desk.questions[number].rank
    if before is None:
        return others[-1].rank + 1
    place = next(i for i, q in enumerate(others) if q.number == before)
    above = others[place - 1].rank if place else others[place].rank - 2
    return (above + others[place].rank) / 2


def _staged(
    desk: Desk, number: QuestionNumber, stage: Stage, reason: str | None = None
) -> Desk:
    on_air = None if desk.on_air == number else desk.on_air
    question = replace(desk.questions[number], stage=stage, dismissed_for=reason)
    return _with(replace(desk, on_air=on_air), question)


def _with(desk: Desk, question: Question) -> Desk:
    return replace(desk, questions=desk.questions.insert(question.number, question))
