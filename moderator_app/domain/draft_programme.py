"""Makes a draft that lacks nothing the programme that a session runs."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, time, timedelta

from moderator_app.domain.draft import Code, Draft, Finding, Severity
from moderator_app.domain.draft_checks import findings
from moderator_app.domain.draft_times import Row, rows, session_end, session_start
from moderator_app.domain.identifiers import SegmentNumber
from moderator_app.domain.local_time import likely_instant
from moderator_app.domain.programme import Appearance, Programme, Segment
from moderator_app.domain.speaker_cards import Cards, cards_of
from moderator_app.domain.zone_guess import GuessZone, no_guess

_NEEDED = frozenset(
    {
        Code.TITLE_MISSING,
        Code.DATE_MISSING,
        Code.YEAR_MISSING,
        Code.START_MISSING,
        Code.ZONE_MISSING,
        Code.SEGMENTS_MISSING,
        Code.MINUTES_MISSING,
    }
)


@dataclass(frozen=True, slots=True)
class Unready:
    """What a draft lacks to be run: at least one finding, by line."""

    missing: tuple[Finding, ...]


def programme_from(
    draft: Draft, guess_zone: GuessZone = no_guess
) -> Programme | Unready:
    """Return the programme that a draft amounts to, or what it lacks.

    A row that starts past midnight is of the next day. The promised end is the
    draft's end; without one there is none.
    """
    missing = tuple(
        found
        for found in findings(draft)
        if found.code in _NEEDED and found.severity is not Severity.INFO
    )
    if missing or draft.date is None or draft.zone is None:
        return Unready(missing)
    midnight = likely_instant(datetime.combine(draft.date, time()), draft.zone)
    cards, end = cards_of(draft, guess_zone), session_end(draft)
    return Programme(
        title=draft.title or "",
        start=midnight + session_start(draft),
        zone=draft.zone,
        segments=_segments(draft, cards, midnight),
        promised_end=None if end is None else midnight + end,
        language=draft.language,
        place=draft.place,
        topics=draft.topics,
        speakers=cards.speakers,
    )


def _segments(draft: Draft, cards: Cards, midnight: datetime) -> tuple[Segment, ...]:
    placed = zip(rows(draft), cards.appearances, strict=True)
    return tuple(
        _segment(SegmentNumber(number), row, appearances, midnight)
        for number, (row, appearances) in enumerate(placed, start=1)
    )


def _segment(
    number: SegmentNumber,
    row: Row,
    appearances: tuple[Appearance, ...],
    midnight: datetime,
) -> Segment:
    read = row.segment
    return Segment(
        number,
        read.title,
        read.kind,
        read.length or timedelta(),
        start=None if read.start is None else midnight + row.start,
        is_hard_start=read.is_hard_start,
        wrap_up=read.wrap_up,
        last=read.last,
        appearances=appearances,
        notes=read.notes,
    )
