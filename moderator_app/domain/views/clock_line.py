"""What the clock line shows: the time, how late it is, where the hour is going."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from moderator_app.domain import shown_time
from moderator_app.domain.show import Show
from moderator_app.domain.views.countdown import Standing, standing
from moderator_app.domain.views.expected_end import ExpectedEndView, expected_end_view


@dataclass(frozen=True, slots=True)
class ClockLineView:
    """The clock line; ``now`` is UTC, cut to seconds."""

    standing: Standing
    title: str
    platform: str
    now: datetime
    end: ExpectedEndView


def clock_line_view(show: Show, now: datetime) -> ClockLineView:
    """Return the clock line at ``now`` (UTC)."""
    return ClockLineView(
        standing(show, now),
        show.programme.title,
        show.programme.place.platform or "",
        shown_time.to_second(now),
        expected_end_view(show, now),
    )
