"""A simulation as a table that a person can read: a line an act, then the rundown."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import datetime, timedelta

from moderator_app.domain.clock import ZERO
from moderator_app.domain.local_time import local_time
from moderator_app.domain.phases import phase
from moderator_app.domain.show import Show
from moderator_app.domain.show_timing import (
    allotted,
    expected_end,
    offset,
    remaining,
    timetable,
    used,
)
from moderator_app.domain.shown_time import countdown_digits, digits, seconds_up
from moderator_app.simulation.frame_json import session_state
from moderator_app.simulation.simulation import Frame
from moderator_app.texts.refusals import RefusalTexts
from moderator_app.texts.simulation import SimulationTexts

_ACT_WIDTHS = (9, 24, 9, 30, 9, 16, 9, 14)
_ROW_WIDTHS = (4, 34, 11, 8, 8, 8, 8, 8)


def acts_header(texts: SimulationTexts) -> str:
    """Return the line above the acts."""
    return _line(texts.acts_header(), _ACT_WIDTHS)


def act_line(frame: Frame, texts: SimulationTexts) -> str:
    """Return one act with how things stand right after it, and why if refused."""
    show, now = frame.published.show, frame.at
    end = expected_end(show, now)
    cells = (
        _clock(show, now),
        frame.words,
        texts.state(session_state(show.clock.value)),
        *_live_cells(show, now, texts),
        _signed(offset(show, now)),
        _clock(show, end),
    )
    line = _line(cells, _ACT_WIDTHS)
    if frame.refusal is None:
        return line
    why = RefusalTexts(texts.language).refusal(frame.refusal)
    return f"{line}\n{'':11}{texts.refused(why)}"


def rundown_lines(frame: Frame, texts: SimulationTexts) -> Iterator[str]:
    """Yield the rundown as it stands in a frame."""
    show, now = frame.published.show, frame.at
    yield _line(texts.rundown_header(), _ROW_WIDTHS)
    for number, times in timetable(show, now).items():
        cells = (
            str(number),
            show.segment(number).title,
            texts.state(show.clock.value.runs[number].state.value),
            _clock(show, show.plan[number].start),
            _clock(show, times.start),
            _clock(show, times.end),
            digits(seconds_up(allotted(show, number))),
            digits(seconds_up(used(show, number, now))),
        )
        yield _line(cells, _ROW_WIDTHS)


def _live_cells(
    show: Show, now: datetime, texts: SimulationTexts
) -> tuple[str, str, str]:
    number = show.clock.value.live
    if number is None:
        return ("-", "-", "-")
    left = remaining(show, number, now)
    segment = show.segment(number)
    title = f"{number} {segment.title}"
    return (title, countdown_digits(left), texts.phase(phase(segment, left).value))


def _clock(show: Show, at: datetime | None) -> str:
    return f"{local_time(at, show.programme.zone):%H:%M:%S}" if at else "-"


def _signed(length: timedelta | None) -> str:
    if length is None:
        return "-"
    sign = "-" if length < ZERO else "+"
    return sign + digits(seconds_up(abs(length)))


def _line(cells: Sequence[str], widths: Sequence[int]) -> str:
    fitted = (_fit(cell, width) for cell, width in zip(cells, widths, strict=True))
    return "  ".join(fitted).rstrip()


def _fit(cell: str, width: int) -> str:
    short = cell if len(cell) <= width else f"{cell[: width - 1]}…"
    return short.ljust(width)
