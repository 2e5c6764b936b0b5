"""Which panels stand at the sides of the countdown: what is needed just then."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import Enum, auto

from moderator_app.domain.programme import Kind
from moderator_app.domain.show import Show
from moderator_app.domain.views.countdown import Standing, standing


class LeftSide(Enum):
    """What stands left of the countdown."""

    RUNDOWN = auto()
    HANDOVER = auto()
    ON_AIR = auto()
    AFTER_SHOW = auto()


class RightSide(Enum):
    """What stands right of the countdown."""

    QUESTIONS = auto()
    STANDBY = auto()
    HOLD = auto()
    FIT = auto()  # the best question, and whether the session still fits


@dataclass(frozen=True, slots=True)
class SidesView:
    """Both sides."""

    left: LeftSide
    right: RightSide


def sides_view(show: Show, now: datetime) -> SidesView:
    """Return what stands at the sides at ``now`` (UTC)."""
    match standing(show, now):
        case Standing.BEFORE:
            return SidesView(LeftSide.RUNDOWN, RightSide.STANDBY)
        case Standing.HOLD:
            return SidesView(LeftSide.RUNDOWN, RightSide.HOLD)
        case Standing.ENDED:
            return SidesView(LeftSide.AFTER_SHOW, RightSide.QUESTIONS)
        case Standing.LAST | Standing.OVER:
            return SidesView(LeftSide.HANDOVER, RightSide.FIT)
        case Standing.WRAP_UP if not _is_question_round(show):
            return SidesView(LeftSide.HANDOVER, RightSide.FIT)
    is_round = _is_question_round(show)
    left = LeftSide.ON_AIR if is_round else LeftSide.RUNDOWN
    return SidesView(left, RightSide.QUESTIONS)


def _is_question_round(show: Show) -> bool:
    live = show.clock.value.live
    return live is not None and show.segment(live).kind is Kind.QA
