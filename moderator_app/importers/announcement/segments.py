"""The segments of a programme, from its items and the rows of its tables."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import time, timedelta

from moderator_app.domain.draft import DraftSegment
from moderator_app.domain.programme import Kind
from moderator_app.importers.announcement.dates import dates_in
from moderator_app.importers.announcement.elapsed import with_minutes_elapsed
from moderator_app.importers.announcement.entries import Entry, entry_of
from moderator_app.importers.announcement.items import Node, nodes_of
from moderator_app.importers.announcement.letters import fold, phrase
from moderator_app.importers.announcement.lines import Line, Shape
from moderator_app.importers.announcement.moment import is_only_when
from moderator_app.importers.announcement.naming import Known
from moderator_app.importers.announcement.people import with_what_follows
from moderator_app.importers.announcement.pieces import AND_IN_FRONT
from moderator_app.importers.announcement.rows import entries_of_rows
from moderator_app.importers.announcement.sections import section_named
from moderator_app.importers.announcement.speakers import organisation_in, spoken_in
from moderator_app.importers.announcement.spoken import tidy, without_introducer
from moderator_app.importers.announcement.tables import rows_of, tables_in
from moderator_app.importers.announcement.timing import timing_of
from moderator_app.importers.announcement.words import END_MARK, HEADINGS, Section

_LONGEST_NOTE = 220  # letters of a line below an item that can name who speaks
_LONGEST_PLAIN_ITEM = 160
_END = re.compile(END_MARK)


@dataclass(frozen=True, slots=True)
class Agenda:
    """The segments that lines tell, and what they say of the session as a whole."""

    segments: tuple[DraftSegment, ...] = ()
    timed: int = 0  # how many have a time or a length
    end: time | None = None
    total: timedelta | None = None
    total_line: int | None = None
    has_halves: bool = False  # "am" or "pm" are said


def agenda_in(lines: Sequence[Line], known: Known, *, is_headed: bool) -> Agenda:
    """Return the segments among lines; ``is_headed`` where a heading promises them.

    Without such a heading only what has a time, and its siblings, is one. A
    table with times tells it alone.
    """
    tables = tables_in(lines, known)
    in_tables = [
        entry for table in tables for entry in entries_of_rows(rows_of(table), known)
    ]
    of_tables = {place for table in tables for place in range(table.first, table.after)}
    others = [line for place, line in enumerate(lines) if place not in of_tables]
    timed = _timed(in_tables)
    if timed > 1 and timed >= sum(timing_of(line.text).is_timed for line in others):
        return _agenda(in_tables)
    return _agenda(_entries_of(lines, known, is_headed))


def _timed(entries: Sequence[Entry]) -> int:
    return sum(entry.timing.is_timed and bool(entry.timing.rest) for entry in entries)


def _agenda(entries: Sequence[Entry]) -> Agenda:
    kept: list[Entry] = []
    entries = with_minutes_elapsed(entries)
    end, total, total_line = None, None, None
    for entry in entries:
        name = phrase(entry.segment.title)
        if name in HEADINGS[Section.TOTAL]:
            total, total_line = entry.segment.length, entry.segment.line
        elif _END.fullmatch(name) and entry.segment.start and not entry.segment.length:
            end = entry.segment.end or entry.segment.start
        elif _is_of_programme(entry.segment):
            kept.append(entry)
    return Agenda(
        _with_farewell(tuple(entry.segment for entry in kept)),
        _timed(kept),
        end,
        total,
        total_line,
        any(entry.timing.has_half for entry in entries),
    )


def _with_farewell(segments: tuple[DraftSegment, ...]) -> tuple[DraftSegment, ...]:
    """Return the segments; greetings at the end close: "saluti"."""
    if len(segments) > 1 and segments[-1].kind is Kind.WELCOME:
        return (*segments[:-1], replace(segments[-1], kind=Kind.CLOSING))
    return segments


def _is_of_programme(segment: DraftSegment) -> bool:
    """Return whether words are more than the session's own date, zone or platform."""
    if segment.speakers or segment.kind is not Kind.OTHER:
        return True
    is_of_a_day = any(True for _ in dates_in(fold(segment.title)))
    is_section = section_named(segment.title, is_heading=True) is not None
    return not (is_of_a_day and is_section) and not is_only_when(segment.title)


def _entries_of(lines: Sequence[Line], known: Known, is_headed: bool) -> list[Entry]:
    roots = nodes_of(lines)
    chosen = _items_among(roots, is_headed)
    return [
        _entry(item, known)
        for node in chosen
        for item in _flat(node)
        if item.timing.rest
    ]


def _items_among(roots: Sequence[Node], is_headed: bool) -> list[Node]:
    """Return the nodes that are items: those with a time, and their siblings."""
    timed = [node for node in roots if node.is_timed or node.has_timed_children]
    if timed:
        alike = {(node.line.shape, node.depth) for node in timed if node.is_timed}
        alike -= {alike_ for alike_ in alike if alike_[0] is Shape.TEXT}
        return [
            node
            for node in roots
            if node in timed or (node.line.shape, node.depth) in alike
        ]
    if not is_headed:
        return []
    bullets = [node for node in _all(roots) if node.line.shape is Shape.BULLET]
    if bullets:
        least = min(node.depth for node in bullets)
        return [node for node in bullets if node.depth == least]
    headings = [node for node in roots if node.line.shape is Shape.HEADING]
    if len(headings) > 1:
        return headings
    plain = [node for node in _all(roots) if _is_plain_item(node)]
    return plain if len(plain) > 1 else []


def _all(nodes: Sequence[Node]) -> Iterator[Node]:
    for node in nodes:
        yield node
        yield from _all(node.children)


def _is_plain_item(node: Node) -> bool:
    text = node.line.text
    return len(text) <= _LONGEST_PLAIN_ITEM and text[-1] not in ".:?!"


def _flat(node: Node) -> Iterator[Node]:
    """Yield the items of a node: its children where they have times of their own."""
    timed = [
        child for child in node.children if child.is_timed or child.has_timed_children
    ]
    if not timed or (node.is_timed and not _are_items(node, timed)):
        yield node
        return
    shapes = {(child.line.shape, child.depth) for child in timed if child.is_timed}
    first = True
    for child in node.children:
        if child not in timed and (child.line.shape, child.depth) not in shapes:
            continue
        if child not in timed and child.line.shape is Shape.TEXT:
            continue
        if first and child.timing.start is None:
            child.timing = replace(child.timing, start=node.timing.start)
        first = False
        yield from _flat(child)


def _are_items(node: Node, timed: Sequence[Node]) -> bool:
    """Return whether times below an item with a time are those of its parts."""
    if len(timed) > 1:
        return True
    only = timed[0].timing
    return only.start is not None and only.start != node.timing.start


def _entry(node: Node, known: Known) -> Entry:
    timing, line = node.timing, node.line
    spoken = spoken_in(timing.rest, known, line.bold)
    title, named = spoken.title, list(spoken.credits)
    for child in with_what_follows(_said_below(node), known):
        text = child.text
        if len(text) > _LONGEST_NOTE:
            continue
        if named and (joined := AND_IN_FRONT.match(fold(text))):
            text = text[joined.end() :]
        below = spoken_in(text, known, child.bold)
        if not below.credits and _can_host(child, line, known, has_speaker=bool(named)):
            below = replace(below, credits=organisation_in(text, known))
        named.extend(who for who in below.credits if who not in named)
        if spoken.is_bare and title == spoken.title and not below.credits:
            title = tidy(text) or title
    if timing.length is None:
        timing = replace(timing, length=_length_below(node))
    if named:
        title = without_introducer(title)
    tellers = sum(child.line.shape is Shape.BULLET for child in node.children)
    return entry_of(title, named, timing, line, shares=tellers or len(named))


def _said_below(node: Node) -> list[Line]:
    """Return the lines that belong to an item, without their times."""
    return [child.line.saying(child.timing.rest) for child in _all(node.children)]


def _can_host(below: Line, item: Line, known: Known, *, has_speaker: bool) -> bool:
    """Return whether a line below an item can be an organisation that speaks in it."""
    if below.shape is Shape.BULLET:
        return has_speaker or known.has_organisation(below.text)
    return below.number == item.number + 1 or known.has_organisation(below.text)


def _length_below(node: Node) -> timedelta | None:
    return next(
        (child.timing.length for child in node.children if child.timing.length), None
    )
