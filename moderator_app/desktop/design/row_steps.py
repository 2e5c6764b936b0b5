"""How to get from one order of rows to another by taking out and putting in."""

from __future__ import annotations

from collections.abc import Hashable, Iterator, Sequence
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


def row_steps(
    old: Sequence[Hashable], new: Sequence[Hashable], moved: frozenset[Hashable]
) -> Steps | None:
    """Return the steps from ``old`` to ``new``; ``moved`` may have changed places.

    One row that moved alone is found without being told. None where others
    changed places too: then nothing of the old order is worth keeping. Keys are
    unique in either order.
    """
    if old == new:
        return ()
    there, wanted = set(old), set(new)
    moved = moved | _moved_alone(old, new) if there == wanted else moved
    gone = (there - wanted) | moved
    come = (wanted - there) | moved
    if [k for k in old if k not in gone] != [k for k in new if k not in come]:
        return None
    removals = [Removal(a, b) for a, b in _runs(old, gone)]
    insertions = [Insertion(a, tuple(new[a : b + 1])) for a, b in _runs(new, come)]
    return (*reversed(removals), *insertions)


def _moved_alone(
    old: Sequence[Hashable], new: Sequence[Hashable]
) -> frozenset[Hashable]:
    """Return the one row whose move turns ``old`` into ``new``, if there is one."""
    differing = [row for row, key in enumerate(old) if key != new[row]]
    if not differing:
        return frozenset()
    first, last = differing[0], differing[-1]
    before, after = list(old[first : last + 1]), list(new[first : last + 1])
    if before[1:] == after[:-1]:
        return frozenset({before[0]})
    return frozenset({before[-1]} if before[:-1] == after[1:] else ())


def _runs(
    rows: Sequence[Hashable], chosen: frozenset[Hashable] | set[Hashable]
) -> Iterator[tuple[int, int]]:
    """Yield first and last row of each unbroken run of chosen rows."""
    first: int | None = None
    for row, key in enumerate(rows):
        if key in chosen:
            first = row if first is None else first
        elif first is not None:
            yield first, row - 1
            first = None
    if first is not None:
        yield first, len(rows) - 1
