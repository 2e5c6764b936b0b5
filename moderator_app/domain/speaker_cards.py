"""Joins the people of a page with its programme: one speaker is one card."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from moderator_app.domain.draft import Draft, DraftPerson
from moderator_app.domain.draft_people import covers, is_same_speaker
from moderator_app.domain.identifiers import SpeakerId
from moderator_app.domain.programme import Appearance, Credit, Speaker
from moderator_app.domain.remedies_of_zone import place_of
from moderator_app.domain.same_name import folded
from moderator_app.domain.zone_guess import GuessZone


@dataclass(frozen=True, slots=True)
class Cards:
    """The speakers in the order in which they speak, then those who only are listed.

    ``appearances`` holds, for each segment, who speaks in it.
    """

    speakers: tuple[Speaker, ...]
    appearances: tuple[tuple[Appearance, ...], ...]


def cards_of(draft: Draft, guess_zone: GuessZone) -> Cards:
    """Return one card for each speaker; each appearance keeps its own spelling.

    The list of people spells the card, and the segments fill in what it leaves
    out. Zones and cities are those told, or else guessed from the organisation or
    the role.
    """
    cards: list[DraftPerson] = []
    for who in draft.people:
        _placed(cards, who)
    silent = _silent(cards, draft)
    places = [
        [(_speaking(cards, silent, who), who.credit) for who in segment.speakers]
        for segment in draft.segments
    ]
    speaking = [at for row in places for at, _ in row]
    in_order = list(dict.fromkeys([*speaking, *range(len(cards))]))
    ids = {at: SpeakerId(number) for number, at in enumerate(in_order)}
    return Cards(
        tuple(_speaker(ids[at], cards[at], draft, guess_zone) for at in in_order),
        tuple(
            tuple(Appearance(ids[at], credit) for at, credit in row) for row in places
        ),
    )


def _placed(cards: list[DraftPerson], who: DraftPerson) -> int:
    """Join somebody with their card, or lay a new one; tell where it is."""
    at = _same(cards, who.credit)
    if at is None:
        cards.append(who)
        return len(cards) - 1
    cards[at] = _merged(cards[at], who.credit)
    return at


def _speaking(
    cards: list[DraftPerson], silent: Sequence[DraftPerson], who: DraftPerson
) -> int:
    """Find the card of a speaker.

    An organisation is spoken for by its one listed person, if nothing else is
    said of that person.
    """
    senders = [other for other in silent if covers(other.credit, who.credit)]
    if _same(cards, who.credit) is None and len(senders) == 1:
        return cards.index(senders[0])
    return _placed(cards, who)


def _silent(cards: Sequence[DraftPerson], draft: Draft) -> list[DraftPerson]:
    speaking = [who.credit for part in draft.segments for who in part.speakers]
    return [
        card
        for card in cards
        if not any(is_same_speaker(card.credit, credit) for credit in speaking)
    ]


def _same(cards: Sequence[DraftPerson], credit: Credit) -> int | None:
    """Find a speaker's card; the same spelling goes before another one."""
    same = [at for at, card in enumerate(cards) if is_same_speaker(card.credit, credit)]
    wanted = _spelling(credit)
    return min(same, key=lambda at: _spelling(cards[at].credit) != wanted, default=None)


def _spelling(credit: Credit) -> str:
    return folded(credit.name or credit.organisation or "")


def _merged(card: DraftPerson, credit: Credit) -> DraftPerson:
    """Fill in what the card leaves out."""
    fuller = replace(
        card.credit,
        role=card.credit.role or credit.role,
        organisation=card.credit.organisation or credit.organisation,
    )
    return replace(card, credit=fuller)


def _speaker(
    number: SpeakerId, card: DraftPerson, draft: Draft, guess_zone: GuessZone
) -> Speaker:
    place = place_of(card, guess_zone)
    guessed_city = place.city if place else None
    return Speaker(
        number,
        card.credit,
        zone=place.zone if place else None,
        zone_is_guess=place is not None and (not card.zone or card.zone_is_guess),
        city=card.city if card.zone else guessed_city,
        language=card.language or draft.language,
        introduce_as=card.introduce_as,
        pronunciation=card.pronunciation,
    )
