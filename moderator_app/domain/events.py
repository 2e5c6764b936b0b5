"""What happened in a session: one frozen dataclass a fact, past tense.

These are the log's public format. An event is never refused, renamed or edited;
when it happened is kept beside it. What the audience wrote or is called is in
none of them: a question's event carries its number and a salted fingerprint.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import Enum

from moderator_app.domain.identifiers import QuestionNumber, SegmentNumber, SpeakerId
from moderator_app.domain.programme import Programme, Speaker


class HoldReason(Enum):
    """Why the clock of a segment stands still."""

    CONNECTION = "connection"
    INTERPRETATION = "interpretation"
    TECHNICAL = "technical"
    OTHER = "other"


class Source(Enum):
    """Where a question came from."""

    HAND = "hand"
    QA = "qa"
    CHAT = "chat"
    MAIL = "mail"
    VOICE = "voice"


class Check(Enum):
    """What a speaker needs before the first word."""

    CONNECTED = "connected"
    SOUND = "sound"
    SLIDES = "slides"


@dataclass(frozen=True, slots=True)
class ProgrammeLoaded:
    """The session began to exist, with this plan."""

    programme: Programme


# -- acts on the clock: each is one step of undo --------------------------------


@dataclass(frozen=True, slots=True)
class WentNext:
    """The following segment to come went live; before the start, the first."""

    number: SegmentNumber


@dataclass(frozen=True, slots=True)
class JumpedTo:
    """A chosen segment went live; ``passed_over`` are skipped by it."""

    number: SegmentNumber
    passed_over: tuple[SegmentNumber, ...] = ()


@dataclass(frozen=True, slots=True)
class WentBack:
    """The segment that was live before is live again as if never left.

    ``to_come`` are to come again, ``passed_over`` lie before it and are skipped.
    """

    number: SegmentNumber
    to_come: tuple[SegmentNumber, ...] = ()
    passed_over: tuple[SegmentNumber, ...] = ()


@dataclass(frozen=True, slots=True)
class ClockHeld:
    """The live segment's clock stands still."""

    reason: HoldReason = HoldReason.OTHER


@dataclass(frozen=True, slots=True)
class ClockResumed:
    """The live segment's clock goes on with the time that was left."""


@dataclass(frozen=True, slots=True)
class SegmentSkipped:
    """A segment to come is passed over, its time freed."""

    number: SegmentNumber


@dataclass(frozen=True, slots=True)
class SegmentBroughtBack:
    """A skipped segment is to come again."""

    number: SegmentNumber


@dataclass(frozen=True, slots=True)
class SegmentMoved:
    """A segment took another's place; those between closed up."""

    number: SegmentNumber
    place_of: SegmentNumber


@dataclass(frozen=True, slots=True)
class SegmentRestarted:
    """The live segment began anew; nothing counts as used."""


@dataclass(frozen=True, slots=True)
class TimeAdded:
    """The live segment was given this much; negative takes, zero changes nothing."""

    length: timedelta


@dataclass(frozen=True, slots=True)
class SessionEnded:
    """The live segment is done and the session over."""

    by_next: bool = False


ClockAct = (
    WentNext
    | JumpedTo
    | WentBack
    | ClockHeld
    | ClockResumed
    | SegmentSkipped
    | SegmentBroughtBack
    | SegmentMoved
    | SegmentRestarted
    | TimeAdded
    | SessionEnded
)


@dataclass(frozen=True, slots=True)
class ActTakenBack:
    """The newest act on the clock in force was taken back."""


@dataclass(frozen=True, slots=True)
class ActGivenAgain:
    """The act on the clock last taken back was given again, at its first time."""


# -- acts on questions: a chain of undo of their own ----------------------------


@dataclass(frozen=True, slots=True)
class QuestionAsked:
    """A question was logged; its words are kept apart, so that they can be erased."""

    number: QuestionNumber
    fingerprint: str  # SHA-256 of salt, text and asker, in hexadecimal
    wanted: SpeakerId | None = None  # for whom; None is for anyone
    source: Source = Source.HAND


@dataclass(frozen=True, slots=True)
class QuestionApproved:
    """A question may be asked."""

    number: QuestionNumber


@dataclass(frozen=True, slots=True)
class QuestionPutOnAir:
    """A question is asked now; the one that was on air, if any, is answered."""

    number: QuestionNumber
    answered: QuestionNumber | None = None


@dataclass(frozen=True, slots=True)
class QuestionAnswered:
    """The question on air got its answer."""

    number: QuestionNumber


@dataclass(frozen=True, slots=True)
class QuestionDismissed:
    """A question will not be asked."""

    number: QuestionNumber
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class QuestionMoved:
    """A question stands right before another in its queue; None is at the end.

    ``after`` is the one that stood right above that place; None at its top.
    """

    number: QuestionNumber
    before: QuestionNumber | None
    after: QuestionNumber | None = None


QuestionAct = (
    QuestionAsked
    | QuestionApproved
    | QuestionPutOnAir
    | QuestionAnswered
    | QuestionDismissed
    | QuestionMoved
)


@dataclass(frozen=True, slots=True)
class QuestionActTakenBack:
    """The newest act on questions in force was taken back."""


@dataclass(frozen=True, slots=True)
class QuestionActGivenAgain:
    """The act on questions last taken back was given again."""


# -- what is known beside the clock: set anew, never undone ---------------------


@dataclass(frozen=True, slots=True)
class HoldExplained:
    """The hold that is on has this reason; said after the clock was stopped."""

    reason: HoldReason


@dataclass(frozen=True, slots=True)
class SpeakerChecked:
    """A speaker's ready check was ticked, or the tick taken away."""

    speaker: SpeakerId
    check: Check
    is_ready: bool


@dataclass(frozen=True, slots=True)
class SpeakerDescribed:
    """A speaker's card was changed: zone, language, notes for the bridge."""

    speaker: Speaker


Event = (
    ProgrammeLoaded
    | ClockAct
    | ActTakenBack
    | ActGivenAgain
    | QuestionAct
    | QuestionActTakenBack
    | QuestionActGivenAgain
    | HoldExplained
    | SpeakerChecked
    | SpeakerDescribed
)
