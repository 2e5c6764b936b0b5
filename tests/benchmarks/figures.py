"""Prints the figures of docs/performance.md: ``python -m tests.benchmarks.figures``.

No test looks at them: a shared machine tells another time each time.
"""

from __future__ import annotations

import sqlite3
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path
from statistics import median, quantiles
from time import perf_counter

from moderator_app.domain.commands import AddTime, Approve, GoNext
from moderator_app.domain.identifiers import QuestionNumber
from moderator_app.domain.views.countdown import countdown_view
from moderator_app.domain.views.question_queue import queue_after, queue_of
from moderator_app.domain.views.ribbon import ribbon_view
from moderator_app.domain.views.rundown import rundown_view
from moderator_app.wiring.session import RunningSession, begin_session, continue_session
from tests.builders import START, the_seed_hour
from tests.journeys.console import PAGE, ROOT, Console

QUESTIONS = 10_000
SEAT = "moderator"


def milliseconds(work: Callable[[], object]) -> float:
    began = perf_counter()
    work()
    return (perf_counter() - began) * 1000


def spread(work: Callable[[], object], times: int, floor: float = 0) -> str:
    """Return the median and the 99th of a hundred, and the median over its floor."""
    taken = [milliseconds(work) for _ in range(times)]
    told = f"{median(taken):.2f} ms, p99 {quantiles(taken, n=100)[98]:.2f} ms"
    return f"{told}{over(median(taken), floor)}"


def over(taken: float, floor: float) -> str:
    """Return how many times its floor something took; nothing without a floor."""
    return f" = {taken / floor:.1f} x {floor:.2f} ms" if floor else ""


def bare_commit(folder: Path) -> float:
    """Return the median of one row in a commit as durable, with nothing around it."""
    db = sqlite3.connect(folder / "bare.sqlite", isolation_level=None)
    db.execute("pragma journal_mode = wal")
    db.execute("pragma synchronous = full")
    db.execute("create table event (body text)")
    row = ("x" * 300,)
    taken = [
        milliseconds(lambda: db.execute("insert into event values (?)", row))
        for _ in range(500)
    ]
    db.close()
    return median(taken)


def acts(session: RunningSession, floor: float) -> Iterator[tuple[str, str]]:
    session.runner.handle(SEAT, GoNext())
    more = AddTime(timedelta(seconds=1))
    taken = spread(lambda: session.runner.handle(SEAT, more), 500, floor)
    yield "an act: decided, on the disk, folded, over a bare commit", taken
    yield "a question: the same", spread(ask(session), 500, floor)


def ask(session: RunningSession) -> Callable[[], object]:
    return lambda: session.runner.ask(SEAT, "What will it cost the city?", "Ana")


def views(session: RunningSession) -> Iterator[tuple[str, str]]:
    show = session.runner.show
    now = START + timedelta(minutes=4)
    yield "countdown, computed anew", spread(lambda: countdown_view(show, now), 1000)
    yield "rundown, computed anew", spread(lambda: rundown_view(show, now), 1000)
    yield "ribbon, computed anew", spread(lambda: ribbon_view(show, now), 1000)


def many_questions(session: RunningSession) -> Iterator[tuple[str, str]]:
    while len(session.runner.show.desk.value.questions) < QUESTIONS:
        ask(session)()
    before = session.runner.show.desk
    queue = queue_of(before.value)
    session.runner.handle(SEAT, Approve(QuestionNumber(QUESTIONS // 2)))
    after = session.runner.show.desk
    taken = spread(lambda: queue_after(queue, before, after), 100)
    yield f"queue of {QUESTIONS} after one act", taken


def reopening(path: Path) -> Iterator[tuple[str, str]]:
    taken = milliseconds(lambda: continue_session(path).close())
    size = path.stat().st_size / 1_000_000
    yield f"reopening that session ({size:.1f} MB)", f"{taken:.0f} ms"


def processes(folder: Path) -> Iterator[tuple[str, str]]:
    script = folder / "acts.txt"
    script.write_text("00:00:00 next\n00:03:00 next\n", encoding="utf-8")
    bare = process(["-c", "pass"])
    programs: list[list[str | Path]] = [
        ["read", PAGE],
        ["simulate", PAGE, "--script", script],
    ]
    for words in programs:
        taken = process([ROOT / "main.py", *words])
        told = f"{taken:.0f} ms{over(taken, bare)}"
        yield f"`main.py {words[0]}`, over Python itself", told


def process(words: list[str | Path]) -> float:
    """Return the median of a whole process of Python, in milliseconds."""
    command = [sys.executable, *words]
    return median(
        milliseconds(partial(subprocess.check_output, command)) for _ in range(5)
    )


def the_window(folder: Path) -> Iterator[tuple[str, str]]:
    words = ("rehearse", PAGE, "--accept", "--speed", "1")
    with Console(words, folder) as console:
        console.kill()
        up = milliseconds(console.start)
        qt = process(["-c", "import PySide6.QtWidgets"])
        told = f"{up:.0f} ms{over(up, qt)}"
        yield "from the command to a readable window, over importing Qt", told
        console.wait_for("^Starts in ")
        began = perf_counter()
        console.press("space")
        console.wait_for("^Remaining ")
        taken = (perf_counter() - began) * 1000
        yield "from Space to a countdown that is read aloud", f"{taken:.0f} ms"


def figures(folder: Path) -> Iterator[tuple[str, str]]:
    path = folder / "hour.session"
    session = begin_session(the_seed_hour(), path)
    yield from acts(session, bare_commit(folder))
    yield from views(session)
    yield from many_questions(session)
    session.close()
    yield from reopening(path)
    yield from processes(folder)
    yield from the_window(folder)


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        for what, taken in figures(Path(folder)):
            print(f"| {what} | {taken} |")
