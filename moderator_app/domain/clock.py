"""The clock's part of a show: the rundown's order, what each segment did, the playhead.

All values are frozen; every change is a new `Clock`. The rules of when a change
is allowed are in `clock_decisions`; here is only what each change does.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum

from rpds import HashTrieMap

from moderator_app.domain.events import HoldReason
from moderator_app.domain.identifiers import SegmentNumber
from moderator_app.domain.quickly_made import quickly_made

ZERO = timedelta(0)


class State(Enum):
    """Where a segment is on its way; the values are the wire's."""

    TO_COME = "to-come"
    LIVE = "live"
    DONE = "done"
    SKIPPED = "skipped"
    NOT_RUN = "not-run"


@quickly_made
@dataclass(frozen=True, slots=True)
class Run:
    """What one segment did so far.

    ``used`` counts the visits that are over, without their holds; ``added`` may
    be negative. ``by_hand`` tells a segment somebody skipped from one that was
    passed over.
    """

    state: State = State.TO_COME
    started: datetime | None = None
    ended: datetime | None = None
    used: timedelta = ZERO
    added: timedelta = ZERO
    by_hand: bool = False


@quickly_made
@dataclass(frozen=True, slots=True)
class Visit:
    """The live segment's stay at the playhead, and how to go back from it.

    ``since`` is when its time began to count; ``held`` are its holds that are
    over, ``held_since`` the one that is on. ``run_before`` is what the segment
    was before it went live, ``passed_over`` what that going-live skipped,
    ``left`` the visit before as it was when left, with its live run.
    """

    number: SegmentNumber
    since: datetime
    run_before: Run
    held: timedelta = ZERO
    held_since: datetime | None = None
    hold_reason: HoldReason = HoldReason.OTHER
    passed_over: tuple[SegmentNumber, ...] = ()
    left: Visit | None = None
    left_run: Run | None = None

    def used(self, now: datetime) -> timedelta:
        """Return the time of this visit that counts, without holds."""
        until = self.held_since or now
        return max(ZERO, until - self.since - self.held)

    def released(self, now: datetime) -> Visit:
        """Return this with its hold ended, if one is on."""
        if self.held_since is None:
            return self
        held = self.held + max(ZERO, now - self.held_since)
        return self._with_hold(held, None, self.hold_reason)

    def on_hold(self, at: datetime, reason: HoldReason) -> Visit:
        """Return this with its time standing still from an instant on."""
        return self._with_hold(self.held, at, reason)

    def _with_hold(
        self, held: timedelta, since: datetime | None, reason: HoldReason
    ) -> Visit:
        return Visit(
            self.number,
            self.since,
            self.run_before,
            held,
            since,
            reason,
            self.passed_over,
            self.left,
            self.left_run,
        )


@quickly_made
@dataclass(frozen=True, slots=True)
class Clock:
    """The rundown as it stands. ``order`` holds every segment's number once."""

    order: tuple[SegmentNumber, ...]
    runs: HashTrieMap[SegmentNumber, Run]
    visit: Visit | None = None
    ended_at: datetime | None = None

    @classmethod
    def of(cls, count: int) -> Clock:
        """Return the clock of a session with ``count`` segments, before its start."""
        order = tuple(SegmentNumber(n) for n in range(1, count + 1))
        return cls(order, HashTrieMap({number: Run() for number in order}))

    @property
    def live(self) -> SegmentNumber | None:
        """The live segment; None before the start and after the end."""
        return self.visit.number if self.visit else None

    @property
    def is_before(self) -> bool:
        """Whether the session has not started."""
        return self.visit is None and self.ended_at is None

    def to_come(self) -> tuple[SegmentNumber, ...]:
        """Return the segments to come, in order."""
        return self._to_come_in(self.order)

    def next_to_come(self) -> SegmentNumber | None:
        """Return the first segment to come; None where none is."""
        to_come = (n for n in self.order if self.runs[n].state is State.TO_COME)
        return next(to_come, None)

    def to_come_before(self, number: SegmentNumber) -> tuple[SegmentNumber, ...]:
        """Return the segments to come that stand before ``number``."""
        return self._to_come_in(self.order[: self.order.index(number)])

    def _to_come_in(self, part: tuple[SegmentNumber, ...]) -> tuple[SegmentNumber, ...]:
        return tuple(n for n in part if self.runs[n].state is State.TO_COME)

    def with_run(self, number: SegmentNumber, run: Run) -> Clock:
        """Return this with another run for one segment."""
        runs = self.runs.insert(number, run)
        return Clock(self.order, runs, self.visit, self.ended_at)


def went_live(
    clock: Clock,
    number: SegmentNumber,
    at: datetime,
    passed_over: tuple[SegmentNumber, ...] = (),
) -> Clock:
    """Return the clock after the live segment, if any, gave way to ``number``.

    A segment that was live before goes on with its first start and what it had
    used and been given.
    """
    before, visit = clock.runs[number], clock.visit
    left_run = clock.runs[visit.number] if visit else None
    left = visit.released(at) if visit else None
    clock = _passed_over(_left(clock, at), passed_over)
    run = replace(
        before,
        state=State.LIVE,
        started=before.started or at,
        ended=None,
        by_hand=False,
    )
    return replace(
        clock.with_run(number, run),
        visit=Visit(
            number, at, before, passed_over=passed_over, left=left, left_run=left_run
        ),
    )


def went_back(
    clock: Clock,
    to_come: tuple[SegmentNumber, ...],
    passed_over: tuple[SegmentNumber, ...],
) -> Clock:
    """Return the clock with the visit before the present one taken up again."""
    visit = clock.visit
    if visit is None or visit.left is None or visit.left_run is None:
        raise ValueError("there is no visit to go back to")
    clock = clock.with_run(visit.number, visit.run_before)
    for number in to_come:
        clock = clock.with_run(number, Run())
    clock = _passed_over(clock, passed_over)
    return replace(clock.with_run(visit.left.number, visit.left_run), visit=visit.left)


def held(clock: Clock, at: datetime, reason: HoldReason) -> Clock:
    """Return the clock with the live segment's time standing still."""
    visit = _visit(clock).on_hold(at, reason)
    return Clock(clock.order, clock.runs, visit, clock.ended_at)


def resumed(clock: Clock, at: datetime) -> Clock:
    """Return the clock with the live segment's time going on."""
    visit = _visit(clock).released(at)
    return Clock(clock.order, clock.runs, visit, clock.ended_at)


def restarted(clock: Clock, at: datetime) -> Clock:
    """Return the clock with the live segment beginning now; what was added stays."""
    visit = _visit(clock)
    run = replace(clock.runs[visit.number], started=at, used=ZERO)
    visit = replace(visit, since=at, held=ZERO, held_since=None)
    return replace(clock.with_run(visit.number, run), visit=visit)


def added(clock: Clock, length: timedelta) -> Clock:
    """Return the clock with this much more for the live segment."""
    number = _visit(clock).number
    run = clock.runs[number]
    more = run.added + length
    run = Run(run.state, run.started, run.ended, run.used, more, run.by_hand)
    return clock.with_run(number, run)


def skipped(clock: Clock, number: SegmentNumber) -> Clock:
    """Return the clock with a segment to come passed over by hand."""
    return clock.with_run(number, Run(State.SKIPPED, by_hand=True))


def brought_back(clock: Clock, number: SegmentNumber) -> Clock:
    """Return the clock with a skipped segment to come again."""
    return clock.with_run(number, Run())


def moved(clock: Clock, number: SegmentNumber, place_of: SegmentNumber) -> Clock:
    """Return the clock with a segment in another's place; those between close up."""
    place = clock.order.index(place_of)
    rest = tuple(n for n in clock.order if n != number)
    return replace(clock, order=(*rest[:place], number, *rest[place:]))


def ended(clock: Clock, at: datetime) -> Clock:
    """Return the clock of a session that is over; what was to come is not run."""
    clock = _left(clock, at)
    for number in clock.to_come():
        clock = clock.with_run(number, Run(State.NOT_RUN))
    return replace(clock, visit=None, ended_at=at)


def _visit(clock: Clock) -> Visit:
    if clock.visit is None:
        raise ValueError("no segment is live")
    return clock.visit


def _left(clock: Clock, at: datetime) -> Clock:
    visit = clock.visit
    if visit is None:
        return clock
    run = clock.runs[visit.number]
    done = replace(run, state=State.DONE, ended=at, used=run.used + visit.used(at))
    return clock.with_run(visit.number, done)


def _passed_over(clock: Clock, numbers: tuple[SegmentNumber, ...]) -> Clock:
    for number in numbers:
        clock = clock.with_run(number, Run(State.SKIPPED))
    return clock
