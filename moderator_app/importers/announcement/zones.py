"""The zone that a page means, from the words beside its time."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from moderator_app.domain.draft import ZoneChoice
from moderator_app.domain.local_time import (
    fixed_zone,
    is_known_zone,
    likely_instant,
    utc_offset,
)
from moderator_app.importers.announcement import zone_words as words
from moderator_app.importers.announcement.letters import fold

_OFFSET = (
    r"(?:UTC|GMT)(?:\s?(?P<sign>[+-])\s?(?P<hours>\d{1,2})(?::?(?P<minutes>\d\d))?)?"
)
_ABBREVIATION = "|".join(sorted(words.ABBREVIATIONS, key=len, reverse=True))
_MARK = re.compile(
    rf"(?<![\w-])(?:{_OFFSET}|(?P<short>{_ABBREVIATION})"
    rf"(?P<other>\s?/\s?(?:{_ABBREVIATION})(?!\w))?)(?!\w)"
)
_IANA = re.compile(
    r"(?<![\w/])[A-Z][a-z]+/[A-Z][A-Za-z_-]+(?:/[A-Z][A-Za-z_-]+)?(?!\w)"
)
_AT_START = re.compile(
    rf"\s*[\[(]?\s*(?:h\.?\s)?(?:{_OFFSET}|(?P<short>{_ABBREVIATION}))(?!\w)"
    r"(?:\s?[/,]\s?[A-Z]{2,4}\b)?\s*[\])]?\s*[:.,;|–—-]*\s*"
)
_TIME_OF = re.compile(
    r"(?:hora(?:rio)?|heure|ora|uhrzeit|ortszeit|zeit|huso horario|fuseau horaire)\s"
    r"(?:local\s)?(?:de\s(?:la\s)?|d'|di\s|del\s|en\s|in\s|von\s)?$"
)
_TIME_AFTER = re.compile(r"\s(?:local\s)?(?:time|zeit)(?!\w)")
_WORD = re.compile(r"[^\W_]+")
_LONGEST_NAME = 5  # words
_FIRST_WORDS = {name.split()[0] for name in (*words.PLACES, *words.NAMES_OF_TIMES)}


@dataclass(frozen=True, slots=True)
class Mention:
    """A zone that the page names: where it stands in the text, and as what.

    ``offset`` is the distance from UTC at its word, None where it has none.
    """

    begin: int
    label: str
    zone: str
    offset: timedelta | None = None
    is_place: bool = False


def zone_mark_at_start(text: str) -> tuple[str | None, str]:
    """Return the zone's abbreviation that a text starts with, and what follows."""
    found = _AT_START.match(text)
    if found is None:
        return None, text
    return found[0].strip(), text[found.end() :]


def mentions_in(text: str) -> list[Mention]:
    """Return the zones that a text names, from left to right."""
    found = [*_marks(text), *_names(text)]
    return sorted(found, key=lambda mention: mention.begin)


def _marks(text: str) -> Iterator[Mention]:
    for found in _IANA.finditer(text):
        if is_known_zone(found[0]):
            yield Mention(found.start(), found[0], found[0])
    for found in _MARK.finditer(text.replace("–", "-").replace("−", "-")):
        label = text[found.start() : found.end()]
        if found["short"]:
            mention = _abbreviated(found["short"], label, found.start())
            yield replace(mention, offset=None) if found["other"] else mention
            continue
        zone, offset = _at_word(found)
        if zone is not None:
            yield Mention(found.start(), label, zone, offset)


def _at_word(found: re.Match[str]) -> tuple[str | None, timedelta]:
    hours = int(found["hours"] or 0) * (-1 if found["sign"] == "-" else 1)
    minutes = int(found["minutes"] or 0) * (-1 if found["sign"] == "-" else 1)
    if minutes:
        return _HALF_HOURS.get((hours, minutes)), timedelta(
            hours=hours, minutes=minutes
        )
    if not hours:
        return ("UTC" if found[0].startswith("UTC") else "Etc/GMT"), timedelta()
    return fixed_zone(hours), timedelta(hours=hours)


_WINTER, _SUMMER = (
    datetime.combine(date(2021, month, 15), time(12)) for month in (1, 7)
)
_HALF_HOURS = {
    (5, 30): "Asia/Kolkata",
    (5, 45): "Asia/Kathmandu",
    (3, 30): "Asia/Tehran",
    (4, 30): "Asia/Kabul",
    (6, 30): "Asia/Yangon",
    (9, 30): "Australia/Darwin",
    (-3, -30): "America/St_Johns",
}


def _abbreviated(short: str, label: str, begin: int) -> Mention:
    hours, zone = words.ABBREVIATIONS[short]
    offset = None if hours is None else timedelta(hours=hours)
    return Mention(begin, label, zone, offset)


def _names(text: str) -> Iterator[Mention]:
    """Yield names of times, and places, the longest name at each word."""
    found = list(_WORD.finditer(fold(text)))
    place = 0
    while place < len(found):
        longest = _LONGEST_NAME if found[place][0] in _FIRST_WORDS else 0
        for length in range(min(longest, len(found) - place), 0, -1):
            span = found[place : place + length]
            name = " ".join(word[0] for word in span)
            begin, end = span[0].start(), span[-1].end()
            mention = _named(name, text[begin:end], begin)
            if mention is not None:
                yield _as_time(mention, text)
                place += length - 1
                break
        place += 1


def _named(name: str, label: str, begin: int) -> Mention | None:
    if meaning := words.NAMES_OF_TIMES.get(name):
        if meaning == "GMT":
            return Mention(begin, label, "Etc/GMT", timedelta())
        if meaning in words.ABBREVIATIONS:
            return _abbreviated(meaning, label, begin)
        return Mention(begin, label, meaning)
    zone = words.PLACES.get(name)
    if zone is None or not (label[0].isupper() or label[0].isdigit()):
        return None
    return Mention(begin, label, zone, is_place=True)


def _as_time(mention: Mention, text: str) -> Mention:
    """Return a place as the name of a time where "hora de" or "time" goes with it."""
    folded = fold(text)
    end = mention.begin + len(mention.label)
    before = _TIME_OF.search(folded, 0, mention.begin)
    after = _TIME_AFTER.match(folded, end)
    if not mention.is_place or not (before or after):
        return mention
    begin = before.start() if before else mention.begin
    label = text[begin : after.end() if after else end]
    return Mention(begin, label, mention.zone)


def civil(
    mention: Mention, others: Iterable[Mention], page: str, language: str | None
) -> Mention:
    """Return the mention with the zone whose clocks it means.

    The city beside it decides, then the language, then the page's cities.
    """
    for other in others if mention.offset is not None else ():
        if other.is_place and _fits(mention, other.zone):
            return replace(mention, zone=other.zone)
    if mention.zone == "Etc/GMT":
        places = _zones_on(page)
        is_british = max(places, key=lambda zone: places[zone], default="") == _BRITISH
        return replace(mention, zone=_BRITISH) if is_british else mention
    if mention.zone == "America/Chicago" and language == "es":
        return replace(mention, zone="America/Mexico_City")
    if mention.zone != words.EUROPE:
        return mention
    return replace(mention, zone=_european(page, language))


_BRITISH = "Europe/London"


def _european(page: str, language: str | None) -> str:
    if language in words.CHOSEN_BY_LANGUAGE:
        return words.CHOSEN_BY_LANGUAGE[language]
    cet = Mention(0, "CET", words.EUROPE, timedelta(hours=1))
    for zone, times in _zones_on(page).most_common():
        if times > 1 and _fits(cet, zone):
            return zone
    return "Europe/Brussels"


def _zones_on(page: str) -> Counter[str]:
    return Counter(mention.zone for mention in _names(page) if mention.is_place)


def _fits(mention: Mention, zone: str) -> bool:
    """Return whether the zone's clocks ever show what the mention says."""
    if mention.offset is None:
        return mention.zone.split("/")[0] == zone.split("/")[0]
    winter, summer = (
        utc_offset(likely_instant(day, zone), zone) for day in (_WINTER, _SUMMER)
    )
    if mention.zone == words.EUROPE:
        return zone.startswith("Europe/") and winter == timedelta(hours=1)
    return mention.offset in (winter, summer)


def choices(
    mention: Mention, day: date | None, start: time | None
) -> tuple[ZoneChoice, ...]:
    """Return the ways to take a mention: the clocks of its place, then its word.

    One way alone where both are the same on that day, or the day is not known.
    """
    zone = ZoneChoice(mention.zone, is_literal=mention.zone.startswith(("Etc/", "UTC")))
    if mention.offset is None or day is None:
        return (zone,)
    at = likely_instant(datetime.combine(day, start or time(12)), mention.zone)
    if utc_offset(at, mention.zone) == mention.offset:
        return (zone,)
    literal = fixed_zone(round(mention.offset / timedelta(hours=1)))
    return (zone, ZoneChoice(literal, is_literal=True)) if literal else (zone,)
