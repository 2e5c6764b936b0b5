"""Segments from the rows of a table."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from moderator_app.domain.draft import DraftPerson
from moderator_app.domain.programme import Credit
from moderator_app.importers.announcement.columns import Column
from moderator_app.importers.announcement.entries import Entry, entry_of
from moderator_app.importers.announcement.lengths import (
    elapsed_in_cell,
    length_in_cell,
)
from moderator_app.importers.announcement.letters import fold
from moderator_app.importers.announcement.lines import Line
from moderator_app.importers.announcement.naming import Known
from moderator_app.importers.announcement.speakers import listed_in, spoken_in
from moderator_app.importers.announcement.spoken import tidy
from moderator_app.importers.announcement.tables import Row
from moderator_app.importers.announcement.timing import Timing, timing_of


def entries_of_rows(rows: Iterable[Row], known: Known) -> list[Entry]:
    """Return a segment for each row; one that only names people adds to the last."""
    entries: list[Entry] = []
    for row in rows:
        timing = _row_timing(row)
        named = _row_credits(row, known)
        if not timing.rest and not timing.is_timed and entries and named:
            entries[-1] = _with_more(entries[-1], named, row.line)
        elif timing.rest or (timing.is_timed and named):
            entries.append(_row_entry(row, timing, named, known))
    return entries


def _row_timing(row: Row) -> Timing:
    timing = timing_of(row.of(Column.TITLE))
    start = timing_of(row.of(Column.START))
    end = timing_of(row.of(Column.END))
    cell = fold(row.of(Column.LENGTH))
    since, length = elapsed_in_cell(cell) or (timing.since, length_in_cell(cell))
    return replace(
        timing,
        since=since,
        start=start.start or timing.start,
        end=start.end or end.start or timing.end,
        length=length or timing.length or start.length,
        has_half=start.has_half,
    )


def _row_credits(row: Row, known: Known) -> list[Credit]:
    named = list(listed_in(row.of(Column.SPEAKER), known, row.line.bold))
    role, organisation = row.of(Column.ROLE), row.of(Column.ORGANISATION)
    if len(named) == 1:
        return [_completed(named[0], role or None, organisation or None)]
    if not named and organisation:
        return [Credit(None, None, organisation)]
    return named


def _completed(only: Credit, role: str | None, organisation: str | None) -> Credit:
    """Return a credit with what the columns for role and organisation add."""
    if only.name is None and (role or organisation):
        return Credit(only.organisation, role, organisation)
    return Credit(only.name, role or only.role, organisation or only.organisation)


def _row_entry(
    row: Row, timing: Timing, named: Sequence[Credit], known: Known
) -> Entry:
    has_column = any(kind is Column.SPEAKER for kind, _ in row.texts)
    if has_column and named:
        title = tidy(timing.rest) or (named[0].name or named[0].organisation or "")
    else:
        spoken = spoken_in(timing.rest, known, row.line.bold)
        title, named = spoken.title, spoken.credits or named
    return entry_of(title, named, timing, row.line)


def _with_more(entry: Entry, named: Sequence[Credit], line: Line) -> Entry:
    more = tuple(DraftPerson(credit, line.number) for credit in named)
    segment = replace(entry.segment, speakers=(*entry.segment.speakers, *more))
    return replace(entry, segment=segment)
