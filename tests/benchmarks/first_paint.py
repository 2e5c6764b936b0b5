"""From the start of the process to the first painted frame."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from time import monotonic

from tests.benchmarks.figure import Aim, Figure, Figures, Spread
from tests.journeys.console import PAGE

AIM = Aim(
    "floor x 2 and < 1 s",
    lambda taken, floor: taken.p50 < min(2 * floor.p50, 1000),
)
EMPTY = """
from time import monotonic
import PySide6.QtWidgets as widgets
from PySide6.QtCore import QTimer
class Window(widgets.QWidget):
    def paintEvent(self, event):
        QTimer.singleShot(0, self.tell)
    def tell(self):
        print(monotonic(), flush=True)
        app.quit()
app = widgets.QApplication([])
window = Window()
window.resize(1280, 720)
window.show()
app.exec()
"""
CONSOLE = """
import os, sys
from time import monotonic
from moderator_app.cli import main
def watch():
    from PySide6.QtCore import QTimer
    from moderator_app.wiring import window
    class Watched(window.MainWindow):
        def paintEvent(self, event):
            super().paintEvent(event)
            QTimer.singleShot(0, self.tell)
        def tell(self):
            print(monotonic(), flush=True)
            os._exit(0)
    vars(window)["MainWindow"] = Watched
import moderator_app.cli.window as command
plain = command.why_no_window
def asked(*words):
    reason = plain(*words)
    watch()
    return reason
vars(command)["why_no_window"] = asked
main(sys.argv[1:])
"""


def figures(folder: Path, is_quick: bool) -> Figures:
    commands = {
        "start screen": [CONSOLE],
        "a live session": [CONSOLE, "rehearse", str(PAGE), "--accept"],
    }
    for what, words in commands.items():
        taken, floor = [], []
        for _ in range(3 if is_quick else 20):
            taken.append(_start(words, folder))
            floor.append(_start([EMPTY], folder))
        yield Figure(
            f"start to first painted frame, {what} / empty window",
            Spread.of(taken[1:]),
            Spread.of(floor[1:]),
            aim=AIM,
        )


def _start(words: list[str], home: Path) -> float:
    """Return the milliseconds from the start of a process until it has painted."""
    environment = {**os.environ, "HOME": str(home), "PYTHONDONTWRITEBYTECODE": ""}
    began = monotonic()
    command = [sys.executable, "-c", *words]
    told = subprocess.check_output(command, text=True, env=environment)
    return (float(told.splitlines()[-1]) - began) * 1000
