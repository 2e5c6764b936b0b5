"""A log that forgets when the program ends: for simulations and tests."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from moderator_app.domain.identifiers import QuestionNumber
from moderator_app.domain.words import Words
from moderator_app.session.ports import Recorded, StaleVersion


class MemoryLog:
    """Keeps a session's events and words in memory."""

    def __init__(self) -> None:
        self._records: list[Recorded] = []
        self._commands: set[str] = set()
        self._words: dict[QuestionNumber, Words | None] = {}  # None where erased

    def append(
        self,
        expected: int,
        records: Sequence[Recorded],
        words: Mapping[QuestionNumber, Words],
    ) -> None:
        """Add records after version ``expected``, with their words."""
        there = [record.command for record in self._records[expected:]]
        ours = [record.command for record in records]
        known = min(len(there), len(ours))
        if there[:known] != ours[:known] or "" in there[:known]:
            raise StaleVersion
        new = set(filter(None, ours[known:]))
        if expected > len(self._records) or not self._commands.isdisjoint(new):
            raise StaleVersion
        self._records.extend(records[known:])
        self._commands |= new
        for number, each in words.items():
            self._words.setdefault(number, each)

    def beat(self) -> None:
        """Find all as it was left: memory loses nothing while the program runs."""

    def read(self, after: int = 0) -> Iterator[Recorded]:
        """Yield what is recorded after version ``after``, oldest first."""
        yield from self._records[after:]

    def words(self) -> Mapping[QuestionNumber, Words]:
        """Return the words that are still there."""
        return {number: words for number, words in self._words.items() if words}

    def erase_words(self, number: QuestionNumber) -> None:
        """Forget a question's words."""
        if number in self._words:
            self._words[number] = None
