"""The state of a show, and the one place where it changes: the fold of its events."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from functools import reduce
from typing import assert_never

from rpds import HashTrieMap

from moderator_app.domain import clock as clocks
from moderator_app.domain.clock import Clock
from moderator_app.domain.desk import Desk, desk_after
from moderator_app.domain.events import (
    ActGivenAgain,
    ActTakenBack,
    Check,
    ClockAct,
    ClockHeld,
    ClockResumed,
    Event,
    HoldExplained,
    HoldReason,
    JumpedTo,
    ProgrammeLoaded,
    QuestionAct,
    QuestionActGivenAgain,
    QuestionActTakenBack,
    QuestionAsked,
    SegmentBroughtBack,
    SegmentMoved,
    SegmentRestarted,
    SegmentSkipped,
    SessionEnded,
    SpeakerChecked,
    SpeakerDescribed,
    TimeAdded,
    WentBack,
    WentNext,
)
from moderator_app.domain.identifiers import SegmentNumber, SpeakerId
from moderator_app.domain.plan import Plan, plan_of
from moderator_app.domain.programme import Programme, Segment, Speaker
from moderator_app.domain.quickly_made import quickly_made
from moderator_app.domain.undoable import Undoable


@quickly_made
@dataclass(frozen=True, slots=True)
class Show:
    """One session as it stands after ``version`` events.

    The clock's part and the desk's part are apart, each with its own undo.
    ``reasons`` explains holds by the instant at which they began; ``asked``
    counts all questions ever logged.
    """

    programme: Programme
    plan: Plan
    clock: Undoable[Clock, ClockAct]
    desk: Undoable[Desk, QuestionAct]
    cards: HashTrieMap[SpeakerId, Speaker]
    ready: HashTrieMap[tuple[SpeakerId, Check], bool] = field(
        default_factory=HashTrieMap
    )
    reasons: HashTrieMap[datetime, HoldReason] = field(default_factory=HashTrieMap)
    asked: int = 0
    version: int = 1

    def segment(self, number: SegmentNumber) -> Segment:
        """Return a segment as planned."""
        return self.programme.segments[number - 1]


def new_show(programme: Programme) -> Show:
    """Return the show right after its programme was loaded."""
    return Show(
        programme,
        plan_of(programme),
        Undoable(Clock.of(len(programme.segments))),
        Undoable(Desk()),
        HashTrieMap({speaker.id: speaker for speaker in programme.speakers}),
    )


def evolve(show: Show, event: Event, at: datetime) -> Show:
    """Fold one event, which happened ``at`` (UTC), into the show; refuses nothing."""
    match event:
        case ProgrammeLoaded(programme):
            return replace(new_show(programme), version=show.version + 1)
        case ActTakenBack():
            return _after(show, show.clock.taken_back(), show.desk)
        case ActGivenAgain():
            return _after(show, show.clock.given_again(), show.desk)
        case QuestionActTakenBack():
            return _after(show, show.clock, show.desk.taken_back())
        case QuestionActGivenAgain():
            return _after(show, show.clock, show.desk.given_again())
        case HoldExplained() | SpeakerChecked() | SpeakerDescribed():
            return replace(_noted(show, event), version=show.version + 1)
        case _:
            return _acted(show, event, at)


def replay(programme: Programme, happened: Iterable[tuple[datetime, Event]]) -> Show:
    """Return the show after everything that happened since its programme was loaded."""
    return reduce(
        lambda show, e: evolve(show, e[1], e[0]), happened, new_show(programme)
    )


def _acted(show: Show, act: ClockAct | QuestionAct, at: datetime) -> Show:
    if isinstance(act, QuestionAct):
        desk = show.desk.given(act, at, desk_after(show.desk.value, act))
        asked = act.number if isinstance(act, QuestionAsked) else show.asked
        return _after(show, show.clock, desk, asked)
    clock = show.clock.given(act, at, clock_after(show.clock.value, act, at))
    return _after(show, clock, show.desk)


def _after(
    show: Show,
    clock: Undoable[Clock, ClockAct],
    desk: Undoable[Desk, QuestionAct],
    asked: int | None = None,
) -> Show:
    """Return the show an act later; written out, for it is by far the most common."""
    return Show(
        show.programme,
        show.plan,
        clock,
        desk,
        show.cards,
        show.ready,
        show.reasons,
        show.asked if asked is None else asked,
        show.version + 1,
    )


def clock_after(clock: Clock, act: ClockAct, at: datetime) -> Clock:
    """Fold one act on the clock, given ``at``, into the clock."""
    match act:
        case WentNext(number):
            return clocks.went_live(clock, number, at)
        case JumpedTo(number, passed_over):
            return clocks.went_live(clock, number, at, passed_over)
        case WentBack(_, to_come, passed_over):
            return clocks.went_back(clock, to_come, passed_over)
        case SessionEnded():
            return clocks.ended(clock, at)
        case SegmentSkipped(number):
            return clocks.skipped(clock, number)
        case SegmentBroughtBack(number):
            return clocks.brought_back(clock, number)
        case SegmentMoved(number, place_of):
            return clocks.moved(clock, number, place_of)
        case _:
            return _live_after(clock, act, at)


def _live_after(
    clock: Clock,
    act: ClockHeld | ClockResumed | SegmentRestarted | TimeAdded,
    at: datetime,
) -> Clock:
    match act:
        case ClockHeld(reason):
            return clocks.held(clock, at, reason)
        case ClockResumed():
            return clocks.resumed(clock, at)
        case SegmentRestarted():
            return clocks.restarted(clock, at)
        case TimeAdded(length):
            return clocks.added(clock, length)
    assert_never(act)


def _noted(
    show: Show, event: HoldExplained | SpeakerChecked | SpeakerDescribed
) -> Show:
    match event:
        case HoldExplained(reason):
            visit = show.clock.value.visit
            if visit is None or visit.held_since is None:
                return show
            return replace(show, reasons=show.reasons.insert(visit.held_since, reason))
        case SpeakerChecked(speaker, check, is_ready):
            return replace(show, ready=show.ready.insert((speaker, check), is_ready))
        case SpeakerDescribed(speaker):
            return replace(show, cards=show.cards.insert(speaker.id, speaker))
    assert_never(event)
