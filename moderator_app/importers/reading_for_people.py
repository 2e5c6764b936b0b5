"""What was read, as plain text for people."""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from datetime import datetime, time, timedelta

from moderator_app.domain.draft import Draft
from moderator_app.domain.draft_checks import findings
from moderator_app.domain.draft_times import Row, rows
from moderator_app.domain.local_time import (
    abbreviation,
    is_known_zone,
    likely_instant,
    offset_name,
    utc_offset,
    zone_label,
)
from moderator_app.domain.programme import Credit
from moderator_app.domain.shown_time import digits
from moderator_app.texts.reading import ReadingTexts
from moderator_app.texts.words import Words, language_name

_WIDTH = 88
_INDENT = "  "


def reading_for_people(draft: Draft, texts: ReadingTexts) -> str:
    """Return the reading on lines of at most 88 letters, the findings last."""
    blocks = [
        list(_head(draft, texts)),
        list(_programme(draft, texts)),
        list(_people(draft, texts)),
        list(_topics(draft, texts)),
        list(_findings(draft, texts)),
    ]
    return "\n\n".join("\n".join(block) for block in blocks if block)


def _head(draft: Draft, texts: ReadingTexts) -> Iterator[str]:
    yield from _wrapped(draft.title or texts.untitled(), "", "")
    yield " · ".join([_day(draft, texts), _hours(draft, texts), _zone(draft, texts)])
    place = draft.place
    meeting = f"{texts.meeting_label()} {place.meeting_id}" if place.meeting_id else ""
    where = " · ".join(filter(None, (place.platform, place.url, meeting)))
    labelled = {
        texts.place_label(): where,
        texts.language_label(): language_name(draft.language) if draft.language else "",
    }
    width = max(map(len, labelled))
    for label, value in labelled.items():
        if value:
            yield f"{label:<{width}}  {value}"


def _day(draft: Draft, texts: ReadingTexts) -> str:
    return texts.no_date() if draft.date is None else texts.lengths.day(draft.date)


def _hours(draft: Draft, texts: ReadingTexts) -> str:
    if draft.start is None:
        return texts.no_time()
    start = texts.lengths.clock(draft.start)
    if draft.end is None:
        return texts.from_time(start)
    return texts.until(start, texts.lengths.clock(draft.end))


def _zone(draft: Draft, texts: ReadingTexts) -> str:
    if not draft.zone or not is_known_zone(draft.zone):
        return texts.no_zone()
    if draft.date is None:
        return zone_label(draft.zone)
    local = datetime.combine(draft.date, draft.start or time())
    start = likely_instant(local, draft.zone)
    names = (
        abbreviation(start, draft.zone),
        offset_name(utc_offset(start, draft.zone)),
    )
    label, called = zone_label(draft.zone), ", ".join(dict.fromkeys(names))
    return called if label in names else f"{label} ({called})"


def _programme(draft: Draft, texts: ReadingTexts) -> Iterator[str]:
    known = [part.length for part in draft.segments if part.length is not None]
    total = sum(known, timedelta())
    yield f"{texts.programme_label()}, {texts.total(total)}"
    words = Words(texts.language)
    kinds = max(len(words.kind(part.kind)) for part in draft.segments)
    for number, row in enumerate(rows(draft), start=1):
        kind = f"{words.kind(row.segment.kind):<{kinds}}"
        first = f"{_INDENT}{number:>2}  {_when(draft, row):>13}  {kind}  "
        yield from _wrapped(row.segment.title, first, " " * len(first))
        for who in row.segment.speakers:
            rest = " " * len(first) + _INDENT
            yield from _wrapped(_credit(who.credit), rest, rest)


def _when(draft: Draft, row: Row) -> str:
    """Return a row's planned start and its length: "16:33   5:00"."""
    length = row.segment.length
    took = "?" if length is None else digits(round(length.total_seconds()))
    start = f"{row.clock:%H:%M}" if draft.start else ""
    return f"{start:5} {took:>7}"


def _credit(credit: Credit) -> str:
    return ", ".join(filter(None, (credit.name, credit.role, credit.organisation)))


def _people(draft: Draft, texts: ReadingTexts) -> Iterator[str]:
    if draft.people:
        yield texts.people_label()
    for who in draft.people:
        yield from _wrapped(_credit(who.credit), _INDENT, _INDENT * 2)


def _topics(draft: Draft, texts: ReadingTexts) -> Iterator[str]:
    if draft.topics:
        yield texts.topics_label()
    for topic in draft.topics:
        yield from _wrapped(topic, _INDENT, _INDENT * 2)


def _findings(draft: Draft, texts: ReadingTexts) -> Iterator[str]:
    found = findings(draft)
    if not found:
        yield texts.nothing_found()
        return
    yield texts.findings_label()
    places = ["" if each.line is None else texts.line(each.line) for each in found]
    words = [texts.severity(each.severity) for each in found]
    for each, place, word in zip(found, places, words, strict=True):
        severity = f"{word:<{max(map(len, words))}}"
        first = f"{_INDENT}{severity}  {place:<{max(map(len, places))}}  "
        yield from _wrapped(texts.finding(each), first, " " * len(first))


def _wrapped(text: str, first: str, rest: str) -> list[str]:
    """Break a text into lines; words that are longer than a line stay whole."""
    return textwrap.wrap(
        text,
        _WIDTH,
        initial_indent=first,
        subsequent_indent=rest,
        break_long_words=False,
        break_on_hyphens=False,
    ) or [first.rstrip()]
