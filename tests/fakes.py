"""Stand-ins for the world: a clock that obeys, salts that count, a disk that fills."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta

from moderator_app.domain.identifiers import QuestionNumber
from moderator_app.domain.words import Words
from moderator_app.session.ports import NotSaved, Recorded
from moderator_app.stores.memory_log import MemoryLog
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


class FillingLog(MemoryLog):
    """A log whose disk is full when told so."""

    def __init__(self) -> None:
        super().__init__()
        self.is_full = False

    def append(
        self,
        expected: int,
        records: Sequence[Recorded],
        words: Mapping[QuestionNumber, Words],
    ) -> None:
        if self.is_full:
            raise NotSaved("the disk is full")
        super().append(expected, records, words)
