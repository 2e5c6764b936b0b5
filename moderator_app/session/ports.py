"""What a session needs from the world; adapters in stores/ provide it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from moderator_app.domain.events import Event
from moderator_app.domain.identifiers import QuestionNumber
from moderator_app.domain.quickly_made import quickly_made
from moderator_app.domain.words import Words
from moderator_app.session.saving import Trouble

Clock = Callable[[], datetime]
"""Gives the instant now, in UTC; it never steps back while a session runs."""

NewSalt = Callable[[], bytes]
"""Gives fresh random bytes."""

Work = Callable[[], None]


@quickly_made
@dataclass(frozen=True, slots=True)
class BootTime:
    """An instant as the machine counts it: which boot, and how long since then.

    What has ``passed`` includes sleep, and no setting of a clock moves it. Two
    of them can be compared only where ``boot`` is the same.
    """

    boot: str
    passed: timedelta


@quickly_made
@dataclass(frozen=True, slots=True)
class Recorded:
    """One event as the log keeps it. ``version`` counts from 1 in a session.

    ``command`` is the id of the wish that led to it, empty where it had none;
    ``boot_time`` is None where the machine does not tell its boot.
    """

    version: int
    at: datetime  # UTC, by the session's clock
    seat: str  # who wished it
    event: Event
    command: str = ""
    boot_time: BootTime | None = None


class StaleVersion(Exception):
    """Somebody appended first: read the new events, fold, decide again."""


class NotSaved(Exception):
    """What was to be kept could not be written; whether it landed is unknown.

    Append the same again with the same command ids: what landed lands once.
    ``is_all_lost`` tells that what was kept before is in its place no more.
    """

    def __init__(
        self,
        detail: str,
        trouble: Trouble = Trouble.REFUSED,
        *,
        is_all_lost: bool = False,
    ) -> None:
        super().__init__(detail)
        self.trouble, self.is_all_lost = trouble, is_all_lost


class ReadableLog(Protocol):
    """What happened in a session, in order, with the audience's words beside it."""

    def read(self, after: int = 0) -> Iterator[Recorded]:
        """Yield what is recorded after version ``after``, oldest first."""
        ...

    def words(self) -> Mapping[QuestionNumber, Words]:
        """Return the words that are still there, by question."""
        ...


class EventLog(ReadableLog, Protocol):
    """Append-only; one per session."""

    def append(
        self,
        expected: int,
        records: Sequence[Recorded],
        words: Mapping[QuestionNumber, Words],
    ) -> None:
        """Add records after version ``expected`` with their words: all or none.

        They are durable on return. The same records appended again, known by
        their command ids, change nothing and are no error. Raises StaleVersion
        if somebody else's stand after ``expected``, and NotSaved if the place
        where it is kept refuses.
        """
        ...

    def beat(self) -> None:
        """See each second that all that was appended is still kept.

        Raises NotSaved where it is not, and cannot be brought back now.
        """
        ...

    def erase_words(self, number: QuestionNumber) -> None:
        """Forget a question's text, asker and salt; its events stay whole."""
        ...


class Lanes(Protocol):
    """Where a session does what may take long, so that it never waits itself."""

    def write(self, work: Work, done: Callable[[Exception | None], None]) -> None:
        """Do ``work`` where it may block, in order; tell the session how it ended."""
        ...

    def later(self, delay: timedelta, work: Work) -> None:
        """Do ``work`` in the session's lane once ``delay`` has passed."""
        ...
