"""The hour as one line: the plan above, what happened and will happen below."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from moderator_app.domain import show_timing, shown_time
from moderator_app.domain.clock import State
from moderator_app.domain.identifiers import SegmentNumber
from moderator_app.domain.show import Show
from moderator_app.domain.views.countdown import Standing, standing
from moderator_app.domain.views.naming import segment_name

FAR = timedelta(hours=6)
"""A plan that is further away than this from what happens is not drawn."""

_MINUTE = timedelta(minutes=1)


@dataclass(frozen=True, slots=True)
class PlanBlock:
    """A segment as planned."""

    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class RibbonBlock:
    """A segment as it happened, happens or is expected."""

    number: SegmentNumber
    name: str
    state: State
    start: datetime
    end: datetime


@dataclass(frozen=True, slots=True)
class RibbonView:
    """The ribbon from ``start`` to ``end``; all instants UTC, cut to seconds.

    ``plan`` is empty, and the planned end and the hard stop are None, where the
    session runs on quite another day than it was planned for.
    """

    zone: str
    standing: Standing
    start: datetime
    end: datetime
    now: datetime
    blocks: tuple[RibbonBlock, ...]
    plan: tuple[PlanBlock, ...] = ()
    planned_end: datetime | None = None
    hard_stop: datetime | None = None

    @property
    def is_now_inside(self) -> bool:
        """Whether now lies on the line; after the end it is of no interest."""
        is_ended = self.standing is Standing.ENDED
        return not is_ended and self.start <= self.now <= self.end


def ribbon_view(show: Show, now: datetime) -> RibbonView:
    """Return the ribbon at ``now`` (UTC)."""
    blocks = _blocks(show, now)
    plan = show.plan
    begins = blocks[0].start if blocks else plan.start
    is_near = abs(begins - plan.start) <= FAR
    starts = [b.start for b in blocks] + ([plan.start] if is_near else [])
    ends = [b.end for b in blocks] + ([plan.end, plan.hard_stop] if is_near else [])
    start = min(starts, default=plan.start)
    return RibbonView(
        show.programme.zone,
        standing(show, now),
        _minute_before(start),
        _minute_after(max(ends, default=plan.end)),
        shown_time.to_second(now),
        blocks,
        tuple(PlanBlock(p.start, p.end) for p in plan.by_number) if is_near else (),
        plan.end if is_near else None,
        plan.hard_stop if is_near else None,
    )


def _blocks(show: Show, now: datetime) -> tuple[RibbonBlock, ...]:
    runs = show.clock.value.runs
    return tuple(
        RibbonBlock(
            number,
            segment_name(show, number).headline,
            runs[number].state,
            shown_time.to_second(times.start),
            shown_time.to_second(times.end),
        )
        for number, times in show_timing.timetable(show, now).items()
        if times.start is not None and times.end is not None
    )


def _minute_before(at: datetime) -> datetime:
    return at.replace(second=0, microsecond=0)


def _minute_after(at: datetime) -> datetime:
    return _minute_before(at) + _MINUTE
