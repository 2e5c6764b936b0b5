"""What other programs read of a session's file while it is open, or after."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

from tests.journeys.console import ROOT


def history(file: Path) -> list[str]:
    """Return what "history" prints of a session's file, one event a line."""
    return _printed("history", file).splitlines()


def check(file: Path) -> str:
    """Return what "check" says of a session's file that is whole."""
    return _printed("check", file)


def _printed(command: str, file: Path) -> str:
    words = [sys.executable, str(ROOT / "main.py"), command, str(file)]
    done = subprocess.run(words, check=True, capture_output=True, text=True)
    return done.stdout
