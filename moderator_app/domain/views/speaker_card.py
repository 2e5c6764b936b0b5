"""What is known of a speaker, and how ready they are, as the window shows it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import lru_cache
from types import MappingProxyType

from moderator_app.domain import show_timing, shown_time
from moderator_app.domain.clock import ZERO, State
from moderator_app.domain.events import Check
from moderator_app.domain.identifiers import SegmentNumber, SpeakerId
from moderator_app.domain.itself import Itself
from moderator_app.domain.programme import Credit, Programme, Segment, Speaker
from moderator_app.domain.show import Show
from moderator_app.domain.views.naming import credit_in


@dataclass(frozen=True, slots=True)
class SpeakerCardView:
    """One speaker. ``credit`` is in the spelling of the place that asks.

    ``minute`` is the instant (UTC) that local clocks are to show, cut to the
    minute. ``given_s`` and ``used_s`` are of all segments they speak in that
    ran, run or will run.
    """

    speaker: Speaker
    credit: Credit
    minute: datetime
    ready: tuple[Check, ...]
    given_s: int
    used_s: int


@dataclass(frozen=True, slots=True)
class CheckView:
    """One ready check of all who speak in a segment; ready when each of them is."""

    check: Check
    is_ready: bool


def speaker_card_view(
    show: Show, speaker: SpeakerId, now: datetime, credit: Credit | None = None
) -> SpeakerCardView:
    """Return a speaker's card at ``now`` (UTC)."""
    card = show.cards[speaker]
    numbers = _segments_of(Itself(show.programme)).get(speaker, ())
    runs = [n for n in numbers if _is_in_the_hour(show, n)]
    given = sum((show_timing.allotted(show, n) for n in runs), ZERO)
    used = sum((show_timing.used(show, n, now) for n in runs), ZERO)
    return SpeakerCardView(
        card,
        credit or card.credit,
        now.replace(second=0, microsecond=0),
        tuple(check for check in Check if show.ready.get((speaker, check), False)),
        shown_time.seconds_up(given),
        shown_time.seconds_up(used),
    )


def only_card(
    show: Show, number: SegmentNumber, now: datetime
) -> SpeakerCardView | None:
    """Return the card of who speaks in a segment; None unless it is exactly one."""
    appearances = show.segment(number).appearances
    if len(appearances) != 1:
        return None
    credit = credit_in(show, appearances[0])
    return speaker_card_view(show, appearances[0].speaker, now, credit)


def speakers_of(segment: Segment) -> tuple[SpeakerId, ...]:
    """Return who speaks in a segment, each once."""
    return tuple(dict.fromkeys(a.speaker for a in segment.appearances))


def checks_view(show: Show, number: SegmentNumber) -> tuple[CheckView, ...]:
    """Return the ready checks of a segment; none where nobody is named."""
    speakers = speakers_of(show.segment(number))
    return tuple(
        CheckView(check, all(show.ready.get((s, check), False) for s in speakers))
        for check in (Check if speakers else ())
    )


@lru_cache(maxsize=2)
def _segments_of(
    itself: Itself[Programme],
) -> Mapping[SpeakerId, tuple[SegmentNumber, ...]]:
    """Return the segments in which each speaker speaks, in the page's order."""
    found: dict[SpeakerId, tuple[SegmentNumber, ...]] = {}
    for segment in itself.value.segments:
        for speaker in speakers_of(segment):
            found[speaker] = (*found.get(speaker, ()), segment.number)
    return MappingProxyType(found)


def _is_in_the_hour(show: Show, number: SegmentNumber) -> bool:
    state = show.clock.value.runs[number].state
    return state not in (State.SKIPPED, State.NOT_RUN)
