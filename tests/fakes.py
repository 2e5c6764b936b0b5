"""Stand-ins for the world: a clock that obeys, salts that count, a disk that fills."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from datetime import datetime, timedelta

from moderator_app.domain.identifiers import QuestionNumber
from moderator_app.domain.words import Words
from moderator_app.session.lanes import AtOnce, failure_of
from moderator_app.session.ports import NotSaved, Recorded, Work
from moderator_app.session.saving import Trouble
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
            raise NotSaved("the disk is full", Trouble.FULL)
        super().append(expected, records, words)


class AwayLog(MemoryLog):
    """A log that cannot be read while it is away."""

    def __init__(self) -> None:
        super().__init__()
        self.is_away = False

    def read(self, after: int = 0) -> Iterator[Recorded]:
        if self.is_away:
            raise OSError
        yield from super().read(after)

    def put_back(self, version: int) -> None:
        """Hold what an older copy does: the records up to a version."""
        del self._records[version:]


class HandLanes(AtOnce):
    """Lanes whose time passes only when told; while ``hangs``, nothing is written."""

    def __init__(self) -> None:
        self.hangs = False
        self._passed = timedelta()
        self._later: list[tuple[timedelta, Work]] = []
        self._written: list[Callable[[], None]] = []

    def write(self, work: Work, done: Callable[[Exception | None], None]) -> None:
        self._written.append(lambda: done(failure_of(work)))
        if not self.hangs:
            self.go_on()

    def go_on(self) -> None:
        """Write what was held up; writes do not hang any more."""
        self.hangs = False
        while self._written:
            self._written.pop(0)()

    def later(self, delay: timedelta, work: Work) -> None:
        self._later.append((self._passed + delay, work))

    def pass_by(self, seconds: float) -> None:
        """Let time pass, and do in order what is due meanwhile."""
        end = self._passed + timedelta(seconds=seconds)
        while due := min((due for due, _ in self._later if due <= end), default=None):
            self._passed = due
            work = next(one for one in self._later if one[0] == due)
            self._later.remove(work)
            work[1]()
        self._passed = end
