"""Whether the session still fits: its expected end against the plan and the stop."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from moderator_app.domain import show_timing, shown_time
from moderator_app.domain.show import Show


@dataclass(frozen=True, slots=True)
class ExpectedEndView:
    """Instants are UTC, cut to whole seconds.

    ``after_plan_s`` and ``spare_s`` may be negative: before the plan, after the
    hard stop. These and ``expected`` are None where nothing is left to end.
    """

    zone: str
    start: datetime
    planned: datetime
    hard_stop: datetime
    is_ended: bool = False
    expected: datetime | None = None
    after_plan_s: int | None = None
    spare_s: int | None = None

    @property
    def fits(self) -> bool:
        """Whether it ends by the hard stop."""
        return self.spare_s is None or self.spare_s >= 0

    @property
    def as_planned(self) -> bool:
        """Whether it ends by its planned end."""
        return self.after_plan_s is None or self.after_plan_s <= 0


def expected_end_view(show: Show, now: datetime) -> ExpectedEndView:
    """Return where the session is going to end, or ended."""
    plan = show.plan
    end = show_timing.expected_end(show, now)
    is_ended = show.clock.value.ended_at is not None
    if end is None:
        return ExpectedEndView(
            show.programme.zone, plan.start, plan.end, plan.hard_stop
        )
    shown = end.replace(microsecond=0)
    return ExpectedEndView(
        show.programme.zone,
        plan.start,
        plan.end,
        plan.hard_stop,
        is_ended,
        shown,
        shown_time.seconds_up(shown - plan.end),
        shown_time.seconds_up(plan.hard_stop - shown),
    )
