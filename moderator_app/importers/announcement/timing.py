"""When an item of a programme starts, ends, how long it is, and what else it says."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import time, timedelta
from functools import lru_cache

from moderator_app.importers.announcement.clocks import Span, spans_in
from moderator_app.importers.announcement.lengths import Length, lengths_in
from moderator_app.importers.announcement.letters import fold, phrase, phrase_set
from moderator_app.importers.announcement.time_words import FRACTIONS
from moderator_app.importers.announcement.zones import zone_mark_at_start

_OPENING = " ([{«\"'“-·•|*#>,:→➔➜»›"
_SEPARATORS = " \t,;:|·-–—.)]}>→/"
_FOR = re.compile(r"\s+(?:for|of|para|de|d'|pour|per a|per|für|di)\s+(?=\S)")
_EARLIEST_PLAIN_HOUR = 7  # "2 h" and "1h30" before a text are lengths, "16 h" is none
_LABELS = phrase_set(
    """duracion, duration, duree, durada, duracao, dauer, durata, hora, horario,
    time, heure, horaire, uhrzeit, zeit, ora, orario, inicio, start, debut, inici,
    beginn, inizio, length, tiempo, temps, tempo, timing, desde, from, minutos,
    minutes, a las"""
)


@dataclass(frozen=True, slots=True)
class Timing:
    """Times and length of an item, and its words without them."""

    rest: str
    start: time | None = None
    end: time | None = None
    length: timedelta | None = None
    is_each: bool = False  # the length is that of each of its speakers
    is_leading: bool = False  # the text starts with the time or the length
    has_half: bool = False
    since: timedelta | None = None  # the first of "5-15 min", the length is the last

    @property
    def is_timed(self) -> bool:
        """Whether a time or a length is given."""
        return self.start is not None or self.length is not None


@lru_cache(maxsize=4096)
def timing_of(text: str) -> Timing:
    """Return what a text says of its time; only where time stands apart counts."""
    timing = _with_length(_with_clock(text))
    if timing.start is None and timing.length is not None:
        timing = _with_clock_as_well(timing)
    if timing.is_timed and phrase(timing.rest) in _LABELS:
        return replace(timing, rest="")
    return timing


def _with_clock(text: str) -> Timing:
    folded = fold(text)
    spans = list(spans_in(folded))
    for span in spans:
        if not _is_apart(span, folded):
            continue
        is_leading = not folded[: span.begin].strip(_OPENING)
        rest = _without(text, span.begin, span.finish)
        if is_leading:
            rest = _without_other_zones(rest)
        return Timing(
            rest, span.start, span.end, is_leading=is_leading, has_half=span.has_half
        )
    return Timing(text)


def _with_clock_as_well(timing: Timing) -> Timing:
    """Return a timing with the time that a length stood behind: "Talk – 10h (5')"."""
    clock = _with_clock(timing.rest)
    if clock.start is None:
        return timing
    return replace(timing, rest=clock.rest, start=clock.start, end=clock.end)


def _is_apart(span: Span, folded: str) -> bool:
    before = folded[: span.begin].strip(_OPENING)
    if span.is_hours_only and span.start.hour < _EARLIEST_PLAIN_HOUR:
        return False
    if not before:
        return True
    after = folded[span.finish :].strip()
    in_brackets = folded[: span.begin].rstrip()[-1:] in "([" and after[:1] in (")", "]")
    is_last = not zone_mark_at_start(after)[1].strip(" ).]")
    return in_brackets or (is_last and _ends_apart(folded[: span.begin]))


def _ends_apart(before: str) -> bool:
    return before.rstrip()[-1:] in tuple("([,;:|·/-.")


def _without_other_zones(rest: str) -> str:
    """Return the text without the zone, and the same moment elsewhere, in front."""
    _, rest = zone_mark_at_start(rest)
    folded = fold(rest)
    if folded[:1] not in ("/", "(", "|", "="):
        return rest
    for span in spans_in(folded):
        if folded[: span.begin].strip(_OPENING + "/=h"):
            break
        end = re.search(r"[):|]|\s-\s", folded[span.finish :])
        if end:
            rest = rest[span.finish + end.end() :].strip(_SEPARATORS)
        break
    return rest


def _with_length(timing: Timing) -> Timing:
    text = timing.rest
    folded = fold(text)
    found = _best_length(list(_lengths_apart(text, folded)), folded)
    if found is None:
        return timing
    is_leading = timing.is_leading or (
        timing.start is None and not folded[: found.begin].strip(_OPENING)
    )
    rest = _without(text, found.begin, found.finish)
    if is_leading and (joined := _FOR.match(f" {rest}")):
        rest = rest[joined.end() - 1 :]  # "5 minutes for questions"
    return replace(
        timing,
        rest=rest,
        length=found.value,
        is_each=found.is_each,
        since=found.since,
        is_leading=is_leading,
    )


def _lengths_apart(text: str, folded: str) -> Iterator[Length]:
    for length in lengths_in(folded):
        before = folded[: length.begin].rstrip(" ")
        after = folded[length.finish :].lstrip(" ")
        if not before.strip(_OPENING) and _goes_on_apart(text[length.finish :]):
            yield length
            continue
        starts = not before.strip(_OPENING) or before[-1] in "([{,;:|·/-–.•→"
        ends = not after.strip(" .") or after[0] in ")]},;:|·/-(→"
        if (starts and ends) or (
            not after.strip(" .") and _is_no_sentence(length, folded)
        ):
            yield length


def _goes_on_apart(after: str) -> bool:
    """Return whether what follows a length in front is no part of its sentence."""
    return after.lstrip()[:1].isupper() or _FOR.match(after) is not None


def _is_no_sentence(length: Length, folded: str) -> bool:
    """Return whether a length at the end of a sentence is no part of it."""
    said = folded[length.begin : length.finish]
    is_fraction = any(fraction in said for fraction in FRACTIONS)
    return is_fraction or "min" in said or said[-1] in "'\""


def _best_length(lengths: list[Length], folded: str) -> Length | None:
    """Return the length in brackets, or else the last."""
    for length in lengths:
        before, after = (
            folded[: length.begin].rstrip(),
            folded[length.finish :].lstrip(),
        )
        if before[-1:] in tuple("([") and after[:1] in (")", "]"):
            return length
    return lengths[-1] if lengths else None


def _without(text: str, begin: int, finish: int) -> str:
    """Return the text without a piece, its brackets and its separators."""
    before, after = text[:begin].rstrip(), text[finish:].lstrip()
    is_in_brackets = before[-1:] in tuple("([{") and after[:1] in (")", "]", "}")
    if is_in_brackets:
        before, after = before[:-1].rstrip(), after[1:].lstrip()
    elif before[-1:] in tuple("([{"):
        return _joined(before, after.lstrip(_SEPARATORS))
    elif after[:1] in (")", "]", "}"):
        return _joined(before.rstrip(_SEPARATORS), after)
    if not before.strip(_OPENING):
        return after.lstrip(_SEPARATORS.replace(")", "").replace("]", "")).rstrip()
    if not after.strip(_SEPARATORS):
        return before.rstrip(_SEPARATORS.replace(")", "").replace(".", ""))
    if is_in_brackets and after[:1].isupper():
        return f"{before} | {after}"
    return _joined(before, after)


def _joined(before: str, after: str) -> str:
    if before[-1:] in tuple("([{") or after[:1] in tuple(")]},;:.?!"):
        return before + after
    return f"{before} {after}"
