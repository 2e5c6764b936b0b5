"""What a seat asks for: one frozen dataclass an act, imperative."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta

from moderator_app.domain.events import Check, HoldReason, Source
from moderator_app.domain.identifiers import QuestionNumber, SegmentNumber, SpeakerId
from moderator_app.domain.programme import Speaker


@dataclass(frozen=True, slots=True)
class GoNext:
    """Start the session, go on to the following segment, or end after the last."""


@dataclass(frozen=True, slots=True)
class GoBack:
    """Make the segment that was live before live again."""


@dataclass(frozen=True, slots=True)
class Hold:
    """Stop the live segment's clock."""

    reason: HoldReason = HoldReason.OTHER


@dataclass(frozen=True, slots=True)
class ExplainHold:
    """Say why the clock stands still."""

    reason: HoldReason


@dataclass(frozen=True, slots=True)
class Resume:
    """Let the live segment's clock go on."""


@dataclass(frozen=True, slots=True)
class Skip:
    """Pass over a segment to come, or bring a skipped one back."""

    number: SegmentNumber


@dataclass(frozen=True, slots=True)
class Move:
    """Put a segment to come in the place of another to come."""

    number: SegmentNumber
    place_of: SegmentNumber


@dataclass(frozen=True, slots=True)
class Jump:
    """Make a segment live, whatever lies between."""

    number: SegmentNumber


@dataclass(frozen=True, slots=True)
class Restart:
    """Let the live segment begin now."""


@dataclass(frozen=True, slots=True)
class AddTime:
    """Grant the live segment this much, or take it where negative."""

    length: timedelta


@dataclass(frozen=True, slots=True)
class End:
    """End the session."""


@dataclass(frozen=True, slots=True)
class Undo:
    """Take back the newest act on the clock."""


@dataclass(frozen=True, slots=True)
class Redo:
    """Give again the act on the clock last taken back."""


@dataclass(frozen=True, slots=True)
class Ask:
    """Log a question whose words are kept apart under this fingerprint."""

    fingerprint: str
    wanted: SpeakerId | None = None
    source: Source = Source.HAND


@dataclass(frozen=True, slots=True)
class Approve:
    """Let a question be asked."""

    number: QuestionNumber


@dataclass(frozen=True, slots=True)
class PutOnAir:
    """Ask a question now."""

    number: QuestionNumber


@dataclass(frozen=True, slots=True)
class Answer:
    """Call the question on air answered."""

    number: QuestionNumber


@dataclass(frozen=True, slots=True)
class Dismiss:
    """Leave a question out."""

    number: QuestionNumber
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class MoveQuestion:
    """Put a question right before another; None is the end of the queue."""

    number: QuestionNumber
    before: QuestionNumber | None


@dataclass(frozen=True, slots=True)
class UndoQuestion:
    """Take back the newest act on questions."""


@dataclass(frozen=True, slots=True)
class RedoQuestion:
    """Give again the act on questions last taken back."""


@dataclass(frozen=True, slots=True)
class TickCheck:
    """Tick a speaker's ready check, or take the tick away."""

    speaker: SpeakerId
    check: Check
    is_ready: bool


@dataclass(frozen=True, slots=True)
class DescribeSpeaker:
    """Change a speaker's card."""

    speaker: Speaker


ClockCommand = (
    GoNext
    | GoBack
    | Hold
    | ExplainHold
    | Resume
    | Skip
    | Move
    | Jump
    | Restart
    | AddTime
    | End
    | Undo
    | Redo
)
QuestionCommand = (
    Ask
    | Approve
    | PutOnAir
    | Answer
    | Dismiss
    | MoveQuestion
    | UndoQuestion
    | RedoQuestion
)
CardCommand = TickCheck | DescribeSpeaker
Command = ClockCommand | QuestionCommand | CardCommand
