"""Prints the figures of docs/performance.md: ``python -m tests.benchmarks``.

No test looks at them: a shared machine tells another time each time. Each
measure runs in a process of its own, so that none warms up for another;
``--only NAME`` runs one in this process, ``--quick`` is for trying.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable
from importlib import import_module
from pathlib import Path

from tests.benchmarks.figure import HEADING, Figures
from tests.benchmarks.machine import facts

MEASURES = (
    "key_to_paint",
    "second_flips",
    "running_cpu",
    "first_paint",
    "memory",
    "ten_thousand",
    "replaying",
    "long_session",
    "views",
    "commands",
)


def measure(name: str, is_quick: bool) -> None:
    """Take one measure and print its lines."""
    figures: Callable[[Path, bool], Figures]
    figures = import_module(f"tests.benchmarks.{name}").figures
    with tempfile.TemporaryDirectory() as folder:
        for figure in figures(Path(folder), is_quick):
            print(figure.line(), flush=True)


def measure_apart(name: str, is_quick: bool) -> None:
    """Take one measure in a process of its own."""
    quick = ["--quick"] if is_quick else []
    words = [sys.executable, "-m", "tests.benchmarks", "--only", name, *quick]
    subprocess.run(words, check=True)


def main() -> None:
    """Print the machine's facts and the table."""
    parser = argparse.ArgumentParser(prog="python -m tests.benchmarks")
    parser.add_argument("--only", choices=MEASURES, metavar="NAME")
    parser.add_argument("--quick", action="store_true")
    given = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    if given.only:
        measure(given.only, given.quick)
        return
    with tempfile.TemporaryDirectory() as folder:
        print(*facts(Path(folder)), "", HEADING, sep="\n", flush=True)
    for name in MEASURES:
        measure_apart(name, given.quick)


if __name__ == "__main__":
    main()
