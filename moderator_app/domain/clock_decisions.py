"""What may be done to the clock, and what then happened.

`decide_clock` answers a command with the one event that grants it, or with the
reason for a no. Source: docs/glossary.md ("the law of the clock").
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import assert_never

from moderator_app.domain.clock import ZERO, Clock, State, Visit, went_back
from moderator_app.domain.commands import (
    AddTime,
    ClockCommand,
    End,
    ExplainHold,
    GoBack,
    GoNext,
    Hold,
    Jump,
    Move,
    Redo,
    Restart,
    Resume,
    Skip,
    Undo,
)
from moderator_app.domain.events import (
    ActGivenAgain,
    ActTakenBack,
    ClockAct,
    ClockHeld,
    ClockResumed,
    HoldExplained,
    JumpedTo,
    SegmentBroughtBack,
    SegmentMoved,
    SegmentRestarted,
    SegmentSkipped,
    SessionEnded,
    TimeAdded,
    WentBack,
    WentNext,
)
from moderator_app.domain.identifiers import SegmentNumber
from moderator_app.domain.programme import Segment
from moderator_app.domain.refusals import Refusal
from moderator_app.domain.undoable import Undoable

NEXT_AGAIN_AFTER = timedelta(milliseconds=500)
"""Next is refused for this long after the live segment went live or restarted."""

LONGEST = timedelta(hours=1000)
"""No segment is given more than this, so that every instant stays a date."""

ClockEvent = ClockAct | ActTakenBack | ActGivenAgain | HoldExplained
Rundown = tuple[Segment, ...]


def decide_clock(
    clock: Undoable[Clock, ClockAct],
    rundown: Rundown,
    command: ClockCommand,
    now: datetime,
) -> ClockEvent | Refusal:
    """Return the event that grants ``command`` now, or why it is refused."""
    match command:
        case Undo():
            return ActTakenBack() if clock.done else Refusal.NOTHING_TO_UNDO
        case Redo():
            return ActGivenAgain() if clock.undone else Refusal.NOTHING_TO_REDO
    if clock.value.ended_at is not None:
        return Refusal.ENDED
    match command:
        case GoNext():
            return _next(clock.value, now)
        case Skip(number):
            return _skip(clock.value, number)
        case Move(number, place_of):
            return _move(clock.value, number, place_of)
        case Jump(number):
            return _jump(clock.value, number)
        case _:
            return _decide_live(clock.value, rundown, command)


_HoldCommand = Hold | ExplainHold | Resume
_LiveCommand = GoBack | _HoldCommand | Restart | AddTime | End


def _decide_live(
    clock: Clock, rundown: Rundown, command: _LiveCommand
) -> ClockEvent | Refusal:
    visit = clock.visit
    if visit is None:
        return Refusal.NOT_STARTED
    match command:
        case GoBack():
            return _back(clock, visit)
        case Restart():
            return SegmentRestarted()
        case AddTime(length):
            return _add(clock, rundown[visit.number - 1], length)
        case End():
            return SessionEnded()
        case _:
            return _decide_hold(visit, command)


def _decide_hold(visit: Visit, command: _HoldCommand) -> ClockEvent | Refusal:
    is_held = visit.held_since is not None
    match command:
        case Hold(reason):
            return Refusal.ALREADY_ON_HOLD if is_held else ClockHeld(reason)
        case ExplainHold(reason):
            return HoldExplained(reason) if is_held else Refusal.NOT_ON_HOLD
        case Resume():
            return ClockResumed() if is_held else Refusal.NOT_ON_HOLD
    assert_never(command)


def _next(clock: Clock, now: datetime) -> ClockEvent | Refusal:
    visit = clock.visit
    if visit and now - visit.since < NEXT_AGAIN_AFTER:
        return Refusal.JUST_MOVED_ON
    to_come = clock.to_come()
    if to_come:
        return WentNext(to_come[0])
    return SessionEnded(by_next=True) if visit else Refusal.NOTHING_TO_COME


def _back(clock: Clock, visit: Visit) -> ClockEvent | Refusal:
    if visit.left is None:
        return Refusal.NOTHING_BEFORE
    number = visit.left.number
    to_come = tuple(n for n in visit.passed_over if _was_passed_over(clock, n))
    passed_over = went_back(clock, to_come, ()).to_come_before(number)
    return WentBack(number, to_come, passed_over)


def _was_passed_over(clock: Clock, number: SegmentNumber) -> bool:
    run = clock.runs[number]
    return run.state is State.SKIPPED and not run.by_hand


def _skip(clock: Clock, number: SegmentNumber) -> ClockEvent | Refusal:
    run = clock.runs.get(number)
    if run is None:
        return Refusal.NO_SUCH_SEGMENT
    match run.state:
        case State.LIVE:
            return Refusal.ALREADY_LIVE
        case State.DONE:
            return Refusal.ALREADY_DONE
        case State.TO_COME:
            return SegmentSkipped(number)
    if clock.live and clock.order.index(number) < clock.order.index(clock.live):
        return Refusal.ALREADY_PASSED
    return SegmentBroughtBack(number)


def _move(
    clock: Clock, number: SegmentNumber, place_of: SegmentNumber
) -> ClockEvent | Refusal:
    if number not in clock.runs or place_of not in clock.runs:
        return Refusal.NO_SUCH_SEGMENT
    if number == place_of:
        return Refusal.SAME_SEGMENT
    states = {clock.runs[number].state, clock.runs[place_of].state}
    if states != {State.TO_COME}:
        return Refusal.NOT_TO_COME
    return SegmentMoved(number, place_of)


def _jump(clock: Clock, number: SegmentNumber) -> ClockEvent | Refusal:
    if number not in clock.runs:
        return Refusal.NO_SUCH_SEGMENT
    if number == clock.live:
        return Refusal.ALREADY_LIVE
    return JumpedTo(number, clock.to_come_before(number))


def _add(clock: Clock, segment: Segment, length: timedelta) -> ClockEvent | Refusal:
    allotted = max(ZERO, segment.length + clock.runs[segment.number].added)
    if length > max(ZERO, LONGEST - allotted):
        return Refusal.TOO_LONG
    return TimeAdded(max(length, -allotted))
