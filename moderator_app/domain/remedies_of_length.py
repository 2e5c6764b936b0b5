"""Remedies for parts that are too long, too short, unknown, or in each other's way."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import timedelta

from moderator_app.domain.draft import Draft, DraftSegment, Finding
from moderator_app.domain.draft_clock import clock_at
from moderator_app.domain.draft_times import (
    planned_end,
    rows,
    session_end,
    session_start,
)
from moderator_app.domain.fitting import in_proportion, with_lengths
from moderator_app.domain.programme import Kind
from moderator_app.domain.remedy import Act, Change, Remedy, accept

_NONE = timedelta()
_SECOND = timedelta(seconds=1)
_USUAL = (timedelta(minutes=5), timedelta(minutes=10))
"""Lengths offered for a segment that has none."""


def sum_remedies(draft: Draft, finding: Finding) -> Iterator[Remedy]:
    """Yield how to bring parts and promise together; leaving them apart is first."""
    planned, promised = planned_end(draft), _promised(draft)
    clock = planned and clock_at(draft, planned)
    yield accept(finding, planned=clock, promised=draft.end)
    if planned is None or promised is None or promised != finding.facts["promised"]:
        return
    excess = planned - session_start(draft) - promised
    if excess == _NONE:
        return
    yield from _by_one(draft, finding, excess)
    yield from _by_all(draft, finding, excess)
    if draft.start is not None:
        act = Act.EXTEND if excess > _NONE else Act.END_EARLIER
        end = clock_at(draft, planned)
        yield Remedy(finding, act, Change(end=end), {"end": end})


def minutes_remedies(draft: Draft, finding: Finding) -> Iterator[Remedy]:
    """Yield lengths for a segment that has none; which is right nobody can guess."""
    at = _place(draft, finding)
    unknown = [part for part in draft.segments if part.length is None]
    if at is None or not unknown:
        return
    shares = in_proportion([_SECOND] * len(unknown), _rest(draft))
    if shares is not None:
        yield _sharing(draft, finding, shares)
    for length in _USUAL:
        given = _with_length(draft, at, length)
        facts = {"title": finding.facts["title"], "length": length}
        yield Remedy(finding, Act.GIVE_MINUTES, Change(segments=given), facts)


def overlap_remedies(draft: Draft, finding: Finding) -> Iterator[Remedy]:
    """Yield how to keep a row from running into the next one."""
    yield accept(finding)
    at = _place(draft, finding)
    if at is None or at + 1 >= len(draft.segments):
        return
    placed = rows(draft)
    length = placed[at + 1].start - placed[at].start
    if length > _NONE:
        end = draft.segments[at].end and placed[at + 1].clock
        stopped = replace(draft.segments[at], length=length, end=end)
        facts = {"title": stopped.title, "length": length}
        change = Change(segments=_put(draft, at, stopped))
        yield Remedy(finding, Act.STOP_AT_NEXT, change, facts)


def order_remedies(draft: Draft, finding: Finding) -> Iterator[Remedy]:
    """Yield how to keep the rows in the order of their times."""
    yield accept(finding)
    at = _place(draft, finding)
    if at is not None:
        follows = replace(draft.segments[at], start=None, end=None)
        change = Change(segments=_put(draft, at, follows))
        yield Remedy(finding, Act.FOLLOW, change, {"title": follows.title})


def duration_remedies(draft: Draft, finding: Finding) -> Iterator[Remedy]:
    """Yield the row's range, which is taken already, and its minutes."""
    yield accept(finding, length=finding.facts["range"])
    at, length = _place(draft, finding), finding.facts["minutes"]
    if at is not None and isinstance(length, timedelta):
        timed = replace(draft.segments[at], length=length, end=None)
        change = Change(segments=_put(draft, at, timed))
        yield Remedy(finding, Act.TAKE_MINUTES, change, {"length": length})


def _promised(draft: Draft) -> timedelta | None:
    end = session_end(draft)
    if draft.start is None or end is None:
        return draft.stated_total
    return end - session_start(draft)


def _by_one(draft: Draft, finding: Finding, excess: timedelta) -> Iterator[Remedy]:
    """Take it from the questions, or the longest part; never down to nothing."""
    at = _most_elastic(draft.segments)
    length = (draft.segments[at].length or _NONE) - excess
    if length > _NONE:
        act = Act.SHORTEN if excess > _NONE else Act.LENGTHEN
        facts = {"title": draft.segments[at].title, "length": length}
        segments = _with_length(draft, at, length)
        yield Remedy(finding, act, Change(segments=segments), facts)


def _by_all(draft: Draft, finding: Finding, excess: timedelta) -> Iterator[Remedy]:
    lengths = [segment.length or _NONE for segment in draft.segments]
    fitted = in_proportion(lengths, sum(lengths, _NONE) - excess)
    if fitted is not None and len(fitted) > 1:
        act = Act.TRIM if excess > _NONE else Act.STRETCH
        segments = with_lengths(draft.segments, fitted)
        yield Remedy(finding, act, Change(segments=segments), {"by": abs(excess)})


def _most_elastic(segments: tuple[DraftSegment, ...]) -> int:
    return max(
        range(len(segments)),
        key=lambda at: (segments[at].kind is Kind.QA, segments[at].length or _NONE),
    )


def _sharing(draft: Draft, finding: Finding, shares: Sequence[timedelta]) -> Remedy:
    rest = iter(shares)
    lengths = [
        next(rest) if part.length is None else part.length for part in draft.segments
    ]
    segments = with_lengths(draft.segments, lengths)
    facts = {"length": max(shares), "parts": len(shares)}
    return Remedy(finding, Act.SHARE_REST, Change(segments=segments), facts)


def _rest(draft: Draft) -> timedelta:
    known = sum((part.length or _NONE for part in draft.segments), _NONE)
    return (_promised(draft) or _NONE) - known


def _with_length(draft: Draft, at: int, length: timedelta) -> tuple[DraftSegment, ...]:
    lengths = [part.length for part in draft.segments]
    lengths[at] = length
    return with_lengths(draft.segments, lengths)


def _put(draft: Draft, at: int, segment: DraftSegment) -> tuple[DraftSegment, ...]:
    return (*draft.segments[:at], segment, *draft.segments[at + 1 :])


def _place(draft: Draft, finding: Finding) -> int | None:
    """Find the segment that a finding is about."""
    wanted = (finding.line, finding.facts["title"])
    for at, segment in enumerate(draft.segments):
        if (segment.line, segment.title) == wanted:
            return at
    return None
