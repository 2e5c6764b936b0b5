"""What a moderator and an audience do, drawn by chance; most of it is granted."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from random import Random

from moderator_app.domain.commands import (
    AddTime,
    Answer,
    Approve,
    Command,
    Dismiss,
    End,
    ExplainHold,
    GoBack,
    GoNext,
    Hold,
    Jump,
    Move,
    MoveQuestion,
    PutOnAir,
    Redo,
    RedoQuestion,
    Restart,
    Resume,
    Skip,
    TickCheck,
    Undo,
    UndoQuestion,
)
from moderator_app.domain.events import Check, HoldReason
from moderator_app.domain.identifiers import QuestionNumber, SegmentNumber, SpeakerId
from moderator_app.domain.programme import Programme
from moderator_app.domain.show import Show
from tests.builders import a_programme, the_seed_hour


@dataclass(frozen=True, slots=True)
class Asked:
    """A question from the audience."""

    text: str
    asker: str


Wish = Command | Asked


def a_random_programme(rng: Random) -> Programme:
    """Return the sample's hour, or one time in three any other."""
    if rng.random() < 2 / 3:
        return the_seed_hour()
    lengths = (f"{rng.randrange(0, 20)}:{rng.randrange(60):02}" for _ in range(9))
    return a_programme(*list(lengths)[: rng.randrange(1, 10)])


def a_random_wish(rng: Random, show: Show) -> Wish:
    """Return what is wished of a show next."""
    draw = rng.random()
    if draw < 0.3:
        return Asked(f"How about {rng.randrange(10**9)}?", rng.choice(["", "Eva", "Ñ"]))
    if draw < 0.65:
        return _on_a_question(rng, show)
    if draw < 0.68:
        return TickCheck(SpeakerId(0), rng.choice(list(Check)), rng.random() < 0.5)
    return _on_the_clock(rng, show)


def _on_a_question(rng: Random, show: Show) -> Wish:
    asked = max(1, show.asked)
    number = QuestionNumber(rng.randint(max(1, asked - 8), asked))
    other = QuestionNumber(rng.randint(1, asked))
    acts: list[Wish] = [
        Approve(number),
        PutOnAir(number),
        Answer(number),
        Dismiss(number, rng.choice([None, "twice"])),
        MoveQuestion(number, rng.choice([None, other])),
        UndoQuestion(),
        RedoQuestion(),
    ]
    return rng.choices(acts, weights=(9, 6, 6, 1, 2, 2, 1))[0]


def _on_the_clock(rng: Random, show: Show) -> Wish:
    clock = show.clock.value
    if clock.is_before:
        return GoNext()
    count = len(clock.order)
    one, other = (SegmentNumber(rng.randint(1, count)) for _ in range(2))
    acts: list[Wish] = [
        GoNext(),
        GoBack(),
        Hold(rng.choice(list(HoldReason))),
        ExplainHold(rng.choice(list(HoldReason))),
        Resume(),
        Skip(one),
        Move(one, other),
        Jump(one),
        Restart(),
        AddTime(timedelta(seconds=rng.choice([60, -60, 90]))),
        Undo(),
        Redo(),
        End(),
    ]
    return rng.choices(acts, weights=(6, 2, 4, 2, 8, 1, 1, 2, 1, 6, 4, 2, 0.1))[0]


def drawn_seconds(rng: Random, mean: float) -> timedelta:
    """Return a length that is mostly short and seldom long."""
    return timedelta(seconds=rng.expovariate(1 / mean))
