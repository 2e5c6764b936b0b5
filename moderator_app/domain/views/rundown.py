"""What the rundown shows: every segment's times, planned and real, and what is left."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import overload

from moderator_app.domain import show_timing, shown_time
from moderator_app.domain.clock import ZERO, Clock, State
from moderator_app.domain.identifiers import SegmentNumber
from moderator_app.domain.itself import Itself
from moderator_app.domain.phases import Phase, phase
from moderator_app.domain.show import Show
from moderator_app.domain.show_timing import Expected
from moderator_app.domain.views.expected_end import ExpectedEndView, expected_end_view
from moderator_app.domain.views.naming import SegmentName, segment_name


@dataclass(frozen=True, slots=True)
class RundownRow:
    """One segment. Instants are UTC and cut to whole seconds.

    ``start`` and ``end`` are facts where the flags say so, else forecasts, and
    None where there will be none. ``over_s`` is used less allotted: above zero
    over, below zero under; None until it is known. ``starts_in_s`` is how long
    a segment to come still has. ``phase`` is the live one's.
    """

    number: SegmentNumber
    name: SegmentName
    state: State
    planned_start: datetime
    planned_end: datetime
    planned_s: int
    allotted_s: int
    used_s: int
    start: datetime | None = None
    end: datetime | None = None
    is_start_fact: bool = False
    is_end_fact: bool = False
    is_next: bool = False
    is_on_hold: bool = False
    phase: Phase | None = None
    over_s: int | None = None
    starts_in_s: int | None = None


class RundownRows(Sequence[RundownRow]):
    """The rows in their present order, each made when it is first asked for.

    They are equal where the same show stands in the same shown second.
    """

    def __init__(self, show: Show, now: datetime) -> None:
        self._show, self._now = show, now
        self._times = show_timing.timetable(show, now)
        self._next = next_number(show.clock.value)
        self._made: dict[SegmentNumber, RundownRow] = {}
        self._shown = (Itself(show), *_shown_seconds(show, self._times, now))

    @property
    def numbers(self) -> tuple[SegmentNumber, ...]:
        """The segments' numbers in the rows' order."""
        return self._show.clock.value.order

    def of(self, number: SegmentNumber) -> RundownRow:
        """Return a segment's row."""
        if number not in self._made:
            is_next, times = number == self._next, self._times[number]
            row = _row(self._show, number, times, self._now, is_next)
            self._made[number] = row
        return self._made[number]

    def state(self, number: SegmentNumber) -> State:
        """Return a segment's state."""
        return self._show.clock.value.runs[number].state

    def __len__(self) -> int:
        return len(self.numbers)

    @overload
    def __getitem__(self, place: int) -> RundownRow: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[RundownRow]: ...

    def __getitem__(self, place: int | slice) -> RundownRow | Sequence[RundownRow]:
        if isinstance(place, slice):
            return tuple(map(self.of, self.numbers[place]))
        return self.of(self.numbers[place])

    def __eq__(self, other: object) -> bool:
        return isinstance(other, RundownRows) and self._shown == other._shown


@dataclass(frozen=True, slots=True)
class RundownView:
    """The rows in their present order, and where the session is going to end."""

    rows: RundownRows
    live: SegmentNumber | None
    following: SegmentNumber | None
    end: ExpectedEndView


def rundown_view(show: Show, now: datetime) -> RundownView:
    """Return the rundown as it stands at ``now`` (UTC)."""
    clock, end = show.clock.value, expected_end_view(show, now)
    return RundownView(RundownRows(show, now), clock.live, next_number(clock), end)


def walked(
    view: RundownView, selected: SegmentNumber | None, step: int
) -> SegmentNumber | None:
    """Return what an arrow selects: a step up (-1) or down (1) from the selection.

    With nothing selected it is a step from the live segment, or else the next.
    """
    numbers = view.rows.numbers
    start = view.live if selected is None else selected
    if start not in numbers:
        return view.following
    place = numbers.index(start) + step
    return numbers[min(max(place, 0), len(numbers) - 1)]


def place_beside(
    view: RundownView, number: SegmentNumber, step: int
) -> SegmentNumber | None:
    """Return whose place a segment takes that moves up (-1) or down (1).

    That is the nearest one to come on that side; None where there is none.
    """
    numbers = view.rows.numbers
    if number not in numbers:
        return None
    place = numbers.index(number)
    beside = numbers[place + 1 :] if step > 0 else numbers[:place][::-1]
    to_come = (n for n in beside if view.rows.state(n) is State.TO_COME)
    return next(to_come, None)


def next_number(clock: Clock) -> SegmentNumber | None:
    """Return the segment that "next" would start; None where there is none."""
    return clock.next_to_come()


def _row(
    show: Show, number: SegmentNumber, times: Expected, now: datetime, is_next: bool
) -> RundownRow:
    clock, planned = show.clock.value, show.plan[number]
    run = clock.runs[number]
    is_live, is_to_come = run.state is State.LIVE, run.state is State.TO_COME
    used_s = shown_time.seconds_up(show_timing.used(show, number, now))
    allotted_s = shown_time.seconds_up(show_timing.allotted(show, number))
    return RundownRow(
        number,
        segment_name(show, number),
        run.state,
        planned.start,
        planned.end,
        shown_time.seconds_up(show.segment(number).length),
        allotted_s,
        used_s,
        _cut(times.start),
        _cut(times.end),
        is_start_fact=run.state in (State.LIVE, State.DONE),
        is_end_fact=run.state is State.DONE,
        is_next=is_next,
        is_on_hold=is_live and _is_on_hold(clock),
        phase=_phase(show, number, now) if is_live else None,
        over_s=_over_s(run.state, used_s - allotted_s),
        starts_in_s=_until(times.start, now) if is_to_come else None,
    )


def _shown_seconds(
    show: Show, times: Mapping[SegmentNumber, Expected], now: datetime
) -> tuple[object, ...]:
    """Return what tells two shown seconds of one show apart.

    Seconds turn with the clock of the session's planned start, and with what
    the live segment used, after which the others are counted.
    """
    live = show.clock.value.live
    turned = shown_time.seconds_up(now - show.plan.start)
    if live is None:
        return (turned,)
    used_s = shown_time.seconds_up(show_timing.used(show, live, now))
    return turned, used_s, _cut(times[live].end)


def _over_s(state: State, over_s: int) -> int | None:
    is_known = state is State.DONE or (state is State.LIVE and over_s > 0)
    return over_s if is_known else None


def _phase(show: Show, number: SegmentNumber, now: datetime) -> Phase:
    return phase(show.segment(number), show_timing.remaining(show, number, now))


def _is_on_hold(clock: Clock) -> bool:
    return clock.visit is not None and clock.visit.held_since is not None


def _until(start: datetime | None, now: datetime) -> int | None:
    return None if start is None else shown_time.seconds_down(max(ZERO, start - now))


def _cut(at: datetime | None) -> datetime | None:
    return None if at is None else at.replace(microsecond=0)
