"""Stand-ins for the world: a clock that obeys, salts that count, logs that fail."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta

from moderator_app.domain.identifiers import QuestionNumber
from moderator_app.domain.words import Words
from moderator_app.session.ports import NotSaved, Recorded, StaleVersion
from tests.builders import START


class FakeClock:
    """A clock that moves only when told to."""

    def __init__(self, now: datetime = START) -> None:
        self.now = now

    def __call__(self) -> datetime:
        return self.now

    def advance(self, seconds: float) -> None:
        self.now += timedelta(seconds=seconds)


class CountingSalts:
    """Salts that are all different and always the same."""

    def __init__(self) -> None:
        self.given = 0

    def __call__(self) -> bytes:
        self.given += 1
        return self.given.to_bytes(16, "big")


class ListLog:
    """A log in a list, that can be told to refuse."""

    def __init__(self) -> None:
        self.records: list[Recorded] = []
        self.kept_words: dict[QuestionNumber, Words] = {}
        self.is_full = False

    def append(
        self,
        expected: int,
        records: Sequence[Recorded],
        words: Mapping[QuestionNumber, Words],
    ) -> None:
        if self.is_full:
            raise NotSaved("the disk is full")
        if expected != len(self.records):
            raise StaleVersion
        self.records.extend(records)
        self.kept_words.update(words)

    def read(self, after: int = 0) -> Iterator[Recorded]:
        return iter(self.records[after:])

    def words(self) -> Mapping[QuestionNumber, Words]:
        return dict(self.kept_words)

    def erase_words(self, number: QuestionNumber) -> None:
        self.kept_words.pop(number, None)
