"""What can be done just now, and what the keys would do: the words of the buttons."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum, auto

from moderator_app.domain import shown_time
from moderator_app.domain.clock import Clock
from moderator_app.domain.events import ClockAct
from moderator_app.domain.programme import Kind
from moderator_app.domain.refusals import Refusal
from moderator_app.domain.show import Show
from moderator_app.domain.undoable import Step
from moderator_app.domain.views.countdown import Standing, standing
from moderator_app.domain.views.naming import segment_name, who_speaks
from moderator_app.domain.views.rundown import next_number

UNDO_ASKS_AFTER = timedelta(seconds=60)
"""An act older than this is taken back only when asked twice."""


class NextStep(Enum):
    """What "next" does from where the session stands."""

    START = auto()
    HAND_OVER = auto()  # to somebody
    GO_ON = auto()  # to a segment in which nobody is named
    END = auto()
    NOTHING = auto()


@dataclass(frozen=True, slots=True)
class StepView:
    """An act on the clock that can be taken back or given again; ``at`` is UTC."""

    act: ClockAct
    at: datetime
    is_old: bool


@dataclass(frozen=True, slots=True)
class ActsView:
    """The acts. ``name`` is who or what "next" leads to, ``early_s`` how early.

    ``early_s`` is negative once the planned start has passed.
    """

    standing: Standing
    step: NextStep
    zone: str
    name: str = ""
    early_s: int = 0
    undo: StepView | None = None
    redo: StepView | None = None
    can_go_back: bool = False
    is_question_round: bool = False

    @property
    def why_not_live(self) -> Refusal | None:
        """Why nothing can be done to a live segment; None where one is live."""
        match self.standing:
            case Standing.BEFORE:
                return Refusal.NOT_STARTED
            case Standing.ENDED:
                return Refusal.ENDED
            case _:
                return None


def acts_view(
    show: Show, now: datetime, undo_asks_after: timedelta = UNDO_ASKS_AFTER
) -> ActsView:
    """Return what can be done at ``now`` (UTC)."""
    clock, old_before = show.clock.value, now - undo_asks_after
    step, name = _next_step(show)
    return ActsView(
        standing(show, now),
        step,
        show.programme.zone,
        name,
        shown_time.seconds_down(show.plan.start - now) if clock.is_before else 0,
        _step_view(show.clock.done, old_before),
        _step_view(show.clock.undone, old_before),
        clock.visit is not None and clock.visit.left is not None,
        clock.live is not None and show.segment(clock.live).kind is Kind.QA,
    )


def _next_step(show: Show) -> tuple[NextStep, str]:
    clock = show.clock.value
    number = next_number(clock)
    if number is None or clock.ended_at is not None:
        return (NextStep.END if clock.visit else NextStep.NOTHING), ""
    headline = segment_name(show, number).headline
    if clock.is_before:
        return NextStep.START, headline
    people = who_speaks(show.segment(number))
    return (NextStep.HAND_OVER if people == headline else NextStep.GO_ON), headline


def _step_view(
    step: Step[Clock, ClockAct] | None, old_before: datetime
) -> StepView | None:
    if step is None:
        return None
    return StepView(step.act, shown_time.to_second(step.at), step.at < old_before)
