"""Lengths, start and end that a page gives only by other times of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import time, timedelta

from moderator_app.domain.draft import Code, Draft, DraftSegment, Finding, Severity
from moderator_app.domain.draft_clock import clock_at, elapsed
from moderator_app.domain.draft_times import DAY, session_start, since_midnight

_LONGEST = timedelta(hours=12)
"""A longer way from one time to the next is a step backwards."""


def with_derived_lengths(draft: Draft) -> Draft:
    """Fill in what the page's own times imply, and nothing that they leave open.

    A row's range is its length, even where its minutes say otherwise (which is
    a finding). Where rows have starts alone, each lasts until the next one, and
    the last until the session's end. The session starts with its first row and
    ends with the page's total, or with its last row's range.
    """
    ranged = _with_ranges(draft)
    started = replace(ranged, start=draft.start or _first_start(draft))
    ended = replace(started, end=draft.end or _implied_end(started))
    return replace(ended, segments=_filled(ended))


def _with_ranges(draft: Draft) -> Draft:
    ranged = tuple(_ranged(segment, draft) for segment in draft.segments)
    differing = tuple(
        Finding(
            Code.DURATION_DIFFERS,
            Severity.WARNING,
            was.line,
            {"title": was.title, "minutes": was.length, "range": now.length},
        )
        for was, now in zip(draft.segments, ranged, strict=True)
        if was.length not in (None, now.length)
    )
    return replace(draft, segments=ranged, findings=(*draft.findings, *differing))


def _ranged(segment: DraftSegment, draft: Draft) -> DraftSegment:
    if segment.start is None or segment.end is None:
        return segment
    length = _way(draft, segment.start, segment.end)
    return segment if length is None else replace(segment, length=length)


def _first_start(draft: Draft) -> time | None:
    return draft.segments[0].start if draft.segments else None


def _implied_end(draft: Draft) -> time | None:
    if draft.start and draft.stated_total:
        return clock_at(draft, session_start(draft) + draft.stated_total)
    return draft.segments[-1].end if draft.segments else None


def _filled(draft: Draft) -> tuple[DraftSegment, ...]:
    return tuple(
        replace(segment, length=_until_next(segment, draft.segments[place:], draft))
        if segment.length is None
        else segment
        for place, segment in enumerate(draft.segments, start=1)
    )


def _until_next(
    segment: DraftSegment, following: Sequence[DraftSegment], draft: Draft
) -> timedelta | None:
    """Length up to the next time that the page gives, less what lies between."""
    between, end = timedelta(), draft.end
    for other in following:
        if other.start is not None:
            end = other.start
            break
        if other.length is None:
            return None
        between += other.length
    if segment.start is None or end is None:
        return None
    way = _way(draft, segment.start, end)
    return way - between if way and way > between else None


def _way(draft: Draft, start: time, end: time) -> timedelta | None:
    """Return what passes from one time to the next; None for a step backwards."""
    way = (since_midnight(end) - since_midnight(start)) % DAY
    if not timedelta() < way <= _LONGEST:
        return None
    is_late = draft.start is not None and start < draft.start
    begins = since_midnight(start) + (DAY if is_late else timedelta())
    passed = elapsed(draft, begins + way) - elapsed(draft, begins)
    return passed if passed > timedelta() else way
