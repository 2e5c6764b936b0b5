"""Reading a session of 100,000 events from its file, beside reading its rows."""

from __future__ import annotations

import gc
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from shutil import copyfile
from time import perf_counter

import apsw

from moderator_app.domain.commands import AddTime
from moderator_app.wiring.session import continue_session
from tests.benchmarks.figure import Figure, Figures, Spread, below, spread
from tests.benchmarks.sessions import a_session, busy

EVENTS, QUESTIONS = 100_000, 10_000
PARTS = ("", "-wal", ".head")


def figures(folder: Path, is_quick: bool) -> Figures:
    gc.disable()  # as in the program, where the windows' thread looks for garbage
    programme = a_session(8, timedelta(hours=1))
    path = busy(EVENTS, QUESTIONS, programme).save(folder / "long.session")
    times = 2 if is_quick else 20
    floor = spread(lambda: _rows(path), times)
    for how, file in (("", path), (" after a crash", _broken_off(path))):
        taken = Spread.of(_opened(file, times))
        what = f"replay{how} of {EVENTS} events, {QUESTIONS} questions / their rows"
        yield Figure(what, taken, floor, aim=below(1000))


def _opened(path: Path, times: int) -> Iterator[float]:
    """Yield how long it takes to open a session, each time a new copy of its file."""
    for number in range(times):
        copy = path.with_name(f"{number}.session")
        for part in PARTS:
            if (there := path.with_name(path.name + part)).exists():
                copyfile(there, copy.with_name(copy.name + part))
        began = perf_counter()
        session = continue_session(copy)
        yield (perf_counter() - began) * 1000
        session.close()
        del session  # to forget it takes time of its own, and gives its memory back
        gc.collect()


def _broken_off(path: Path) -> Path:
    """Return the session as a killed program leaves it, its newest act in the -wal."""
    session, left = continue_session(path), path.with_name("left.session")
    session.runner.handle("moderator", AddTime(timedelta(minutes=1)), "one more")
    for part in PARTS:
        copyfile(path.with_name(path.name + part), left.with_name(left.name + part))
    session.close()
    return left


def _rows(path: Path) -> None:
    # As it is, without locks: these would leave files beside it.
    flags = apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI
    db = apsw.Connection(f"{path.as_uri()}?immutable=1", flags=flags)
    for table in ("event", "words"):
        db.execute(f"select * from {table}").fetchall()
    db.close()
