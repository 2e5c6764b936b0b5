"""What is needed to hand over: who is called, and the sentence to read aloud."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from moderator_app.domain.local_time import local_time
from moderator_app.domain.programme import Speaker
from moderator_app.domain.show import Show
from moderator_app.domain.views.countdown import NextView, next_view
from moderator_app.domain.views.naming import who_speaks


@dataclass(frozen=True, slots=True)
class Bridge:
    """The parts of the sentence; each may be empty.

    ``local`` is the naive time that the clocks of the called one's place show,
    given only where that place is confirmed and its time not the session's own.
    """

    thanks_to: str = ""
    name: str = ""
    role: str = ""
    organisation: str = ""
    introduce_as: str = ""
    local: datetime | None = None


@dataclass(frozen=True, slots=True)
class HandoverView:
    """The handover from the live segment; ``next`` is None where the session ends."""

    zone: str
    next: NextView | None
    bridge: Bridge
    spoken_language: str | None


def handover_view(show: Show, now: datetime) -> HandoverView:
    """Return the handover as it would be at ``now`` (UTC)."""
    live, following = show.clock.value.live, next_view(show, now)
    thanks_to = "" if live is None else who_speaks(show.segment(live))
    bridge = replace(_bridge_to(show, following, now), thanks_to=thanks_to)
    programme = show.programme
    return HandoverView(programme.zone, following, bridge, programme.language)


def _bridge_to(show: Show, following: NextView | None, now: datetime) -> Bridge:
    if following is None:
        return Bridge()
    card = following.card
    if card is None:
        return Bridge(name=following.name.headline)
    credit, speaker = card.credit, card.speaker
    return Bridge(
        name=credit.name or credit.organisation or following.name.headline,
        role=credit.role or "",
        organisation=(credit.organisation or "") if credit.name else "",
        introduce_as=speaker.introduce_as or "",
        local=_local_elsewhere(show, speaker, now),
    )


def _local_elsewhere(show: Show, who: Speaker, now: datetime) -> datetime | None:
    if who.zone is None or who.zone_is_guess:  # nobody reads a guess aloud
        return None
    there, here = local_time(now, who.zone), local_time(now, show.programme.zone)
    if there.utcoffset() == here.utcoffset():
        return None
    return there.replace(second=0, microsecond=0, tzinfo=None)
