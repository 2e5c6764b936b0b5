"""From the press of a key to repainted digits, the event durable in between."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from random import Random
from time import perf_counter

from PySide6.QtCore import QEventLoop, QObject, Qt
from PySide6.QtTest import QTest

from moderator_app.domain.commands import GoNext
from moderator_app.domain.events import TimeAdded
from moderator_app.session.ports import BootTime, Recorded
from moderator_app.session.steady_clock import wall_now
from tests.benchmarks.bare_commit import BareCommits
from tests.benchmarks.figure import Aim, Figure, Figures, Spread, milliseconds
from tests.benchmarks.paints import Paints, run_for
from tests.benchmarks.sessions import Written, a_session
from tests.benchmarks.shown_session import Shown, shown_session

AIM = Aim("floor + 2 ms at p99", lambda taken, floor: taken.p99 <= floor.p99 + 2)
HOUR = timedelta(hours=1)
PAUSES_S = (0.02, 0.09)


class Press(QObject):
    """One press: from the key to the first paint after the event was told of."""

    def __init__(self, shown: Shown) -> None:
        super().__init__()
        self._live, self._bridge, self._version = shown.live, shown.show.bridge, 0
        self._painted_at, self._loop = 0.0, QEventLoop()
        Paints(shown.digits).painted.connect(self._see)

    def take(self) -> float:
        """Press once and return how long it took, in milliseconds."""
        self._version = self._bridge.newest.show.version
        began = perf_counter()
        QTest.keyClick(self._live, Qt.Key.Key_Plus)
        self._loop.exec()
        return (self._painted_at - began) * 1000

    def _see(self, at: float) -> None:
        newest = self._bridge.newest
        if newest.show.version > self._version and self._loop.isRunning():
            assert not newest.saving.unsaved
            self._painted_at = at
            self._loop.quit()


def figures(folder: Path, is_quick: bool) -> Figures:
    written = Written.of(a_session(8, HOUR)).act([GoNext()])
    path = written.save(folder / "hour.session")
    record = Recorded(
        1,
        wall_now(),
        "moderator",
        TimeAdded(timedelta(minutes=1)),
        "0" * 32,
        BootTime("0" * 36, timedelta(hours=9)),
    )
    with shown_session(path) as shown, BareCommits(folder / "bare") as bare:
        both = list(_pairs(shown, bare, record, 60 if is_quick else 600))
    taken, floor = (Spread.of(values) for values in zip(*both, strict=True))
    yield Figure("key press, durable, repainted / one commit", taken, floor, aim=AIM)


def _pairs(
    shown: Shown, bare: BareCommits, record: Recorded, times: int
) -> Iterator[tuple[float, float]]:
    """Yield a press and a bare commit, turn about; the first ten warm up."""
    press, chance = Press(shown), Random(7)
    for count in range(times + 10):
        run_for(chance.uniform(*PAUSES_S))
        pair = press.take(), milliseconds(lambda: bare.commit(record))
        if count >= 10:
            yield pair
