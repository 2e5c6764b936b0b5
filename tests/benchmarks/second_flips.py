"""How late a second is painted: the console's beside a bare label's, at once."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from datetime import timedelta
from pathlib import Path

from PySide6.QtCore import QObject

from moderator_app.domain.commands import GoNext
from tests.benchmarks.bare_label import bare_label, heard
from tests.benchmarks.figure import Aim, Figure, Figures, Spread
from tests.benchmarks.paints import Paints, run_for
from tests.benchmarks.sessions import Written, a_session
from tests.benchmarks.shown_session import Shown, shown_session

AIM = Aim(
    "p99 < 16 ms and floor x 1.5",
    lambda taken, floor: taken.p99 < min(16, 1.5 * floor.p99),
)
SECOND = timedelta(seconds=1)


class Flips(QObject):
    """Notes how long after its true second each new second is painted."""

    def __init__(self, shown: Shown) -> None:
        super().__init__(shown.digits)
        self._digits, self._bridge = shown.digits, shown.show.bridge
        self._seen, self.late_ms = shown.digits.text, list[float]()
        Paints(shown.digits).painted.connect(self._note)

    def _note(self) -> None:
        if self._digits.text == self._seen:
            return
        self._seen = self._digits.text
        visit = self._bridge.newest.show.clock.value.visit
        assert visit
        late = (self._bridge.now() - visit.since + SECOND / 2) % SECOND - SECOND / 2
        self.late_ms.append(late / timedelta(milliseconds=1))


@contextmanager
def other_core_loaded() -> Iterator[None]:
    """Keep the last core busy."""
    words = [sys.executable, "-c", "while True: pass"]
    with subprocess.Popen(words) as busy:
        if hasattr(os, "sched_setaffinity"):
            os.sched_setaffinity(busy.pid, {(os.cpu_count() or 1) - 1})
        try:
            yield
        finally:
            busy.kill()


def figures(folder: Path, is_quick: bool) -> Figures:
    path = folder / "hour.session"
    Written.of(a_session(8, timedelta(hours=1))).act([GoNext()]).save(path)
    seconds = 8 if is_quick else 120
    with shown_session(path) as shown:
        run_for(1)
        for what, load in (
            ("idle", nullcontext()),
            ("the other core loaded", other_core_loaded()),
        ):
            with load, bare_label("flips", seconds) as bare:
                taken = _flips(shown, seconds)
                floor = heard(bare)
            yield Figure(
                f"second painted late, {what} / bare label",
                Spread.of(taken),
                Spread.of(floor),
                aim=AIM,
            )


def _flips(shown: Shown, seconds: float) -> list[float]:
    flips = Flips(shown)
    run_for(1.5)  # the other window is coming up meanwhile
    flips.late_ms.clear()
    run_for(seconds)
    flips.deleteLater()
    return flips.late_ms
