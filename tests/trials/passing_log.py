"""A log that passes on all that it is asked: what trials put before a real one."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from moderator_app.domain.identifiers import QuestionNumber
from moderator_app.domain.words import Words
from moderator_app.session.ports import EventLog, Recorded


class PassingLog:
    """Does what the log behind it does, until a subclass knows better."""

    def __init__(self, log: EventLog) -> None:
        self._log = log

    def append(
        self,
        expected: int,
        records: Sequence[Recorded],
        words: Mapping[QuestionNumber, Words],
    ) -> None:
        self._log.append(expected, records, words)

    def beat(self) -> None:
        self._log.beat()

    def read(self, after: int = 0) -> Iterator[Recorded]:
        return self._log.read(after)

    def words(self) -> Mapping[QuestionNumber, Words]:
        return self._log.words()

    def erase_words(self, number: QuestionNumber) -> None:
        self._log.erase_words(number)
