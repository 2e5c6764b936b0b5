"""The state of a show, and the one place where it changes: the fold of its events."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import assert_never, cast, get_args

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

_QUESTION_ACTS = frozenset(get_args(QuestionAct))
_CLOCK_ACTS = frozenset(get_args(ClockAct))
_Note = HoldExplained | SpeakerChecked | SpeakerDescribed


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
    folding = Folding(show)
    folding.take(event, at)
    return folding.show()


def replay(programme: Programme, happened: Iterable[tuple[datetime, Event]]) -> Show:
    """Return the show after everything that happened since its programme was loaded."""
    folding = Folding(new_show(programme))
    for at, event in happened:
        folding.take(event, at)
    return folding.show()


class Folding:
    """A show to which events happen one after another, made when it is asked for.

    Most events are acts, which change its clock or its desk and nothing else.
    """

    _clock: Undoable[Clock, ClockAct]
    _desk: Undoable[Desk, QuestionAct]

    def __init__(self, show: Show) -> None:
        self._begin(show)
        self._version = show.version

    def show(self) -> Show:
        """Return the show as it stands."""
        told = self._told
        return Show(
            told.programme,
            told.plan,
            self._clock,
            self._desk,
            told.cards,
            told.ready,
            told.reasons,
            self._asked,
            self._version,
        )

    def take(self, event: Event, at: datetime) -> None:
        """Let an event happen ``at`` (UTC); refuses nothing."""
        kind = type(event)
        if kind in _QUESTION_ACTS:
            self._take_question(cast(QuestionAct, event), at)
        elif kind in _CLOCK_ACTS:
            act = cast(ClockAct, event)
            value = clock_after(self._clock.value, act, at)
            self._clock = self._clock.given(act, at, value)
        else:
            self._take_other(event)
        self._version += 1

    def _begin(self, show: Show) -> None:
        self._told, self._asked = show, show.asked
        self._clock, self._desk = show.clock, show.desk

    def _take_question(self, act: QuestionAct, at: datetime) -> None:
        self._desk = self._desk.given(act, at, desk_after(self._desk.value, act))
        if isinstance(act, QuestionAsked):
            self._asked = act.number

    def _take_other(self, event: Event) -> None:
        match event:
            case QuestionActTakenBack():
                self._desk = self._desk.taken_back()
            case QuestionActGivenAgain():
                self._desk = self._desk.given_again()
            case ActTakenBack():
                self._clock = self._clock.taken_back()
            case ActGivenAgain():
                self._clock = self._clock.given_again()
            case ProgrammeLoaded(programme):
                self._begin(new_show(programme))
            case _:
                self._begin(_noted(self.show(), cast(_Note, event)))


def clock_after(clock: Clock, act: ClockAct, at: datetime) -> Clock:
    """Fold one act on the clock, given ``at``, into the clock."""
    match act:
        case TimeAdded() | ClockHeld() | ClockResumed() | SegmentRestarted():
            return _live_after(clock, act, at)
        case WentNext(number):
            return clocks.went_live(clock, number, at)
        case JumpedTo(number, passed_over):
            return clocks.went_live(clock, number, at, passed_over)
        case WentBack(_, to_come, passed_over):
            return clocks.went_back(clock, to_come, passed_over)
        case SessionEnded():
            return clocks.ended(clock, at)
        case _:
            return _to_come_after(clock, act)


def _to_come_after(
    clock: Clock, act: SegmentSkipped | SegmentBroughtBack | SegmentMoved
) -> Clock:
    match act:
        case SegmentSkipped(number):
            return clocks.skipped(clock, number)
        case SegmentBroughtBack(number):
            return clocks.brought_back(clock, number)
        case SegmentMoved(number, place_of):
            return clocks.moved(clock, number, place_of)
    assert_never(act)


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


def _noted(show: Show, event: _Note) -> Show:
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
