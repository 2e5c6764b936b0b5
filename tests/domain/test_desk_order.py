"""Tests for moderator_app.domain.desk_order."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from moderator_app.domain.desk_order import DeskOrder
from moderator_app.domain.identifiers import QuestionNumber

MOVES = st.lists(st.tuples(st.integers(1, 6), st.integers(0, 6)), max_size=30)


def listed(order: DeskOrder) -> list[int]:
    """Return the numbers from the top, by walking up from the last."""
    found, number = list[int](), order.last
    while number is not None:
        found.insert(0, number)
        number = order.above(number)
    return found


def moved(numbers: list[int], number: int, before: int | None) -> list[int]:
    rest = [other for other in numbers if other != number]
    place = len(rest) if before is None else rest.index(before)
    return [*rest[:place], number, *rest[place:]]


def test_the_first_question_stands_alone() -> None:
    order = DeskOrder().placed(QuestionNumber(1))
    assert listed(order) == [1]


@given(MOVES)
def test_it_is_ordered_as_a_plain_list_would_be(moves: list[tuple[int, int]]) -> None:
    order, plain = DeskOrder(), list[int]()
    for number, wished in moves:
        before = wished if wished in plain and wished != number else None
        place = None if before is None else QuestionNumber(before)
        order = order.placed(QuestionNumber(number), place)
        plain = moved(plain, number, before)
    assert listed(order) == plain
