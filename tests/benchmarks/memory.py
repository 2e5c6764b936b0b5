"""What the window holds in memory with 10,000 questions, beside an empty one."""

from __future__ import annotations

import json
import subprocess
import sys
from datetime import timedelta
from pathlib import Path

from moderator_app.domain.programme import Kind
from tests.benchmarks.bare_label import bare_label, heard
from tests.benchmarks.figure import Figure, Figures, Spread, below
from tests.benchmarks.paints import run_for
from tests.benchmarks.resident import resident_mb
from tests.benchmarks.sessions import a_session, many_questions
from tests.benchmarks.shown_session import shown_session

QUESTIONS = 10_000


def figures(folder: Path, is_quick: bool) -> Figures:
    path = folder / "many.session"
    programme = a_session(8, timedelta(hours=1), Kind.QA)
    many_questions(QUESTIONS, programme).save(path)
    taken, floor = [], []
    for _ in range(1 if is_quick else 5):
        words = [sys.executable, "-m", __spec__.name, str(path)]
        told = subprocess.check_output(words, text=True)
        taken.append(float(json.loads(told.splitlines()[-1])))
        with bare_label("memory", 0) as bare:
            floor += heard(bare)
    yield Figure(
        f"memory with {QUESTIONS} questions / empty window",
        Spread.of(taken),
        Spread.of(floor),
        unit="MB",
        aim=below(200, "MB"),
    )


def show(path: Path) -> None:
    """Show the session in a file and print what it holds."""
    with shown_session(path):
        run_for(3)
        print(json.dumps(resident_mb()))


if __name__ == "__main__":
    show(Path(sys.argv[1]))
