"""What an hour came to: planned and used per segment, in all, and the questions."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from moderator_app.domain import shown_time
from moderator_app.domain.clock import State
from moderator_app.domain.desk import Stage
from moderator_app.domain.show import Show
from moderator_app.domain.views.expected_end import ExpectedEndView, expected_end_view
from moderator_app.domain.views.rundown import RundownRow, rundown_view


@dataclass(frozen=True, slots=True)
class Questions:
    """How many questions there were, and what became of them.

    ``left`` were not answered; one may be on air still.
    """

    total: int
    answered: int
    left: int
    dismissed: int
    is_one_on_air: bool = False


@dataclass(frozen=True, slots=True)
class AfterShowView:
    """The session as it went. ``started_after_s`` above zero is late.

    ``over_s`` is used less allotted of what ran, so that it is the sum of the
    rows'. ``started`` is None where nothing ever ran.
    """

    rows: tuple[RundownRow, ...]
    end: ExpectedEndView
    started: datetime | None
    started_after_s: int | None
    planned_s: int
    used_s: int
    over_s: int
    questions: Questions


def after_show_view(show: Show, now: datetime) -> AfterShowView:
    """Return the account of a session; before its end, of what is done so far."""
    rows = tuple(rundown_view(show, now).rows)
    begun = [row.start for row in rows if row.is_start_fact and row.start]
    started, plan = min(begun, default=None), show.plan
    return AfterShowView(
        rows,
        expected_end_view(show, now),
        started,
        None if started is None else shown_time.seconds_up(started - plan.start),
        sum(row.planned_s for row in rows),
        sum(row.used_s for row in rows),
        sum(row.over_s or 0 for row in rows if row.state is State.DONE),
        _questions(show),
    )


def _questions(show: Show) -> Questions:
    desk = show.desk.value
    stages = [question.stage for question in desk.questions.values()]
    answered, dismissed = (
        stages.count(stage) for stage in (Stage.ANSWERED, Stage.DISMISSED)
    )
    left = len(stages) - answered - dismissed
    is_one_on_air = desk.on_air is not None
    return Questions(len(stages), answered, left, dismissed, is_one_on_air)
