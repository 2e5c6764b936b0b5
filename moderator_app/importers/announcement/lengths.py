"""Lengths as organisers write them: "10 min", "10'", "1h30", "half an hour"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from moderator_app.importers.announcement import time_words as words
from moderator_app.importers.announcement.letters import any_of, phrases_in

_SPELLED = {
    name: timedelta(minutes=minutes)
    for minutes, names in words.SPELLED_LENGTHS.items()
    for name in phrases_in(names)
}
_NUMBER = r"\d{1,3}(?:[.,]\d{1,2})?"
_SPELLED_NUMBER = any_of(",".join(words.NUMBERS))
_FRACTION = any_of(",".join(words.FRACTIONS))
_LENGTH = re.compile(
    rf"(?<![\w.:/])(?:{words.APPROXIMATELY}\s*)?(?:"
    rf"(?P<spelled>{any_of(','.join(_SPELLED))})"
    rf"|(?:(?P<whole>\d)(?:\s|(?=[^\d\s/])))?(?P<fraction>{_FRACTION})"
    rf"\s?(?:{words.OF_AN_HOUR}\s?)?(?:(?P<of_hour>{words.HOURS})|{words.MINUTES})"
    rf"|(?P<hours>{_NUMBER}|{_SPELLED_NUMBER}\b)[\s-]?{words.HOURS}"
    rf"(?:(?P<half_more>\s{words.HALF_MORE})"
    rf"|(?:\s?(?:y|and|et|i|e|und)\s)?\s?(?P<more>[0-5]?\d)(?!\d)(?:\s?{words.MINUTES})?)?"
    rf"|(?:(?P<times>\d)\s?[x×*]\s?|(?P<first>{_NUMBER})\s?(?:min\.?\s?)?"
    rf"(?P<join>[+]|[-]|/|\s(?:a|to|bis|y|and|et|i|e|und)\s)\s?)?"
    rf"(?P<minutes>{_NUMBER}|{_SPELLED_NUMBER}\b)[\s-]?{words.MINUTES}"
    rf"(?:\s?(?P<and_seconds>[0-5]?\d)\s?{words.SECONDS})?"
    rf"|{words.MINUTE_WORD}\s(?P<from>\d{{1,3}})\s?(?:-|a|to|bis)\s?(?P<until>\d{{1,3}})"
    rf"|(?P<seconds>\d{{1,4}})\s?{words.SECONDS}"
    rf")(?![\w'’])\.?(?P<each>\s?{words.EACH}(?!\w))?"
)
_COLONS = re.compile(
    r"(?:(?P<hours>\d{1,2}):)?(?P<minutes>\d{1,3}):(?P<seconds>[0-5]\d)"
)
_LONGEST = timedelta(hours=10)  # "17h00" is a time
_FEWEST_MINUTES = 3  # "1:30" is hours and minutes, "15:00" minutes and seconds
_ELAPSED = re.compile(r"(\d{1,3})'?\s?(?:-|a|to|bis)\s?(\d{1,3})")
_PLAIN_NUMBER = re.compile(rf"{_NUMBER}|{_SPELLED_NUMBER}")
_MARKS_OF_LENGTH = re.compile(
    rf"[\d'\"¼½¾⅓⅔]|{_SPELLED_NUMBER}|hour|hora|heure|stunde|or[ae]|or'"
)


@dataclass(frozen=True, slots=True)
class Length:
    """A length, and where in the text it stands. ``is_each`` per speaker."""

    value: timedelta
    begin: int
    finish: int
    is_each: bool = False
    since: timedelta | None = None  # the first of "5-15 min", the value is the last


def lengths_in(folded: str) -> Iterator[Length]:
    """Yield the lengths in a folded text, from left to right."""
    if not _MARKS_OF_LENGTH.search(folded):
        return
    for found in _LENGTH.finditer(folded):
        value = _value(found)
        if timedelta(0) < value <= _LONGEST:
            is_each = found["each"] is not None
            yield Length(value, found.start(), found.end(), is_each, _since(found))


def _since(found: re.Match[str]) -> timedelta | None:
    first = found["from"] or (found["first"] if found["join"] == "-" else None)
    return None if first is None else timedelta(minutes=_number(first))


def length_in_cell(folded: str) -> timedelta | None:
    """Return the length in a table's cell for lengths, where "10" means minutes.

    "0:10" is ten minutes, and so are "10:00" and "00:10:00".
    """
    cell = folded.strip(" ().")
    for length in lengths_in(cell):
        return length.value
    if parts := _COLONS.fullmatch(cell):
        if parts["hours"] is None:
            first, second = int(parts["minutes"]), int(parts["seconds"])
            is_hours = first < _FEWEST_MINUTES
            return _positive(60 * first + second if is_hours else first + second / 60)
        hours, minutes, seconds = (int(part) for part in parts.groups())
        return _positive(60 * hours + minutes + seconds / 60)
    if _PLAIN_NUMBER.fullmatch(cell):
        return _positive(_number(cell))
    return None


def elapsed_in_cell(folded: str) -> tuple[timedelta, timedelta] | None:
    """Return the two of "5-15" in a table's cell: minutes since the start."""
    found = _ELAPSED.fullmatch(folded.strip(" ()'"))
    if found is None:
        return None
    since, until = (timedelta(minutes=int(part)) for part in found.groups())
    return (since, until) if since < until else None


def _positive(minutes: float) -> timedelta | None:
    length = timedelta(minutes=minutes)
    return length if timedelta(0) < length <= _LONGEST else None


def _number(text: str) -> float:
    if text in words.NUMBERS:
        return words.NUMBERS[text]
    return float(text.replace(",", "."))


def _value(found: re.Match[str]) -> timedelta:
    if found["spelled"]:
        return _SPELLED[" ".join(found["spelled"].split())]
    if found["fraction"]:
        amount = int(found["whole"] or 0) + words.FRACTIONS[found["fraction"]]
        return (
            timedelta(hours=amount) if found["of_hour"] else timedelta(minutes=amount)
        )
    if found["hours"]:
        more = 30 if found["half_more"] else int(found["more"] or 0)
        return timedelta(hours=_number(found["hours"]), minutes=more)
    if found["seconds"]:
        return timedelta(seconds=int(found["seconds"]))
    minutes = _number(found["until"] or found["minutes"]) * int(found["times"] or 1)
    if found["join"] == "+":
        minutes += _number(found["first"])
    return timedelta(minutes=minutes, seconds=int(found["and_seconds"] or 0))
