"""The floor under every window: a label in a bare one, run as a program of its own.

``python -m tests.benchmarks.bare_label WHAT SECONDS`` prints a JSON value.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from time import monotonic, process_time

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLabel

from tests.benchmarks.paints import Paints, empty_window, run_for
from tests.benchmarks.resident import resident_mb

PHASE = 0.6
"""The part of a monotonic second at which the label turns, away from others."""


class Turns(QObject):
    """Turns a label at the same instant of every second, and notes how late."""

    def __init__(self, label: QLabel) -> None:
        super().__init__(label)
        self._label, self._shown, self.late_ms = label, 0, list[float]()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._turn)
        Paints(label).painted.connect(self._note)
        self._wait()

    def _turn(self) -> None:
        self._shown += 1
        self._label.setText(f"{self._shown // 60}:{self._shown % 60:02}")
        self._wait()

    def _wait(self) -> None:
        self._timer.start(max(1, round((1 - (monotonic() - PHASE) % 1) * 1000 + 0.5)))

    def _note(self) -> None:
        if self._shown:
            self.late_ms.append((monotonic() - PHASE) % 1 * 1000)


def flips(label: QLabel, seconds: float) -> list[float]:
    """Return how late each second was painted, in milliseconds."""
    turns = Turns(label)
    run_for(seconds)
    return turns.late_ms


def shares(seconds: float, lasts: float = 10) -> list[float]:
    """Return this process's share of a core in each stretch of time, in percent."""
    found = []
    for _ in range(max(1, round(seconds / lasts))):
        began, used = monotonic(), process_time()
        run_for(min(lasts, seconds))
        found.append((process_time() - used) / (monotonic() - began) * 100)
    return found


@contextmanager
def bare_label(what: str, seconds: float) -> Iterator[subprocess.Popen[str]]:
    """Run this file beside; read its output once it has ended."""
    words = [sys.executable, "-m", __spec__.name, what, str(seconds)]
    with subprocess.Popen(words, stdout=subprocess.PIPE, text=True) as process:
        yield process


def heard(process: subprocess.Popen[str]) -> list[float]:
    """Return what it printed."""
    assert process.stdout
    values: list[float] = json.loads(process.stdout.readlines()[-1])
    return values


def main(what: str, seconds: float) -> None:
    """Show the window and print what was asked."""
    application = QApplication([])
    window, label = empty_window()
    run_for(1)
    match what:
        case "flips":
            print(json.dumps(flips(label, seconds)))
        case "shares":
            Turns(label)
            print(json.dumps(shares(seconds)))
        case _:
            print(json.dumps([resident_mb()]))
    window.close()
    application.quit()


if __name__ == "__main__":
    main(sys.argv[1], float(sys.argv[2]))
