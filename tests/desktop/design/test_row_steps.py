"""Tests for moderator_app.desktop.design.row_steps."""

from __future__ import annotations

from collections.abc import Hashable

from hypothesis import given
from hypothesis import strategies as st

from moderator_app.desktop.design.row_steps import (
    Insertion,
    Removal,
    Steps,
    row_steps,
)

ORDERS = st.lists(st.integers(0, 12), unique=True, max_size=10)
NOBODY: frozenset[Hashable] = frozenset()


def walked(old: list[int], steps: Steps) -> list[Hashable]:
    rows: list[Hashable] = list(old)
    for step in steps:
        if isinstance(step, Removal):
            del rows[step.first : step.last + 1]
        else:
            rows[step.first : step.first] = step.keys
    return rows


@given(ORDERS, ORDERS, st.frozensets(st.integers(0, 12)))
def test_the_steps_lead_from_one_order_to_the_other(
    old: list[int], new: list[int], moved: frozenset[int]
) -> None:
    steps = row_steps(old, new, moved)
    assert steps is None or walked(old, steps) == new


@given(st.integers(0, 9), st.integers(0, 9))
def test_one_row_that_moved_alone_needs_no_telling(start: int, end: int) -> None:
    old = list(range(10))
    new = [key for key in old if key != start]
    new.insert(end, start)
    steps = row_steps(old, new, NOBODY)
    assert steps is not None
    assert len(steps) <= 2


def test_rows_that_come_and_go_are_taken_in_runs() -> None:
    steps = row_steps([1, 2, 3, 4], [1, 4, 5, 6], NOBODY)
    assert steps == (Removal(1, 2), Insertion(2, (5, 6)))


def test_an_order_turned_round_is_not_walked_to() -> None:
    assert row_steps([1, 2, 3, 4], [4, 3, 2, 1], NOBODY) is None
