"""What a segment is called where there is room for a headline and a line under it."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import lru_cache

from moderator_app.domain.identifiers import SegmentNumber, SpeakerId
from moderator_app.domain.itself import Itself
from moderator_app.domain.programme import Appearance, Credit, Kind, Segment, Speaker
from moderator_app.domain.show import Show

_CEREMONIES = (Kind.WELCOME, Kind.INTRO, Kind.QA, Kind.BREAK, Kind.CLOSING)
Cards = Mapping[SpeakerId, Speaker]
_SUBTITLE = re.compile(r"\s+[-–—|]\s|\s*[:;.(]\s|\s*[,(]?\s*¿")


@dataclass(frozen=True, slots=True)
class SegmentName:
    """A headline and the line under it; either may be a person or a title.

    ``is_for_all`` where nobody is named because every speaker takes part.
    ``title`` is the segment's own, whole.
    """

    headline: str
    under: str = ""
    is_for_all: bool = False
    title: str = ""


def segment_name(show: Show, number: SegmentNumber) -> SegmentName:
    """Return a segment's name: who speaks where the title says no more than its kind.

    A talk's title of one word with a person becomes the person over the
    organisation; any other title stands over those who speak. Of a welcome, a
    round of questions and their like the first words are enough.
    """
    return _name(Itself(show.segment(number)), Itself(show.cards))


@lru_cache(maxsize=1024)
def _name(segment_itself: Itself[Segment], cards_itself: Itself[Cards]) -> SegmentName:
    segment, cards = segment_itself.value, cards_itself.value
    people = [
        _credit_in(cards, appearance)
        for appearance in segment.appearances
        if appearance.credit.name
    ]
    is_ceremony = segment.kind in _CEREMONIES
    if people and not is_ceremony and len(segment.title.split()) <= 1:
        return SegmentName(_listed(people), _organisations(people), title=segment.title)
    is_for_all = segment.kind is Kind.QA and not segment.appearances
    return SegmentName(
        _headline(segment), who_speaks(segment), is_for_all, segment.title
    )


def credit_in(show: Show, appearance: Appearance) -> Credit:
    """Return who speaks as the segment's line spells it.

    What the line leaves out of a person comes from the person's card.
    """
    return _credit_in(show.cards, appearance)


def _credit_in(cards: Cards, appearance: Appearance) -> Credit:
    said, card = appearance.credit, cards.get(appearance.speaker)
    if not said.name or card is None:
        return said
    role, organisation = card.credit.role, card.credit.organisation
    return replace(
        said,
        role=said.role or role,
        organisation=said.organisation or organisation,
    )


def credit_name(credit: Credit) -> str:
    """Return the person, else the organisation, else the role; empty for neither."""
    return credit.name or credit.organisation or credit.role or ""


def speaker_name(show: Show, speaker: SpeakerId | None) -> str:
    """Return what a speaker is called; empty for nobody and for a card not there."""
    card = None if speaker is None else show.cards.get(speaker)
    return credit_name(card.credit) if card else ""


def who_speaks(segment: Segment) -> str:
    """Return the names of those who speak in a segment, as its line spells them."""
    return _listed([appearance.credit for appearance in segment.appearances])


def _headline(segment: Segment) -> str:
    if segment.kind in _CEREMONIES:
        first = _SUBTITLE.split(segment.title, maxsplit=1)[0].strip()
        if first:
            return first
    return segment.title or str(segment.number)


def _listed(people: list[Credit]) -> str:
    return ", ".join(dict.fromkeys(filter(None, map(credit_name, people))))


def _organisations(people: list[Credit]) -> str:
    named = (person.organisation or person.role for person in people)
    return ", ".join(dict.fromkeys(name for name in named if name))
