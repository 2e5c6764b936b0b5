"""Makes the parts of a session fit a length."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import time, timedelta

from moderator_app.domain.draft import DraftSegment
from moderator_app.domain.draft_times import since_midnight, time_of_day

_TICK = timedelta(microseconds=1)
_SECOND = timedelta(seconds=1)


def in_proportion(
    lengths: Sequence[timedelta], total: timedelta
) -> tuple[timedelta, ...] | None:
    """Return lengths that add up to ``total`` exactly, in the proportion of these.

    Whole seconds, but for the longest where the total has a fraction. None
    where some part would come to nothing.
    """
    weights = [length // _TICK for length in lengths]
    whole = sum(weights)
    if not whole or total <= timedelta():
        return None
    seconds, fraction = divmod(total, _SECOND)
    shares = _rounded(weights, whole, seconds)
    if any(weight and not share for weight, share in zip(weights, shares, strict=True)):
        return None
    fitted = [share * _SECOND for share in shares]
    fitted[weights.index(max(weights))] += fraction
    return tuple(fitted)


def _rounded(weights: Sequence[int], whole: int, total: int) -> list[int]:
    """Share out whole units; those with the largest remainders get one more."""
    shares = [total * weight // whole for weight in weights]
    by_remainder = sorted(
        range(len(weights)), key=lambda at: -(total * weights[at] % whole)
    )
    for at in by_remainder[: total - sum(shares)]:
        shares[at] += 1
    return shares


def with_lengths(
    segments: Sequence[DraftSegment], lengths: Sequence[timedelta | None]
) -> tuple[DraftSegment, ...]:
    """Return the segments with these lengths; start times after a change move along.

    So the gaps between them stay as they are.
    """
    moved, fitted = timedelta(), []
    for segment, length in zip(segments, lengths, strict=True):
        start = _later(segment.start, moved)
        end = segment.end
        if length is not None and segment.length is not None:
            moved += length - segment.length
            end = _later(end, moved)
        fitted.append(replace(segment, length=length, start=start, end=end))
    return tuple(fitted)


def _later(at: time | None, by: timedelta) -> time | None:
    return None if at is None else time_of_day(since_midnight(at) + by)
