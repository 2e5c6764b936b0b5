"""The single writer of a session: decides, records, folds, publishes, in this order."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

from rpds import HashTrieMap

from moderator_app.domain.commands import Ask, Command
from moderator_app.domain.decisions import decide
from moderator_app.domain.events import (
    Event,
    ProgrammeLoaded,
    QuestionAsked,
    Source,
)
from moderator_app.domain.identifiers import QuestionNumber, SpeakerId
from moderator_app.domain.programme import Programme
from moderator_app.domain.refusals import Refusal
from moderator_app.domain.show import Show, evolve, new_show
from moderator_app.domain.words import Words
from moderator_app.session.ports import (
    Clock,
    EventLog,
    NewSalt,
    NotSaved,
    Recorded,
    StaleVersion,
)
from moderator_app.session.saving import SAVED, Saving

AllWords: TypeAlias = "HashTrieMap[QuestionNumber, Words]"


@dataclass(frozen=True, slots=True)
class Published:
    """The show after its newest event, with the words of its questions.

    ``saving`` tells whether all of it is in its file.
    """

    show: Show
    words: AllWords
    event: Event
    saving: Saving = SAVED


Watcher = Callable[[Published], None]


class EmptySession(ValueError):
    """The log holds no programme: it is not a session."""


class ShowRunner:
    """Runs one session on a log. Not safe for threads: one of them owns it.

    Nothing is visible before it is recorded: a watcher hears of an event only
    after the log has kept it.
    """

    def __init__(self, log: EventLog, clock: Clock, new_salt: NewSalt) -> None:
        self._log, self._clock, self._new_salt = log, clock, new_salt
        self._watchers: list[Watcher] = []
        self._newest = self._replayed()

    @classmethod
    def begin(
        cls, log: EventLog, programme: Programme, clock: Clock, new_salt: NewSalt
    ) -> ShowRunner:
        """Return the runner of a new session; the log must be empty."""
        loaded = Recorded(1, clock(), "moderator", ProgrammeLoaded(programme))
        log.append(0, [loaded], {})
        return cls(log, clock, new_salt)

    @property
    def newest(self) -> Published:
        """The show as it stands."""
        return self._newest

    @property
    def show(self) -> Show:
        """The state of the show."""
        return self._newest.show

    def now(self) -> datetime:
        """Return the instant now by the session's clock."""
        return self._clock()

    def watch(self, watcher: Watcher) -> None:
        """Let ``watcher`` hear of every change from now on."""
        self._watchers.append(watcher)

    def handle(self, seat: str, command: Command) -> Refusal | None:
        """Grant a command and return None, or return why not; never half of it."""
        return self._record(seat, command, None)

    def ask(
        self,
        seat: str,
        text: str,
        asker: str = "",
        wanted: SpeakerId | None = None,
        source: Source = Source.HAND,
    ) -> Refusal | None:
        """Log a question; its words are kept beside the event, never in it."""
        words = Words(_whole(text), _whole(asker), self._new_salt())
        return self._record(seat, Ask(words.fingerprint(), wanted, source), words)

    def _record(
        self, seat: str, command: Command, words: Words | None
    ) -> Refusal | None:
        for _ in range(3):
            now = self._clock()
            event = decide(self.show, command, now)
            if isinstance(event, Refusal):
                return event
            record = Recorded(self.show.version + 1, now, seat, event)
            try:
                self._append(record, words)
            except StaleVersion:
                self._publish(self._replayed())
                continue
            except NotSaved:
                return Refusal.NOT_SAVED
            return None
        return Refusal.NOT_SAVED

    def _append(self, record: Recorded, words: Words | None) -> None:
        event, kept = record.event, self._newest.words
        new = {}
        if words is not None and isinstance(event, QuestionAsked):
            new = {event.number: words}
            kept = kept.insert(event.number, words)
        self._log.append(record.version - 1, [record], new)
        self._publish(Published(evolve(self.show, event, record.at), kept, event))

    def _publish(self, published: Published) -> None:
        self._newest = published
        for watcher in self._watchers:
            watcher(published)

    def _replayed(self) -> Published:
        show: Show | None = None
        newest: Event | None = None
        for record in self._log.read():
            newest = record.event
            if show is not None:
                show = evolve(show, newest, record.at)
            elif isinstance(newest, ProgrammeLoaded):
                show = new_show(newest.programme)
        if show is None or newest is None:
            raise EmptySession("no programme was ever loaded here")
        return Published(show, HashTrieMap(self._log.words()), newest)


def _whole(text: str) -> str:
    """Return text as any file can hold it: half an emoji becomes a question mark."""
    return text.encode("utf-8", "replace").decode()
