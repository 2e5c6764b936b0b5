"""What a running session takes of a core, beside an empty window that ticks."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from moderator_app.domain.commands import GoNext
from tests.benchmarks.bare_label import bare_label, heard, shares
from tests.benchmarks.figure import Figure, Figures, Spread, below
from tests.benchmarks.paints import run_for
from tests.benchmarks.sessions import Written, a_session
from tests.benchmarks.shown_session import shown_session


def figures(folder: Path, is_quick: bool) -> Figures:
    path = folder / "hour.session"
    Written.of(a_session(8, timedelta(hours=1))).act([GoNext()]).save(path)
    seconds = 10 if is_quick else 60
    with shown_session(path), bare_label("shares", seconds) as bare:
        run_for(2)
        taken = Spread.of(shares(seconds))
        floor = Spread.of(heard(bare))
    yield Figure(
        "a core's share, session running / empty window that ticks",
        taken,
        floor,
        unit="%",
        aim=below(2, "%"),
    )
