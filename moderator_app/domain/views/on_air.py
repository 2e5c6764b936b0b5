"""The question that is asked just now, and the two that follow it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from moderator_app.domain import shown_time
from moderator_app.domain.clock import ZERO
from moderator_app.domain.desk import Stage
from moderator_app.domain.events import QuestionPutOnAir
from moderator_app.domain.identifiers import QuestionNumber
from moderator_app.domain.show import Show
from moderator_app.domain.views.question_queue import Queue, next_on_air
from moderator_app.domain.views.question_row import AllWords, QuestionRow, question_row


@dataclass(frozen=True, slots=True)
class OnAirView:
    """``on_air_s`` is how long the question has been on air; None where none is."""

    on_air: QuestionRow | None
    on_air_s: int | None
    following: tuple[QuestionRow, ...]


def on_air_view(show: Show, words: AllWords, queue: Queue, now: datetime) -> OnAirView:
    """Return what is read aloud now, and what comes next."""
    number = show.desk.value.on_air
    following = (*queue.at(Stage.APPROVED)[:2], *queue.at(Stage.WAITING)[:2])[:2]
    since = None if number is None else on_air_since(show, number)
    return OnAirView(
        None if number is None else question_row(show, words, number),
        None if since is None else shown_time.seconds_up(max(ZERO, now - since)),
        tuple(question_row(show, words, n) for n in following),
    )


def on_air_since(show: Show, number: QuestionNumber) -> datetime | None:
    """Return when a question went on air for the last time; None if it never did."""
    step = show.desk.done
    while step is not None:
        if isinstance(step.act, QuestionPutOnAir) and step.act.number == number:
            return step.at
        step = step.rest
    return None


def best_question(show: Show, words: AllWords, queue: Queue) -> QuestionRow | None:
    """Return the question to take into the round: the one to ask next."""
    number = next_on_air(queue)
    return None if number is None else question_row(show, words, number)
