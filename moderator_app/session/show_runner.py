"""The single writer of a session: decides, records, folds, publishes."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass, replace

from moderator_app.domain.commands import Ask, Command
from moderator_app.domain.decisions import decide
from moderator_app.domain.events import (
    ProgrammeLoaded,
    QuestionAsked,
    Source,
)
from moderator_app.domain.identifiers import QuestionNumber, SpeakerId
from moderator_app.domain.programme import Programme
from moderator_app.domain.refusals import Refusal
from moderator_app.domain.show import evolve
from moderator_app.domain.words import Words
from moderator_app.session.keeper import Decided, Keeper, Wish
from moderator_app.session.lanes import AtOnce
from moderator_app.session.outermost import report
from moderator_app.session.ports import (
    BootTime,
    Clock,
    EventLog,
    Lanes,
    NewSalt,
    Recorded,
    StaleVersion,
    Work,
)
from moderator_app.session.replay import Replayed, replayed
from moderator_app.session.shown_session import Published, ShownSession, published

__all__ = ["Overruled", "Published", "ShowRunner", "untold"]

BootClock = Callable[[], BootTime | None]


@dataclass(frozen=True, slots=True)
class Overruled:
    """A wish that was granted and is refused now, for somebody else was first."""

    wish: Wish
    refusal: Refusal


def untold() -> BootTime | None:
    """Tell no boot."""
    return None


class ShowRunner(ShownSession):
    """Runs one session on a log. Not safe for threads: one of them owns it.

    Nothing is visible before the log has kept it, unless the log is in trouble:
    then the show goes on, and ``saving`` says how much of it is in memory alone.
    A command with an id is granted once, however often it comes.
    """

    def __init__(
        self,
        log: EventLog,
        clock: Clock,
        new_salt: NewSalt,
        lanes: Lanes | None = None,
        boot_time: BootClock = untold,
        first: Recorded | None = None,
    ) -> None:
        """Go on with what the log tells, or begin with the ``first`` of all records."""
        self._clock, self._new_salt, self._boot_time = clock, new_salt, boot_time
        self._overruled: list[Callable[[Overruled], None]] = []
        self._unshown: deque[Published] = deque()
        known = replayed(log.read() if first is None else [first])
        super().__init__(self._take(known, log.words() if first is None else {}), clock)
        kept = known.newest if first is None else None
        self._keeper = Keeper(log, lanes or AtOnce(), self, kept)
        if first is not None:
            self._keeper.keep(Decided(first))
        self.show_kept()

    @classmethod
    def begin(
        cls,
        log: EventLog,
        programme: Programme,
        clock: Clock,
        new_salt: NewSalt,
        lanes: Lanes | None = None,
        boot_time: BootClock = untold,
    ) -> ShowRunner:
        """Return the runner of a new session.

        Where the log holds another already, it runs in memory alone.
        """
        event = ProgrammeLoaded(programme)
        first = Recorded(1, clock(), "moderator", event, boot_time=boot_time())
        return cls(log, clock, new_salt, lanes, boot_time, first)

    def watch_overruled(self, watcher: Callable[[Overruled], None]) -> None:
        """Let ``watcher`` hear of granted commands that come to nothing after all."""
        self._overruled.append(watcher)

    def move_to(self, lanes: Lanes) -> None:
        """Write in these lanes from now on; nothing may be under way."""
        self._keeper.move_to(lanes)

    def close(self, then: Work) -> None:
        """Try once more to save what is not, then, with nothing under way, go on."""
        self._keeper.close(then)

    def handle(
        self, seat: str, command: Command, command_id: str = ""
    ) -> Refusal | None:
        """Grant a command and return None, or return why not; never half of it."""
        if command_id in self._commands:
            return None
        return self._grant(self._wish(seat, command, command_id))

    def ask(
        self,
        seat: str,
        text: str,
        asker: str = "",
        wanted: SpeakerId | None = None,
        source: Source = Source.HAND,
        command_id: str = "",
    ) -> Refusal | None:
        """Log a question; its words are kept beside the event, never in it."""
        if command_id in self._commands:
            return None
        words = Words(_whole(text), _whole(asker), self._new_salt())
        command = Ask(words.fingerprint(), wanted, source)
        return self._grant(self._wish(seat, command, command_id, words))

    def show_kept(self) -> None:
        """Publish what may be shown by now, and how it is saved."""
        keeper, unshown = self._keeper, self._unshown
        while unshown and unshown[0].show.version <= keeper.shown:
            self._publish(replace(unshown.popleft(), saving=keeper.saving))
        if self._newest.saving != keeper.saving:
            self._publish(replace(self._newest, saving=keeper.saving))

    def decide_anew(
        self,
        records: Sequence[Recorded],
        words: Mapping[QuestionNumber, Words],
        pending: Sequence[Decided],
    ) -> None:
        """Take what somebody else recorded, then decide what was pending once more.

        Raises StaleVersion, with nothing taken, where another session began there.
        """
        known = replayed(records)
        wishes = [
            decided.wish
            for decided in pending
            if not _is_among(records, known.commands, decided.record)
        ]
        if None in wishes:
            raise StaleVersion
        self._unshown.clear()
        self._unshown.append(self._take(known, words))
        for wish in filter(None, wishes):
            self._grant_after(known.newest, wish)

    def _take(
        self, known: Replayed, words: Mapping[QuestionNumber, Words]
    ) -> Published:
        self._commands = set(known.commands)
        self._ahead = published(known, words)
        return self._ahead

    def _wish(
        self, seat: str, command: Command, command_id: str, words: Words | None = None
    ) -> Wish:
        at, boot_time = self._clock(), self._boot_time()
        return Wish(seat, command, command_id, words, at, boot_time)

    def _grant(self, wish: Wish) -> Refusal | None:
        show, words = self._ahead.show, self._ahead.words
        event = decide(show, wish.command, wish.at)
        if isinstance(event, Refusal):
            return event
        if wish.words is not None and isinstance(event, QuestionAsked):
            words = words.insert(event.number, wish.words)
        self._ahead = Published(evolve(show, event, wish.at), words, event)
        self._unshown.append(self._ahead)
        if wish.command_id:
            self._commands.add(wish.command_id)
        self._keeper.keep(wish.granted(show.version + 1, event))
        self.show_kept()
        return None

    def _grant_after(self, newest: Recorded, wish: Wish) -> None:
        if wish.at < newest.at:
            wish = replace(wish, at=newest.at, boot_time=newest.boot_time)
        try:
            refusal = self._grant(wish)
            if refusal is not None:
                for watcher in self._overruled:
                    watcher(Overruled(wish, refusal))
        except Exception as error:  # noqa: BLE001 - the wishes after it shall be kept
            report(error)


def _is_among(
    records: Sequence[Recorded], commands: Collection[str], record: Recorded
) -> bool:
    """Tell whether a record is in the log already: by its id, or whole at its place."""
    if record.command:
        return record.command in commands
    return record in records[record.version - 1 : record.version]


def _whole(text: str) -> str:
    """Return text as any file can hold it: half an emoji becomes a question mark."""
    return text.encode("utf-8", "replace").decode()
