"""The question queue in its groups, kept in order at the cost of what changed."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import Enum

from moderator_app.domain import show_timing, shown_time
from moderator_app.domain.clock import ZERO, State
from moderator_app.domain.commands import MoveQuestion
from moderator_app.domain.desk import Desk, Stage
from moderator_app.domain.desk_order import Place
from moderator_app.domain.events import QuestionAct, QuestionPutOnAir
from moderator_app.domain.identifiers import QuestionNumber
from moderator_app.domain.programme import Kind
from moderator_app.domain.show import Show
from moderator_app.domain.undoable import Undoable

ONE_QUESTION = timedelta(minutes=2, seconds=10)
"""What a question with its answer usually takes."""


class Group(Enum):
    """A part of the queue under its own heading, in this order."""

    ON_AIR = "on-air"
    NEXT = "next"
    APPROVED = "approved"
    WAITING = "waiting"
    ANSWERED = "answered"
    DISMISSED = "dismissed"


_GROUP_OF = {
    Stage.ON_AIR: Group.ON_AIR,
    Stage.APPROVED: Group.APPROVED,
    Stage.WAITING: Group.WAITING,
    Stage.ANSWERED: Group.ANSWERED,
    Stage.DISMISSED: Group.DISMISSED,
}

_MOST_ACTS = 64
"""Desks further apart than this are not compared."""

Numbers = tuple[QuestionNumber, ...]
DeskChain = Undoable[Desk, QuestionAct]


@dataclass(frozen=True, slots=True)
class Queue:
    """Every question under its stage, in the queue's order.

    ``moved`` are the questions that changed since the queue before; None where
    that is not known and everything may have. It is no part of what is equal.
    """

    by_stage: tuple[tuple[Stage, Numbers], ...]
    moved: frozenset[QuestionNumber] | None = field(default=None, compare=False)

    def at(self, stage: Stage) -> Numbers:
        """Return the questions at a stage."""
        return next(numbers for s, numbers in self.by_stage if s is stage)

    def group_of(self, number: QuestionNumber, stage: Stage) -> Group:
        """Return the heading under which a question of this stage stands."""
        is_next = number in self.at(Stage.APPROVED)[:1]
        return Group.NEXT if is_next else _GROUP_OF[stage]

    def groups(self) -> tuple[tuple[Group, Numbers], ...]:
        """Return the headings that have questions; the top approved one is next."""
        found: list[tuple[Group, Numbers]] = []
        for stage, numbers in self.by_stage:
            if stage is Stage.APPROVED:
                found.append((Group.NEXT, numbers[:1]))
                numbers = numbers[1:]
            found.append((_GROUP_OF[stage], numbers))
        return tuple((group, numbers) for group, numbers in found if numbers)


_ORDER = (
    Stage.ON_AIR,
    Stage.APPROVED,
    Stage.WAITING,
    Stage.ANSWERED,
    Stage.DISMISSED,
)


def queue_of(desk: Desk) -> Queue:
    """Return the queue of a desk from nothing."""
    by_stage: dict[Stage, list[QuestionNumber]] = {stage: [] for stage in _ORDER}
    for number in sorted(desk.questions, key=lambda n: _place(desk, n)):
        by_stage[desk.questions[number].stage].append(number)
    return Queue(tuple((stage, tuple(by_stage[stage])) for stage in _ORDER))


def queue_after(queue: Queue, before: DeskChain, after: DeskChain) -> Queue:
    """Return the queue of ``after``, given that of the desk ``before``.

    A few acts, taken back and given again or not, cost next to nothing; more
    are counted from nothing.
    """
    moved = touched(before, after)
    if moved is None:
        return queue_of(after.value)
    by_stage = tuple(
        (stage, _renewed(numbers, stage, moved, after.value))
        for stage, numbers in queue.by_stage
    )
    return Queue(by_stage, moved)


def touched(before: DeskChain, after: DeskChain) -> frozenset[QuestionNumber] | None:
    """Return the questions in which two desks may differ.

    None where they are too many acts apart for that to be worth finding out.
    """
    ways = {id(desk): named for desk, named in _way_back(before)}
    for desk, named in _way_back(after):
        if id(desk) in ways:
            return named | ways[id(desk)]
    return None


def _way_back(chain: DeskChain) -> Iterator[tuple[Desk, frozenset[QuestionNumber]]]:
    """Yield the desks before, newest first, each with what was touched since."""
    named: frozenset[QuestionNumber] = frozenset()
    yield chain.value, named
    step = chain.done
    for _ in range(_MOST_ACTS):
        if step is None:
            return
        named |= _named(step.act)
        yield step.beyond, named
        step = step.rest


def _named(act: QuestionAct) -> frozenset[QuestionNumber]:
    answered = act.answered if isinstance(act, QuestionPutOnAir) else None
    return frozenset({act.number} | ({answered} if answered is not None else set()))


def _renewed(
    numbers: Numbers, stage: Stage, moved: frozenset[QuestionNumber], desk: Desk
) -> Numbers:
    gone = not moved.isdisjoint(numbers)
    come = [n for n in moved if n in desk.questions and _stage(desk, n) is stage]
    if not gone and not come:
        return numbers
    kept = [number for number in numbers if number not in moved]
    for number in sorted(come):
        place = bisect(kept, _place(desk, number), key=lambda n: _place(desk, n))
        kept.insert(place, number)
    return tuple(kept)


def _stage(desk: Desk, number: QuestionNumber) -> Stage:
    return desk.questions[number].stage


def _place(desk: Desk, number: QuestionNumber) -> Place:
    return desk.questions[number].place


class Lack(Enum):
    """Why there is no question to ask next, though there could be."""

    QUESTIONS = "questions"
    APPROVAL = "approval"


@dataclass(frozen=True, slots=True)
class Fit:
    """Time left for questions, how many fit in it, and what each may take."""

    left_s: int
    count: int
    each_s: int


@dataclass(frozen=True, slots=True)
class QuestionQueueView:
    """The queue as it is drawn; ``fit`` is None where no question round is left."""

    queue: Queue
    total: int
    fit: Fit | None

    @property
    def lacks(self) -> Lack | None:
        """What the list lacks to be of use."""
        if not self.total:
            return Lack.QUESTIONS
        is_unsorted = self.queue.at(Stage.WAITING) and not self.queue.at(Stage.APPROVED)
        return Lack.APPROVAL if is_unsorted else None


def question_queue_view(show: Show, queue: Queue, now: datetime) -> QuestionQueueView:
    """Return what the question panel shows; ``queue`` is the show's own."""
    return QuestionQueueView(queue, len(show.desk.value.questions), fit(show, now))


def fit(show: Show, now: datetime) -> Fit | None:
    """Return how many questions fit in the rounds live and to come."""
    runs = show.clock.value.runs
    left = [
        max(ZERO, show_timing.remaining(show, segment.number, now))
        for segment in show.programme.segments
        if segment.kind is Kind.QA
        and runs[segment.number].state in (State.LIVE, State.TO_COME)
    ]
    if not left:
        return None
    left_s = shown_time.seconds_down(sum(left, ZERO))
    count = left_s // shown_time.seconds_up(ONE_QUESTION)
    return Fit(left_s, count, left_s // count if count else 0)


def next_on_air(
    queue: Queue, selected: QuestionNumber | None = None
) -> QuestionNumber | None:
    """Return the question to ask next.

    That is the selected one, if it may be asked; else the top approved, else
    the top waiting one.
    """
    approved, waiting = queue.at(Stage.APPROVED), queue.at(Stage.WAITING)
    if selected is not None and (selected in approved or selected in waiting):
        return selected
    return next(iter((*approved[:1], *waiting[:1])), None)


def moved_by(queue: Queue, number: QuestionNumber, step: int) -> MoveQuestion | None:
    """Return the command that moves a question a step in its group, -1 up or 1 down.

    None where it has no place to move to.
    """
    for stage in (Stage.APPROVED, Stage.WAITING):
        numbers = queue.at(stage)
        if number in numbers:
            place = numbers.index(number) + step
            beyond = numbers[place if step < 0 else place + 1 :]
            is_inside = 0 <= place < len(numbers)
            return MoveQuestion(number, next(iter(beyond), None)) if is_inside else None
    return None


def dropped(
    queue: Queue,
    number: QuestionNumber,
    above: QuestionNumber | None,
    below: QuestionNumber | None,
) -> MoveQuestion | None:
    """Return the command for a question dropped between two others.

    None where that is where it stands, or a group that it does not belong to.
    """
    for stage in (Stage.APPROVED, Stage.WAITING):
        numbers = queue.at(stage)
        if number not in numbers or number in (above, below):
            continue
        if below in numbers:
            return MoveQuestion(number, below)
        if above in numbers:
            return MoveQuestion(number, None)
    return None
