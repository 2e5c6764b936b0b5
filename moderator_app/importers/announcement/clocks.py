"""Times of day as organisers write them: "16:30", "16h30", "4:30 pm", "16 Uhr"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import time

from moderator_app.importers.announcement import time_words as words

_NOT_IN_NUMBER = r"(?:(?<![\w.:/,-])|(?<=\dt))"
_HALF = (
    r"(?:\s?(?P<half{n}>[ap]\.?\s?m\b\.?"
    rf"|{words.AFTERNOON}\b|{words.MORNING}\b))"
)
_CLOCK = (
    r"(?:(?P<hour{n}>[01]?\d|2[0-4])"
    r"(?:(?:\s?:\s?|\.)(?P<minute{n}>[0-5]\d)(?::[0-5]\d)?(?![\d%€$])(?![.,:/]\d)"
    rf"(?:\s?{words.HOUR_MARK}\b\.?)?{_HALF}?"
    r"|\s?(?:h|uhr)\s?(?P<minutes{n}>[0-5]\d)(?!\d)(?:\s?min\b)?"
    rf"|{_HALF.replace('half', 'halves')}"
    rf"|(?P<mark{{n}}>\s?{words.HOUR_MARK})\b(?!\s?\d)(?![:'’]))"
    rf"|(?P<noon{{n}}>\b{words.NOON}\b)|(?P<midnight{{n}}>\b{words.MIDNIGHT}\b))"
)
_TO = rf"\s*(?:-+>?|{words.RANGE_WORDS})\s*(?:las\s|les\s|l'|h\s)?"
_BEFORE = rf"(?:\b{words.BEFORE_A_TIME}\s+)?(?:el\s)?"
_BARE_RANGE = rf"(?P<bare>[01]?\d|2[0-4])(?:{_TO})" + _CLOCK.replace("{n}", "b")
_SPAN = re.compile(
    rf"{_NOT_IN_NUMBER}(?P<whole>{_BEFORE}(?:"
    + _CLOCK.replace("{n}", "1")
    + rf"(?:{_TO}"
    + _CLOCK.replace("{n}", "2")
    + r"(?!\w))?"
    + rf"|{_BARE_RANGE}))(?!\w)"
)
_ITALIAN = re.compile(  # "ore 15", "dalle ore 15 alle 17": no mark after the hour
    r"(?<!\w)(?:dalle |alle )?ore (?P<first>[01]?\d|2[0-4])"
    r"(?:\s?(?:-|alle(?: ore)?)\s?(?P<last>[01]?\d|2[0-4]))?(?![\w:]|[.,]\d)"
)
_AFTERNOON = re.compile(words.AFTERNOON)
_DIGIT_OR_WORD = re.compile(rf"\d|{words.NOON}|{words.MIDNIGHT}")


@dataclass(frozen=True, slots=True)
class Span:
    """A time or a range of times, and where in the text it stands.

    ``is_hours_only`` where it could be a length as well ("1 h", "2h30").
    """

    start: time
    end: time | None
    begin: int
    finish: int
    is_hours_only: bool = False
    has_half: bool = False  # says which half of the day: "am" or "pm"


def spans_in(folded: str) -> Iterator[Span]:
    """Yield the times and ranges of a folded text, from left to right.

    Hours without any mark, as Italian has them, come last.
    """
    if not _DIGIT_OR_WORD.search(folded):
        return
    for found in _SPAN.finditer(folded):
        yield _span(found)
    for found in _ITALIAN.finditer(folded):
        last = None if found["last"] is None else time(int(found["last"]) % 24)
        yield Span(time(int(found["first"]) % 24), last, *found.span())


def _span(found: re.Match[str]) -> Span:
    groups = found.groupdict()
    begin, finish = found.span("whole")
    if groups["bare"] is not None:
        last = _clock(groups, "b")
        first = _in_half_before(time(int(groups["bare"]) % 24), last, groups, "b")
        return Span(first, last, begin, finish, has_half=_half(groups, "b") != "")
    first = _clock(groups, "1")
    if not _is_given(groups, "2"):
        mark = (groups["mark1"] or "").strip()
        is_length_too = bool(groups["minutes1"]) or mark not in ("", "uhr")
        half = _half(groups, "1") != ""
        return Span(first, None, begin, finish, is_length_too, half)
    last = _clock(groups, "2")
    if not _half(groups, "1"):
        first = _in_half_before(first, last, groups, "2")
    half = bool(_half(groups, "1") or _half(groups, "2"))
    return Span(first, last, begin, finish, has_half=half)


def _is_given(groups: dict[str, str | None], which: str) -> bool:
    return any(
        groups[name + which] is not None for name in ("hour", "noon", "midnight")
    )


def _half(groups: dict[str, str | None], which: str) -> str:
    said = groups["half" + which] or groups["halves" + which] or ""
    if said[:1] in ("", "a", "p"):
        return said[:1]
    return "p" if _AFTERNOON.fullmatch(said) else "a"


def _clock(groups: dict[str, str | None], which: str) -> time:
    if groups["noon" + which]:
        return time(12)
    if groups["midnight" + which]:
        return time(0)
    hour = int(groups["hour" + which] or 0)
    minute = int(groups["minute" + which] or groups["minutes" + which] or 0)
    half = _half(groups, which)
    if half == "p" and hour < 12:
        hour += 12
    elif half == "a" and hour == 12:
        hour = 0
    return time(hour % 24, minute)


def _in_half_before(
    first: time, last: time, groups: dict[str, str | None], which: str
) -> time:
    """Return the first time in the half of the day that brings it before the last."""
    if _half(groups, which) != "p" or first.hour > 12:
        return first
    later = first.replace(hour=first.hour % 12 + 12)
    return later if later <= last else first
