"""What a session has promised so far, and whether it keeps it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence

from moderator_app.domain.events import ProgrammeLoaded
from moderator_app.domain.identifiers import QuestionNumber
from moderator_app.domain.show import Show, evolve, new_show
from moderator_app.domain.words import Words
from moderator_app.session.ports import EventLog, Recorded
from moderator_app.session.show_runner import Overruled, Published
from tests.trials.passing_log import PassingLog

ANOTHERS = "another copy"
"""The seat of whoever writes into the file beside the program."""


class Broken(AssertionError):
    """A promise was not kept."""


def holds(is_so: bool, promise: str) -> None:
    """Raise Broken where something that is promised is not so."""
    if not is_so:
        raise Broken(promise)


class Promises:
    """Follows one session over all its crashes.

    ``kept`` are the records that its log called durable; ``words`` those of
    their questions, without those erased, ``words_ever`` with them. ``given``
    are the ids of all commands, ``granted`` those that were granted and not
    lost, in their order.
    """

    def __init__(self) -> None:
        self.kept: list[Recorded] = []
        self.words: dict[QuestionNumber, Words] = {}
        self.words_ever: dict[QuestionNumber, Words] = {}
        self.given = set[str]()
        self.erased = set[QuestionNumber]()
        self.granted: list[str] = []
        self.broken: Exception | None = None
        self._shows: list[Show] = []

    @property
    def landed(self) -> int:
        """How many of our commands are kept."""
        return sum(record.seat != ANOTHERS for record in self.kept) - 1

    def overruled(self, told: Overruled) -> None:
        """Note that what was granted, and is not kept, came to nothing after all."""
        command_id = told.wish.command_id
        on_its_way = self.granted[max(0, self.landed) :]
        holds(command_id in on_its_way, f"what is overruled was granted: {told.wish}")
        self.granted.remove(command_id)

    def all_landed(self) -> None:
        """Hold what was granted against what is kept, with nothing on its way."""
        landed, granted = self.landed, len(self.granted)
        holds(landed <= granted, "a command given twice lands once")
        holds(landed == granted, f"{granted - landed} granted commands never landed")

    # -- what the log says ---------------------------------------------------------

    def appended(
        self,
        expected: int,
        records: Sequence[Recorded],
        words: Mapping[QuestionNumber, Words],
    ) -> None:
        """Note what the log has taken."""
        holds(expected <= len(self.kept), "nothing is appended beyond a gap")
        self._are(records)
        self.words.update(words)
        self.words_ever.update(words)

    def read(self, records: Sequence[Recorded]) -> None:
        """Note what the log holds: by now somebody else's, too."""
        holds(records[: len(self.kept)] == self.kept, "what was kept is read again")
        self._are(records)

    def read_words(self, words: Mapping[QuestionNumber, Words]) -> None:
        """Note which words the log holds."""
        holds(words.items() >= self.words.items(), "all words kept are there")
        holds(not words.keys() & self.erased, "what was erased stays away")
        self.words = dict(words)
        self.words_ever.update(words)

    def _are(self, records: Sequence[Recorded]) -> None:
        for record in records:
            if record.version > len(self.kept):
                self.kept.append(record)
                self._shows.append(_folded(self._shows, record))
            else:
                same = self.kept[record.version - 1]
                holds(same == record, f"event {record.version} is what it was")

    # -- what the screens say ------------------------------------------------------

    def heard(self, published: Published) -> None:
        """Note what a screen is told; whoever tells it cannot be stopped here."""
        try:
            self.shown(published)
        except Broken as broken:
            self.broken = self.broken or broken

    def shown(self, published: Published) -> None:
        """Hold what is on screen against what is kept."""
        show, saving = published.show, published.saving
        saved = show.version - saving.unsaved
        holds(saving.unsaved >= 0, "no fewer than none are unsaved")
        holds(saved <= len(self.kept), "nothing is shown as saved before it is")
        holds((saving.trouble is None) == (saving.unsaved == 0), "a mark has a reason")
        if saving.unsaved == 0:
            holds(
                show == self._shows[show.version - 1], "what is shown is what is kept"
            )
            known = {n: words for n, words in self.words.items() if n <= show.asked}
            shown = {n: w for n, w in published.words.items() if n not in self.erased}
            holds(shown == known, "the words shown are those kept")

    # -- what is found -------------------------------------------------------------

    def found(
        self, records: Sequence[Recorded], words: Mapping[QuestionNumber, Words]
    ) -> None:
        """Hold what is found after a crash against all that was promised."""
        lost = len(self.kept) - len(records)
        holds(lost <= 0, f"{lost} kept events are not there")
        self.read(records)
        self.read_words(words)
        self._is_in_order(records)
        holds(self.landed <= len(self.granted), "a command given twice lands once")
        del self.granted[self.landed :]  # the others were in memory alone

    def _is_in_order(self, records: Sequence[Recorded]) -> None:
        versions = [record.version for record in records]
        holds(
            versions == list(range(1, len(records) + 1)), "each version is there once"
        )
        instants = [record.at for record in records]
        holds(instants == sorted(instants), "time never goes back in the log")
        counts = Counter(record.command for record in records if record.command)
        holds(all(n == 1 for n in counts.values()), "each command landed once")
        holds(counts.keys() <= self.given, "nobody's command is there but ours")

    def erased_words(self, number: QuestionNumber) -> None:
        """Note that a question's words were to be forgotten."""
        self.words.pop(number, None)
        self.erased.add(number)


class WatchedLog(PassingLog):
    """The session's log, with the promises told of all that it says.

    Once it ``is_dead`` nobody hears of it any more.
    """

    def __init__(self, log: EventLog, promises: Promises) -> None:
        super().__init__(log)
        self._promises = promises
        self.is_dead = False

    def append(
        self,
        expected: int,
        records: Sequence[Recorded],
        words: Mapping[QuestionNumber, Words],
    ) -> None:
        super().append(expected, records, words)
        if self.is_dead:
            return
        if expected > len(self._promises.kept):
            self._promises.read(list(self._log.read()))
        self._promises.appended(expected, records, words)

    def read(self, after: int = 0) -> Iterator[Recorded]:
        records = list(super().read(after))
        if after == 0 and not self.is_dead:
            self._promises.read(records)
        return iter(records)

    def words(self) -> Mapping[QuestionNumber, Words]:
        words = super().words()
        if not self.is_dead:
            self._promises.read_words(words)
        return words


def _folded(shows: Sequence[Show], record: Recorded) -> Show:
    if shows:
        return evolve(shows[-1], record.event, record.at)
    holds(isinstance(record.event, ProgrammeLoaded), "a session begins with its plan")
    assert isinstance(record.event, ProgrammeLoaded)
    return new_show(record.event.programme)


def folded(records: Iterable[Recorded]) -> Show:
    """Return the show to which records lead."""
    shows: list[Show] = []
    for record in records:
        shows.append(_folded(shows, record))
    return shows[-1]
