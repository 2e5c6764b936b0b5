"""A log that does at each append what it was told: keep, refuse, lie, be late."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from moderator_app.domain.commands import Hold, Resume
from moderator_app.domain.events import QuestionApproved
from moderator_app.domain.identifiers import QuestionNumber
from moderator_app.domain.words import Words
from moderator_app.session.ports import NotSaved, Recorded, StaleVersion
from moderator_app.session.saving import Trouble
from moderator_app.session.show_runner import ShowRunner
from moderator_app.stores.memory_log import MemoryLog

OUTCOMES = ("kept", "lost", "landed", "raced", "broken")


class MoodyLog(MemoryLog):
    """Takes one outcome from ``moods`` at each append; keeps where there is none.

    ``lost`` did not land, ``landed`` did, and both say NotSaved. ``raced`` is
    somebody else who was first, with a question and a hold or its end.
    ``broken`` is a fault of ours.
    """

    def __init__(self) -> None:
        super().__init__()
        self.moods = deque[str]()
        self.beats = 0
        self.trouble_of_beat: Trouble | None = None
        self.is_all_lost = False

    def append(
        self,
        expected: int,
        records: Sequence[Recorded],
        words: Mapping[QuestionNumber, Words],
    ) -> None:
        mood = self.moods.popleft() if self.moods else "kept"
        if mood == "lost":
            raise NotSaved("it did not land", Trouble.FULL)
        if mood == "broken":
            raise ZeroDivisionError
        if mood == "raced":
            self._race()
            raise StaleVersion
        super().append(expected, records, words)
        if mood == "landed":
            raise NotSaved("it landed, but nobody knows", Trouble.READ_ONLY)

    def beat(self) -> None:
        self.beats += 1
        if self.trouble_of_beat is not None:
            trouble = self.trouble_of_beat
            raise NotSaved("not there", trouble, is_all_lost=self.is_all_lost)

    def lose(self, count: int) -> None:
        """Forget the newest records, as an old copy put back does."""
        del self._records[-count:]

    def _race(self) -> None:
        moods, self.moods = self.moods, deque()
        other = ShowRunner(self, lambda: self._records[-1].at, bytes)
        other.ask("host", "Theirs?")
        for command in (Hold(), Resume()):
            if other.handle("host", command) is None:
                break
        self.moods = moods


class UnreadableLog(MoodyLog):
    """Cannot be read once somebody else was first."""

    is_unreadable = False

    def _race(self) -> None:
        super()._race()
        self.is_unreadable = True

    def read(self, after: int = 0) -> Iterator[Recorded]:
        if self.is_unreadable:
            raise NotSaved("cannot be read", Trouble.GONE)
        yield from super().read(after)


class GarbledLog(MoodyLog):
    """Tells what cannot have happened once somebody else was first."""

    is_garbled = False

    def _race(self) -> None:
        super()._race()
        self.is_garbled = True

    def read(self, after: int = 0) -> Iterator[Recorded]:
        yield from super().read(after)
        if self.is_garbled:
            nobody_asked = QuestionApproved(QuestionNumber(99))
            yield replace(self._records[-1], event=nobody_asked)
