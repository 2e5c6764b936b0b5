"""Tests for moderator_app.wiring.window: the program as a process of its own."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

START_AND_LEAVE = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication
from moderator_app.wiring.opening import Opening
from moderator_app.wiring.window import run_window

def leave():
    (window,) = [w for w in QApplication.topLevelWidgets() if w.isVisible()]
    print(type(window.centralWidget()).__name__)
    window.close()

QTimer.singleShot(0, lambda: QTimer.singleShot(0, leave))
sys.exit(run_window(Opening(), "en"))
"""


@pytest.mark.skipif(sys.platform != "linux", reason="moves Linux's folders aside")
def test_the_window_opens_and_closes_with_success(tmp_path: Path) -> None:
    home = {"HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path / "data")}
    done = subprocess.run(
        [sys.executable, "-c", START_AND_LEAVE],
        env=os.environ | home | {"QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        check=False,
        timeout=60,
    )
    assert (done.returncode, done.stdout.strip()) == (0, "StartScreen"), done.stderr
