"""A log whose drive can hang."""

from __future__ import annotations

import threading
from collections.abc import Mapping, Sequence

from moderator_app.domain.identifiers import QuestionNumber
from moderator_app.domain.words import Words
from moderator_app.session.ports import Recorded
from moderator_app.stores.memory_log import MemoryLog


class HangingLog(MemoryLog):
    """A log whose drive answers only while `answers` is set."""

    def __init__(self) -> None:
        super().__init__()
        self.answers = threading.Event()
        self.answers.set()

    def append(
        self,
        expected: int,
        records: Sequence[Recorded],
        words: Mapping[QuestionNumber, Words],
    ) -> None:
        assert self.answers.wait(60)
        super().append(expected, records, words)
