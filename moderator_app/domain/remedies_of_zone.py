"""Remedies for a zone that the page does not name, or whose name says two things."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime

from moderator_app.domain.draft import Draft, DraftPerson, Finding
from moderator_app.domain.local_time import likely_instant, local_time
from moderator_app.domain.remedy import Act, Change, Remedy
from moderator_app.domain.zone_guess import GuessZone, ZoneGuess

_OF_LANGUAGE = {
    "es": "Europe/Madrid",
    "ca": "Europe/Madrid",
    "fr": "Europe/Paris",
    "pt": "Europe/Lisbon",
    "de": "Europe/Berlin",
    "it": "Europe/Rome",
    "en": "Europe/London",
}
_LAST = "Etc/UTC"
_OFFERED = 4


def choice_remedies(
    draft: Draft, finding: Finding, guess_zone: GuessZone
) -> Iterator[Remedy]:
    """Yield each meaning of the zone's name with the hour at each speaker's city.

    The clocks of the zone are the default.
    """
    for at, choice in enumerate(draft.zone_choices):
        act = Act.TAKE_LITERAL if choice.is_literal else Act.TAKE_CIVIL
        facts = {
            "zone": choice.zone,
            "label": draft.zone_label,
            "hours": hours_elsewhere(draft, choice.zone, guess_zone),
        }
        change = Change(zone=choice.zone, zone_choices=(choice,))
        yield Remedy(finding, act, change, facts, is_default=at == 0)


def zone_remedies(
    draft: Draft, finding: Finding, guess_zone: GuessZone
) -> Iterator[Remedy]:
    """Yield zones of the speakers' cities, of the language, and UTC at last."""
    near = [guess.zone for guess in speaker_places(draft, guess_zone)]
    most_first = sorted(near, key=near.count, reverse=True)
    own = _OF_LANGUAGE.get(draft.language or "")
    zones = list(dict.fromkeys(zone for zone in (*most_first, own, _LAST) if zone))
    for at, zone in enumerate(zones[:_OFFERED]):
        change, facts = Change(zone=zone), {"zone": zone}
        yield Remedy(finding, Act.TAKE_ZONE, change, facts, is_default=at == 0)


def hours_elsewhere(
    draft: Draft, zone: str, guess_zone: GuessZone
) -> tuple[tuple[str, datetime], ...]:
    """Return what the clocks of each speaker's city show at the session's start."""
    if draft.date is None or draft.start is None:
        return ()
    start = likely_instant(datetime.combine(draft.date, draft.start), zone)
    cities = {guess.city: guess for guess in speaker_places(draft, guess_zone)}
    return tuple(
        (city, local_time(start, guess.zone)) for city, guess in cities.items()
    )


def speaker_places(draft: Draft, guess_zone: GuessZone) -> list[ZoneGuess]:
    """Return where the people of the page are, as far as it can be told."""
    speaking = [who for segment in draft.segments for who in segment.speakers]
    guesses = [place_of(who, guess_zone) for who in (*draft.people, *speaking)]
    return [guess for guess in guesses if guess is not None]


def place_of(who: DraftPerson, guess_zone: GuessZone) -> ZoneGuess | None:
    """Return where somebody is: as told, or else guessed from what they are called."""
    if who.zone is not None:
        city = who.city or who.zone.rpartition("/")[2].replace("_", " ")
        return ZoneGuess(city, who.zone)
    for words in (who.credit.organisation, who.credit.role):
        if words and (guess := guess_zone(words)):
            return guess
    return None
