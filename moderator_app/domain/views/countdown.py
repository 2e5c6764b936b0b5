"""What the centre of the window shows: who speaks, how long, and who is next."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum
from functools import lru_cache

from moderator_app.domain import phases, show_timing, shown_time
from moderator_app.domain.clock import Visit
from moderator_app.domain.identifiers import SegmentNumber, SpeakerId
from moderator_app.domain.itself import Itself
from moderator_app.domain.show import Show
from moderator_app.domain.views.hold import HoldView, hold_view
from moderator_app.domain.views.naming import SegmentName, segment_name
from moderator_app.domain.views.rundown import next_number
from moderator_app.domain.views.speaker_card import (
    CheckView,
    SpeakerCardView,
    checks_view,
    only_card,
    speakers_of,
)

CHECKS_DUE_BEFORE = timedelta(minutes=5)
"""A missing ready check presses from this long before the segment begins."""

ANOTHER_DAY = timedelta(hours=12)
"""A hard stop further away than this is not one to be off by."""


class Standing(Enum):
    """How the hour stands: its state, and while it runs the phase of its clock."""

    BEFORE = "before"
    RUNNING = "running"
    WRAP_UP = "wrap-up"
    LAST = "last"
    OVER = "over"
    HOLD = "hold"
    ENDED = "ended"

    @property
    def is_pressing(self) -> bool:
        """Whether the handover is near or past due."""
        return self in (Standing.WRAP_UP, Standing.LAST, Standing.OVER)


@dataclass(frozen=True, slots=True)
class LiveClockView:
    """The clock of the live segment, in whole seconds by the one rounding rule.

    ``off_by`` is the latest end (UTC) with which the expected end still meets
    the hard stop; ``could_be_off_by`` where that was still to come when the
    segment began.
    """

    used_s: int
    allotted_s: int
    added_s: int
    wrap_up_s: int
    last_s: int
    off_by: datetime
    is_off_by_past: bool
    could_be_off_by: bool
    is_off_by_of_another_day: bool


@dataclass(frozen=True, slots=True)
class NextView:
    """The segment that follows. ``start`` is expected, UTC."""

    number: SegmentNumber
    name: SegmentName
    zone: str
    start: datetime | None
    length_s: int
    speakers: tuple[SpeakerId, ...]
    card: SpeakerCardView | None
    checks: tuple[CheckView, ...]
    are_checks_due: bool


@dataclass(frozen=True, slots=True)
class CountdownView:
    """The centre. ``seconds`` are left before the start or of the live segment.

    They are negative once they have passed; after the end they are how long
    the session ran, and ``name`` is the session's. ``number`` is the live
    segment, before the start the first to come; ``position`` is its place in
    the present order, from 1.
    """

    standing: Standing
    seconds: int
    zone: str
    start: datetime
    number: SegmentNumber | None = None
    position: int = 0
    count: int = 0
    name: SegmentName | None = None
    card: SpeakerCardView | None = None
    clock: LiveClockView | None = None
    hold: HoldView | None = None
    next: NextView | None = None

    @property
    def is_start_of_another_day(self) -> bool:
        """Whether the planned start is so far away that its date matters."""
        return timedelta(seconds=abs(self.seconds)) > ANOTHER_DAY


def countdown_view(show: Show, now: datetime) -> CountdownView:
    """Return the centre at ``now`` (UTC)."""
    clock = show.clock.value
    if clock.visit is not None:
        return _live(show, clock.visit, now)
    start = shown_time.to_second(show.plan.start)
    if clock.ended_at is None:
        first = next_number(clock)
        left = shown_time.seconds_down(show.plan.start - now)
        zone, following = show.programme.zone, next_view(show, now)
        before = CountdownView(Standing.BEFORE, left, zone, start, next=following)
        return before if first is None else _with_segment(show, before, first, now)
    began = began_at(show) or clock.ended_at
    ran = shown_time.seconds_up(clock.ended_at - began)
    title = SegmentName(show.programme.title)
    return CountdownView(Standing.ENDED, ran, show.programme.zone, start, name=title)


def began_at(show: Show) -> datetime | None:
    """Return when the first segment went live; None before that."""
    runs = show.clock.value.runs.values()
    return min((run.started for run in runs if run.started), default=None)


def standing(show: Show, now: datetime) -> Standing:
    """Return how the hour stands at ``now``."""
    clock = show.clock.value
    if clock.visit is None:
        return Standing.BEFORE if clock.is_before else Standing.ENDED
    if clock.visit.held_since is not None:
        return Standing.HOLD
    number = clock.visit.number
    remaining = show_timing.remaining(show, number, now)
    return Standing(phases.phase(show.segment(number), remaining).value)


def next_view(show: Show, now: datetime) -> NextView | None:
    """Return what follows the live segment; None where nothing is to come."""
    number = next_number(show.clock.value)
    if number is None:
        return None
    segment = show.segment(number)
    start = show_timing.timetable(show, now)[number].start
    return NextView(
        number,
        segment_name(show, number),
        show.programme.zone,
        None if start is None else shown_time.to_second(start),
        shown_time.seconds_up(show_timing.allotted(show, number)),
        speakers_of(segment),
        only_card(show, number, now),
        checks_view(show, number),
        start is not None and start - now <= CHECKS_DUE_BEFORE,
    )


def must_be_off_by(show: Show) -> datetime:
    """Return the latest end of what is live so that the rest meets the hard stop."""
    return show.plan.hard_stop - _still_to_come(Itself(show))


@lru_cache(maxsize=2)
def _still_to_come(itself: Itself[Show]) -> timedelta:
    """Return how long all that is to come lasts."""
    show = itself.value
    to_come = show.clock.value.to_come()
    return sum((show_timing.allotted(show, n) for n in to_come), timedelta())


def _live(show: Show, visit: Visit, now: datetime) -> CountdownView:
    remaining = show_timing.remaining(show, visit.number, now)
    view = CountdownView(
        standing(show, now),
        shown_time.seconds_down(remaining),
        show.programme.zone,
        shown_time.to_second(show.plan.start),
        clock=_live_clock(show, visit, now),
        hold=hold_view(show, now),
        next=next_view(show, now),
    )
    return _with_segment(show, view, visit.number, now)


def _live_clock(show: Show, visit: Visit, now: datetime) -> LiveClockView:
    number = visit.number
    at = phases.thresholds(show.segment(number))
    off_by = must_be_off_by(show)
    return LiveClockView(
        shown_time.seconds_up(show_timing.used(show, number, now)),
        shown_time.seconds_down(show_timing.allotted(show, number)),
        shown_time.seconds_toward_zero(show.clock.value.runs[number].added),
        shown_time.seconds_up(at.wrap_up),
        shown_time.seconds_up(at.last),
        shown_time.to_second(off_by),
        off_by < now,
        visit.since <= off_by,
        abs(off_by - now) > ANOTHER_DAY,
    )


def _with_segment(
    show: Show, view: CountdownView, number: SegmentNumber, now: datetime
) -> CountdownView:
    order = show.clock.value.order
    return replace(
        view,
        number=number,
        position=order.index(number) + 1,
        count=len(order),
        name=segment_name(show, number),
        card=only_card(show, number, now),
    )
