"""A session of 500 segments and ten hours, beside one of eight and one hour."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from itertools import count, cycle
from pathlib import Path
from time import perf_counter

from PySide6.QtWidgets import QApplication

from moderator_app.domain.commands import AddTime, Command, GoNext
from tests.benchmarks.figure import Aim, Figure, Figures, Spread
from tests.benchmarks.memory_session import MemorySession
from tests.benchmarks.sessions import Written, a_session

AIM = Aim("< 2 x", lambda taken, floor: taken.p50 < 2 * floor.p50)
SECOND, MORE = timedelta(seconds=1), timedelta(seconds=10)


def figures(folder: Path, is_quick: bool) -> Figures:
    times = 20 if is_quick else 200
    found = []
    for segments, whole in ((500, timedelta(hours=10)), (8, timedelta(hours=1))):
        session = MemorySession(Written.of(a_session(segments, whole)).act([GoNext()]))
        found.append((_acts(session, times), _seconds(session, times)))
        session.close()
    for what, taken, floor in zip(
        ("an act and its repaint", "a second and its repaint"), *found, strict=True
    ):
        yield Figure(f"{what}, 500 segments / 8", taken, floor, aim=AIM)


def _acts(session: MemorySession, times: int) -> Spread:
    acts: cycle[Command] = cycle((AddTime(MORE), AddTime(-MORE)))
    return _painted(lambda: session.submit(next(acts)), times)


def _seconds(session: MemorySession, times: int) -> Spread:
    began, turns = session.bridge.now(), count(1)
    return _painted(
        lambda: session.ticker.ticked.emit(began + next(turns) * SECOND), times
    )


def _painted(work: Callable[[], None], times: int) -> Spread:
    """Return how long it takes until all that changed is painted; a few warm up."""
    taken = []
    for _ in range(times + 5):
        began = perf_counter()
        work()
        QApplication.processEvents()
        taken.append((perf_counter() - began) * 1000)
    return Spread.of(taken[5:])
