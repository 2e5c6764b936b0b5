"""Reading a session of 100,000 events from its file, beside reading its rows."""

from __future__ import annotations

import gc
from datetime import timedelta
from pathlib import Path

import apsw

from moderator_app.wiring.session import continue_session
from tests.benchmarks.figure import Figure, Figures, below, spread
from tests.benchmarks.sessions import a_session, busy

EVENTS, QUESTIONS = 100_000, 10_000


def figures(folder: Path, is_quick: bool) -> Figures:
    gc.disable()  # as in the program, where the windows' thread looks for garbage
    programme = a_session(8, timedelta(hours=1))
    path = busy(EVENTS, QUESTIONS, programme).save(folder / "long.session")
    times = 2 if is_quick else 10
    taken = spread(lambda: continue_session(path).close(), times)
    floor = spread(lambda: _rows(path), times)
    what = f"replay of {EVENTS} events, {QUESTIONS} questions / their rows"
    yield Figure(what, taken, floor, aim=below(1000))


def _rows(path: Path) -> None:
    # As it is, without locks: these would leave files beside it.
    flags = apsw.SQLITE_OPEN_READONLY | apsw.SQLITE_OPEN_URI
    db = apsw.Connection(f"{path.as_uri()}?immutable=1", flags=flags)
    for table in ("event", "words"):
        db.execute(f"select * from {table}").fetchall()
    db.close()
