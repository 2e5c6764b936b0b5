"""What the side shows while the clock stands still."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from moderator_app.domain import shown_time
from moderator_app.domain.clock import ZERO
from moderator_app.domain.events import HoldReason
from moderator_app.domain.show import Show
from moderator_app.domain.views.naming import who_speaks

DECIDE_AFTER = timedelta(minutes=1)
"""After this the audience has waited long enough for a decision."""


@dataclass(frozen=True, slots=True)
class HoldView:
    """The hold that is on: since when (UTC), how long, why, and who is missing.

    Where it is not ``is_explained``, the reason is only what stands for none.
    """

    zone: str
    since: datetime
    held_s: int
    reason: HoldReason
    who: str
    is_time_to_decide: bool
    is_explained: bool


def hold_view(show: Show, now: datetime) -> HoldView | None:
    """Return the hold that is on; None where the clock runs."""
    visit = show.clock.value.visit
    if visit is None or visit.held_since is None:
        return None
    since, held = visit.held_since, max(ZERO, now - visit.held_since)
    segment = show.segment(visit.number)
    return HoldView(
        show.programme.zone,
        since.replace(microsecond=0),
        shown_time.seconds_up(held),
        show.reasons.get(since) or visit.hold_reason,
        who_speaks(segment) or segment.title,
        held >= DECIDE_AFTER,
        since in show.reasons or visit.hold_reason is not HoldReason.OTHER,
    )
