"""What each view takes to be computed, beside the smallest of them."""

from __future__ import annotations

from datetime import timedelta
from functools import partial
from pathlib import Path

from moderator_app.domain.commands import GoNext
from moderator_app.domain.views.clock_line import clock_line_view
from moderator_app.domain.views.countdown import countdown_view, standing
from moderator_app.domain.views.ribbon import ribbon_view
from moderator_app.domain.views.rundown import rundown_view
from tests.benchmarks.figure import Figure, Figures, spread
from tests.benchmarks.sessions import Written, a_session

VIEWS = {
    "clock line": clock_line_view,
    "countdown": countdown_view,
    "ribbon": ribbon_view,
    "rundown": rundown_view,
}


def figures(folder: Path, is_quick: bool) -> Figures:
    written = Written.of(a_session(8, timedelta(hours=1))).act([GoNext()])
    show, now = written.show, written.now + timedelta(minutes=2)
    times = 100 if is_quick else 1000
    floor = spread(lambda: standing(show, now), times)
    for name, view in VIEWS.items():
        taken = spread(partial(view, show, now), times)
        yield Figure(f"{name}, computed / how the hour stands", taken, floor)
