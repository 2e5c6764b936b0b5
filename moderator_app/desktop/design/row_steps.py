"""How to get from one order of rows to another by taking out and putting in."""

from __future__ import annotations

from collections.abc import Hashable, Sequence, Set
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Removal:
    """Rows ``first`` to ``last`` are taken out."""

    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Insertion:
    """These rows are put in; the first of them then is row ``first``."""

    first: int
    keys: tuple[Hashable, ...]


Steps = tuple[Removal | Insertion, ...]
Runs = Sequence[tuple[int, int]]

_FEW = 6


def row_steps(
    old: Sequence[Hashable], new: Sequence[Hashable], moved: frozenset[Hashable]
) -> Steps | None:
    """Return the steps from ``old`` to ``new``; ``moved`` may have changed places.

    One row that moved alone is found without being told. None where others
    changed places too: then nothing of the old order is worth keeping. Keys are
    unique in either order.
    """
    above = _common(old, new)
    below = _common(old[above:][::-1], new[above:][::-1])
    before, after = old[above : len(old) - below], new[above : len(new) - below]
    gone, come = runs(before, moved), runs(after, moved)
    if _without(before, gone) != _without(after, come):
        there, wanted = set(before), set(after)
        moved = moved | _moved_alone(before, after) if there == wanted else moved
        gone = runs(before, (there - wanted) | moved)
        come = runs(after, (wanted - there) | moved)
        if _without(before, gone) != _without(after, come):
            return None
    removals = [Removal(above + a, above + b) for a, b in gone]
    insertions = [Insertion(above + a, tuple(after[a : b + 1])) for a, b in come]
    return (*reversed(removals), *insertions)


def _common(one: Sequence[Hashable], other: Sequence[Hashable]) -> int:
    """Return how many rows are the same from the top; whole parts are compared."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _moved_alone(
    old: Sequence[Hashable], new: Sequence[Hashable]
) -> frozenset[Hashable]:
    """Return the row whose move turns ``old`` into ``new``, which differ at both ends.

    Nobody is returned where there is no such row.
    """
    if old[1:] == new[:-1]:
        return frozenset(old[:1])
    return frozenset(old[-1:] if old[:-1] == new[1:] else ())


def runs(rows: Sequence[Hashable], chosen: Set[Hashable]) -> Runs:
    """Return first and last row of each unbroken run of chosen rows."""
    found: list[tuple[int, int]] = []
    for row in _chosen_rows(rows, chosen):
        if found and found[-1][1] == row - 1:
            found[-1] = (found[-1][0], row)
        else:
            found.append((row, row))
    return found


def _chosen_rows(rows: Sequence[Hashable], chosen: Set[Hashable]) -> list[int]:
    if len(chosen) <= _FEW:  # to search for each is faster than to ask each row
        return sorted(rows.index(key) for key in chosen if key in rows)
    return [row for row, key in enumerate(rows) if key in chosen]


def _without(rows: Sequence[Hashable], runs: Runs) -> Sequence[Hashable]:
    kept: list[Hashable] = []
    start = 0
    for first, last in runs:
        kept += rows[start:first]
        start = last + 1
    return [*kept, *rows[start:]]
