"""Brings what was decided into the log, whatever the log does meanwhile.

A machine without threads: what may block goes through its lanes, and it hears
back in the session's. One append is under way at a time; what is decided
meanwhile goes together into the next.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import partial
from typing import Protocol

from moderator_app.domain.commands import Command
from moderator_app.domain.events import Event, QuestionAsked
from moderator_app.domain.identifiers import QuestionNumber
from moderator_app.domain.words import Words
from moderator_app.session.outermost import report
from moderator_app.session.ports import (
    BootTime,
    EventLog,
    Lanes,
    NotSaved,
    Recorded,
    StaleVersion,
    Work,
)
from moderator_app.session.saving import SAVED, Saving, Trouble

LATE = timedelta(milliseconds=250)
"""How long an act may be on its way before that is a trouble."""

BEAT = timedelta(seconds=1)
"""How often the log is looked after, and what it refused is tried again."""

MOST_RACES = 3
"""How often in a row somebody else may be first before that is a trouble."""

_ALL_IS_LOST = (Trouble.GONE, Trouble.DAMAGED)

Done = Callable[[Exception | None], None]


@dataclass(frozen=True, slots=True)
class Wish:
    """A command as it came, with the words of the question that it logs."""

    seat: str
    command: Command
    command_id: str
    words: Words | None
    at: datetime  # UTC, by the session's clock
    boot_time: BootTime | None

    def granted(self, version: int, event: Event) -> Decided:
        """Return the decision that it leads to this event."""
        record = Recorded(
            version, self.at, self.seat, event, self.command_id, self.boot_time
        )
        return Decided(record, self)


@dataclass(frozen=True, slots=True)
class Decided:
    """A granted wish on its way into the log; a session's first event has none."""

    record: Recorded
    wish: Wish | None = None


class Owner(Protocol):
    """Whose decisions are kept: the runner of the session."""

    def show_kept(self) -> None:
        """Show what may be shown by now, and how it is saved."""
        ...

    def decide_anew(
        self,
        records: Sequence[Recorded],
        words: Mapping[QuestionNumber, Words],
        pending: Sequence[Decided],
    ) -> None:
        """Take what the log holds, then decide what was pending once more.

        Raises StaleVersion, with nothing taken, where the log is another session's.
        """
        ...


class Keeper:
    """Keeps one session's log up with what its owner decides.

    ``newest`` is the newest record that the log holds already. Whatever fails
    is tried again with the same ids, at each act and at each beat, until it is
    in the log.
    """

    def __init__(
        self, log: EventLog, lanes: Lanes, owner: Owner, newest: Recorded | None
    ) -> None:
        self._log, self._owner, self._newest = log, owner, newest
        self._waiting: list[Decided] = []
        self._tried = 0  # so many of them, the first, may have landed already
        self._races = 0
        self._is_busy = self._is_closing = self._is_all_lost = False
        self._trouble = None if newest else Trouble.SLOW
        self._when_closed: Work | None = None
        self.move_to(lanes)

    def move_to(self, lanes: Lanes) -> None:
        """Write in these lanes from now on; nothing may be under way."""
        self._lanes = lanes
        lanes.later(BEAT, partial(self._beat, lanes))

    @property
    def saving(self) -> Saving:
        """How many events are in memory alone, and why."""
        unsaved = len(self._waiting) + (self._kept if self._is_all_lost else 0)
        return Saving(unsaved, self._trouble) if unsaved and self._trouble else SAVED

    @property
    def shown(self) -> int:
        """The version up to which events may be shown; in trouble all may."""
        return self._kept + (len(self._waiting) if self._trouble else 0)

    def keep(self, decided: Decided) -> None:
        """Bring a decision into the log; its version follows the one before."""
        self._waiting.append(decided)
        late = partial(self._notice_late, decided.record.version)
        self._lanes.later(LATE, late)
        self._send()

    def close(self, then: Work) -> None:
        """Try once more what is not kept, then, with nothing under way, go on."""
        self._is_closing, self._when_closed = True, then
        self._send()
        self._let_go()

    @property
    def _kept(self) -> int:
        return self._newest.version if self._newest else 0

    # -- what is asked of the log ----------------------------------------------------

    def _send(self) -> None:
        if self._is_busy or not self._waiting:
            return
        self._tried = self._tried or len(self._waiting)
        batch = self._waiting[: self._tried]
        records = [decided.record for decided in batch]
        append = partial(self._log.append, self._kept, records, _words_of(batch))
        self._write(append, self._appended)

    def _beat(self, lanes: Lanes) -> None:
        if self._is_closing or lanes is not self._lanes:
            return
        lanes.later(BEAT, partial(self._beat, lanes))
        if not self._is_busy:
            self._write(self._log.beat, self._beaten)  # then what waits

    def _read_anew(self) -> None:
        records: list[Recorded] = []
        words: dict[QuestionNumber, Words] = {}

        def read() -> None:
            records.extend(self._log.read())
            words.update(self._log.words())

        self._write(read, partial(self._read, records, words))

    def _write(self, work: Work, done: Done) -> None:
        self._is_busy = True
        self._lanes.write(work, partial(self._back, done))

    # -- what became of it -----------------------------------------------------------

    def _back(self, done: Done, error: Exception | None) -> None:
        self._is_busy = False
        done(error)
        self._let_go()

    def _appended(self, error: Exception | None) -> None:
        if error is None:
            self._go_on_after(self._waiting[self._tried - 1].record)
        elif isinstance(error, StaleVersion):
            self._be_overtaken()
        else:
            self._fail(error)

    def _go_on_after(self, newest: Recorded) -> None:
        del self._waiting[: self._tried]
        self._newest = newest
        self._tried = self._races = 0
        self._be_out_of_trouble()
        self._owner.show_kept()
        self._send()

    def _be_overtaken(self) -> None:
        self._races += 1
        if self._races > MOST_RACES:
            self._be_in(Trouble.TAKEN)
        else:
            self._read_anew()

    def _read(
        self,
        records: Sequence[Recorded],
        words: Mapping[QuestionNumber, Words],
        error: Exception | None,
    ) -> None:
        if error is not None:
            self._fail(error)
        elif records and self._newest in (None, *records[self._kept - 1 : self._kept]):
            self._decide_anew(records, words)
        else:
            self._be_in(Trouble.DAMAGED)  # what was kept is not there any more

    def _decide_anew(
        self, records: Sequence[Recorded], words: Mapping[QuestionNumber, Words]
    ) -> None:
        pending, self._waiting, self._tried = self._waiting, [], 0
        before, self._newest = self._newest, records[-1]
        self._is_busy = True  # what is decided anew is written together
        try:
            self._owner.decide_anew(records, words, pending)
        except Exception as error:  # noqa: BLE001 - what waits is never forgotten
            self._waiting, self._newest = pending, before
            self._fail(error)
            return
        finally:
            self._is_busy = False
        self._be_out_of_trouble()
        self._owner.show_kept()
        self._send()

    def _beaten(self, error: Exception | None) -> None:
        if error is None:
            self._be_out_of_trouble()
        else:
            self._fail(error)
        self._owner.show_kept()
        self._send()

    def _fail(self, error: Exception) -> None:
        match error:
            case NotSaved():
                self._is_all_lost = self._is_all_lost or error.is_all_lost
                self._be_in(error.trouble)
            case StaleVersion():  # another session is where ours should be
                self._be_in(Trouble.TAKEN)
            case _:
                if self._trouble is not Trouble.REFUSED:
                    report(error)
                self._be_in(Trouble.REFUSED)

    def _notice_late(self, version: int) -> None:
        if self._waiting and version > self._kept and self._trouble is None:
            self._be_in(Trouble.SLOW)

    def _be_in(self, trouble: Trouble) -> None:
        self._races = 0
        self._is_all_lost = self._is_all_lost or trouble in _ALL_IS_LOST
        self._trouble = trouble
        self._owner.show_kept()

    def _be_out_of_trouble(self) -> None:
        """Forget the trouble, unless events that were shown for it still wait."""
        self._is_all_lost = False
        if not self._waiting:
            self._trouble = None

    def _let_go(self) -> None:
        if self._when_closed is not None and not self._is_busy:
            then, self._when_closed = self._when_closed, None
            then()


def _words_of(batch: Sequence[Decided]) -> dict[QuestionNumber, Words]:
    words = {}
    for decided in batch:
        event, wish = decided.record.event, decided.wish
        if isinstance(event, QuestionAsked) and wish and wish.words:
            words[event.number] = wish.words
    return words
