"""The page that was read: its lines, and in each what was taken from it."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from moderator_app.domain.draft import (
    Code,
    Draft,
    DraftPerson,
    DraftSegment,
    Finding,
    Severity,
)
from moderator_app.domain.draft_checks import findings

_MARKUP = re.compile(r"(\*\*|__|(?<!\w)[*_](?=\w)|(?<=\w)[*_](?!\w)|`)")
_HEADING = 80  # letters; what is longer is a paragraph of its own
_BREAK = r"[\W_]{1,12}"
_PIECES = re.compile(r"\s[-–—]\s|[,:;¿?]")
_WORD = re.compile(r"[^\W_]+")
_CLOCK = r"\d{1,2}(?:[:.h]\d{2}| ?h\b)(?: ?[ap]\.?m\b\.?)?"
_UNIT = r"(?:min|m\b|h\b|h[oe]u?r|or[ae]\b|st(?:un)?d|se[cg])[^\W\d_]*|['′]"
_LENGTH = rf"(?<![\d:.,])\d+(?:[.,]\d+)?\s?(?:{_UNIT})"
_DATE = (
    r"\d{4}-\d{1,2}-\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{2,4}"
    r"|(?:[^\W\d_]{3,},? )?\d{1,2}\.?(?: de)? [^\W\d_]{3,}(?:,? (?:de )?\d{4})?"
    r"|[^\W\d_]{3,} \d{1,2}(?:,? \d{4})?"
)


@dataclass(frozen=True, slots=True)
class Span:
    """Letters of a line from ``start`` up to ``end``, which something was read from."""

    start: int
    end: int
    is_doubtful: bool = False


@dataclass(frozen=True, slots=True)
class PageLine:
    """One line of the page without its marks of emphasis; numbers count from 1."""

    number: int
    text: str
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Gap:
    """Lines in a row from which nothing was read."""

    first: int
    count: int


def page_view(
    page: str, draft: Draft, is_whole: bool = False
) -> tuple[PageLine | Gap, ...]:
    """Return the page's lines, those without anything gathered into gaps.

    A line right above one that was read stays, as its heading; blank lines go.
    ``is_whole`` keeps every line.
    """
    lines = _lines(page, draft)
    if is_whole:
        return tuple(lines)
    return tuple(_gathered([line for line in lines if line.text.strip()]))


def without_emphasis(line: str) -> str:
    """Return a line of the page without its marks of emphasis."""
    return _MARKUP.sub("", line).rstrip()


def _gathered(lines: list[PageLine]) -> Iterator[PageLine | Gap]:
    passed: list[PageLine] = []
    for line, following in zip(lines, [*lines[1:], None], strict=False):
        if line.spans or (following and following.spans and _is_heading(line)):
            yield from _gap(passed)
            passed = []
            yield line
        else:
            passed.append(line)
    yield from _gap(passed)


def _is_heading(line: PageLine) -> bool:
    return len(line.text) <= _HEADING


def _gap(passed: list[PageLine]) -> Iterator[PageLine | Gap]:
    if len(passed) == 1:
        yield passed[0]
    elif passed:
        yield Gap(passed[0].number, len(passed))


def _lines(page: str, draft: Draft) -> list[PageLine]:
    patterns = _Patterns(draft)
    return [
        PageLine(number, text, patterns.spans(number, text))
        for number, raw in enumerate(page.splitlines(), start=1)
        for text in [without_emphasis(raw)]
    ]


class _Patterns:
    """What to look for, in which line or anywhere."""

    def __init__(self, draft: Draft) -> None:
        self._anywhere = list(_words(_known_anywhere(draft)))
        self._in_line: dict[int, list[str]] = {}
        self._doubtful: dict[int, list[str]] = {}
        for line, pattern in _of_lines(draft):
            if line is not None:
                self._in_line.setdefault(line, []).append(pattern)
        for found in findings(draft):
            if found.line is not None and _is_doubt(found):
                pattern = _doubt(found, draft)
                self._doubtful.setdefault(found.line, []).append(pattern)

    def spans(self, number: int, text: str) -> tuple[Span, ...]:
        """Return what was read from a line, in its order, nothing twice."""
        wanted = [*self._in_line.get(number, ()), *self._anywhere]
        read = [
            Span(*found.span())
            for pattern in wanted
            for found in re.finditer(pattern, text, re.IGNORECASE)
        ]
        doubtful = [
            Span(*found.span(), is_doubtful=True)
            for pattern in self._doubtful.get(number, ())
            for found in [re.search(pattern, text, re.IGNORECASE)]
            if found
        ]
        spans = _apart(doubtful + sorted(read, key=lambda at: at.start - at.end))
        if not spans and number in self._in_line:
            return _apart([Span(0, len(text))])  # read, though not word for word
        return spans


def _apart(spans: Iterable[Span]) -> tuple[Span, ...]:
    """Keep those that touch none before them, in the order of the line."""
    kept: list[Span] = []
    for span in spans:
        is_free = all(span.end <= at.start or at.end <= span.start for at in kept)
        if is_free and span.end > span.start:
            kept.append(span)
    return tuple(sorted(kept, key=lambda span: span.start))


def _known_anywhere(draft: Draft) -> Iterator[str | None]:
    place = draft.place
    yield from (place.platform, place.url, place.meeting_id)
    yield from draft.topics


def _of_lines(draft: Draft) -> Iterator[tuple[int | None, str]]:
    lines = draft.lines
    for text in _words([draft.title]):
        yield lines.get("title"), text
    for text in _words([draft.zone_label]):
        yield lines.get("zone", lines.get("time")), text
    yield lines.get("date"), _DATE
    yield lines.get("time"), _CLOCK
    yield lines.get("total"), _LENGTH
    yield lines.get("language"), r"[^\W\d_]{2,}\s*$"
    for person in draft.people:
        yield from _of_person(person, person.line)
    for segment in draft.segments:
        yield from _of_segment(segment)


def _of_segment(segment: DraftSegment) -> Iterator[tuple[int | None, str]]:
    for text in _words([segment.title, *_PIECES.split(segment.title)]):
        yield segment.line, text
    if segment.length is not None:
        yield segment.line, _LENGTH
    if segment.start is not None:
        yield segment.line, _CLOCK
    for person in segment.speakers:
        yield from _of_person(person, segment.line)


def _of_person(
    person: DraftPerson, line: int | None
) -> Iterator[tuple[int | None, str]]:
    credit = person.credit
    for text in _words([credit.name, credit.role, credit.organisation]):
        yield line, text


def _words(texts: Iterable[str | None]) -> Iterator[str]:
    """Yield a pattern for each text that finds it whatever stands between its words."""
    for text in texts:
        words = _WORD.findall(text or "")
        if words:
            body = _BREAK.join(re.escape(word) for word in words)
            yield rf"(?<![^\W_]){body}(?![^\W_])"


_DOUBTS = {
    Code.DATE_PASSED: _DATE,
    Code.YEAR_MISSING: _DATE,
    Code.WEEKDAY_DIFFERS: _DATE,
    Code.ZONE_MISSING: _CLOCK,
    Code.END_MISSING: _CLOCK,
}


def _is_doubt(found: Finding) -> bool:
    return found.severity is not Severity.INFO or found.code is Code.TITLE_GUESSED


def _doubt(found: Finding, draft: Draft) -> str:
    """Return what of its line a finding is about: a few letters, or all of it."""
    if found.code is Code.ZONE_AMBIGUOUS and draft.zone_label:
        return re.escape(draft.zone_label)
    if found.code is Code.SUM_DIFFERS:
        return rf"{_LENGTH}|{_CLOCK}\W+{_CLOCK}"
    if found.code in _DOUBTS:
        return _DOUBTS[found.code]
    named = found.facts.get("name") or found.facts.get("title")
    return next(_words([str(named or "")]), r"\S.*")
