"""What has to be settled before the start: who is here, and what is still open."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from moderator_app.domain.events import Check
from moderator_app.domain.identifiers import SpeakerId
from moderator_app.domain.programme import Speaker
from moderator_app.domain.show import Show
from moderator_app.domain.views.expected_end import ExpectedEndView, expected_end_view
from moderator_app.domain.views.naming import credit_name


@dataclass(frozen=True, slots=True)
class Present:
    """One speaker before the start. ``ready`` are the checks that are ticked."""

    speaker: SpeakerId
    name: str
    zone: str | None
    is_zone_guess: bool
    ready: tuple[Check, ...]
    city: str | None = None

    @property
    def is_ready(self) -> bool:
        """Whether every check is ticked."""
        return len(self.ready) == len(Check)


@dataclass(frozen=True, slots=True)
class StandbyView:
    """``minute`` is now (UTC), cut to the minute: local times turn with it.

    ``guessed`` and ``unplaced`` are those whose zone nobody confirmed, or
    knows; ``unready`` those with a check missing.
    """

    minute: datetime
    present: tuple[Present, ...]
    end: ExpectedEndView

    @property
    def ready_count(self) -> int:
        """How many are ready."""
        return sum(person.is_ready for person in self.present)

    @property
    def guessed(self) -> tuple[Present, ...]:
        """Those whose zone is a guess."""
        return tuple(p for p in self.present if p.zone and p.is_zone_guess)

    @property
    def unplaced(self) -> tuple[Present, ...]:
        """Those whose zone nobody knows."""
        return tuple(p for p in self.present if not p.zone)

    @property
    def unready(self) -> tuple[Present, ...]:
        """Those with a check missing."""
        return tuple(p for p in self.present if not p.is_ready)

    @property
    def is_settled(self) -> bool:
        """Whether nothing is open any more."""
        open_ends = self.guessed or self.unplaced or self.unready
        return self.end.fits and not open_ends


def standby_view(show: Show, now: datetime) -> StandbyView:
    """Return who is here and what is open; speakers stand as in the programme."""
    speakers = (show.cards[speaker.id] for speaker in show.programme.speakers)
    return StandbyView(
        now.replace(second=0, microsecond=0),
        tuple(_present(show, card) for card in speakers),
        expected_end_view(show, now),
    )


def _present(show: Show, card: Speaker) -> Present:
    ready = tuple(check for check in Check if show.ready.get((card.id, check), False))
    name = credit_name(card.credit)
    return Present(card.id, name, card.zone, card.zone_is_guess, ready, card.city)
