"""What the commands without a window take, beside Python itself."""

from __future__ import annotations

import subprocess
import sys
from functools import partial
from pathlib import Path

from tests.benchmarks.figure import Figure, Figures, spread
from tests.journeys.console import PAGE, ROOT

SCRIPT = "00:00:00 next\n00:03:00 next\n"


def figures(folder: Path, is_quick: bool) -> Figures:
    script, times = folder / "acts.txt", 3 if is_quick else 15
    script.write_text(SCRIPT, encoding="utf-8")
    floor = spread(lambda: _run("-c", "pass"), times)
    for words in (("read", PAGE), ("simulate", PAGE, "--script", script)):
        taken = spread(partial(_run, ROOT / "main.py", *words), times)
        yield Figure(f"`main.py {words[0]}` / Python itself", taken, floor)


def _run(*words: str | Path) -> None:
    subprocess.check_output([sys.executable, *words])
