"""Times that count from the session's start: "0:00-0:05", "minutes 5-15"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import time, timedelta
from itertools import pairwise

from moderator_app.domain.draft import DraftSegment
from moderator_app.importers.announcement.entries import Entry

_MIDNIGHT = time()


def with_minutes_elapsed(entries: Sequence[Entry]) -> list[Entry]:
    """Return the entries, each as long as from the first of its minutes to the last.

    So it is where they follow each other from zero: "0-5 min", "5-15 min". Else
    the two are the least and the most of a length.
    """
    counted = [entry for entry in entries if entry.timing.since is not None]
    if len(counted) < 2 or counted[0].timing.since != timedelta(0):
        return list(entries)
    pairs = pairwise(entry.timing for entry in counted)
    if any(first.length != second.since for first, second in pairs):
        return list(entries)
    return [_counted(entry) for entry in entries]


def _counted(entry: Entry) -> Entry:
    since, until = entry.timing.since, entry.timing.length
    if since is None or until is None:
        return entry
    return replace(entry, segment=replace(entry.segment, length=until - since))


def without_elapsed_clocks(
    segments: Sequence[DraftSegment], start: time | None
) -> tuple[DraftSegment, ...]:
    """Return the segments with lengths for starts, where these count from zero.

    So it is where the first stands at 0:00 and the session starts at another
    time; the last is as long as its own range says.
    """
    if not segments or segments[0].start != _MIDNIGHT or start in (None, _MIDNIGHT):
        return tuple(segments)
    following = [segment.start for segment in segments[1:]]
    return tuple(
        _in_lengths(segment, after)
        for segment, after in zip(segments, [*following, None], strict=True)
    )


def _in_lengths(segment: DraftSegment, after: time | None) -> DraftSegment:
    until, length = segment.end or after, segment.length
    if length is None and segment.start is not None and until is not None:
        length = _since_midnight(until) - _since_midnight(segment.start)
    is_real = length is not None and length > timedelta(0)
    return replace(segment, start=None, end=None, length=length if is_real else None)


def _since_midnight(at: time) -> timedelta:
    return timedelta(hours=at.hour, minutes=at.minute)
