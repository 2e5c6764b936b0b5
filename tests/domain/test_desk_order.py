"""Tests for moderator_app.domain.desk_order."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from moderator_app.domain.desk_order import MOST, DeskOrder, Place
from moderator_app.domain.identifiers import QuestionNumber

places = st.tuples(
    st.integers(-9, 9) | st.fractions(-9, 9),
    st.integers(1, 99).map(QuestionNumber),
)


def order_of(taken: list[Place]) -> DeskOrder:
    order = DeskOrder()
    for place in taken:
        order = order.with_(place)
    return order


def in_order(count: int) -> list[Place]:
    return [(rank, QuestionNumber(rank)) for rank in range(1, count + 1)]


def listed(order: DeskOrder) -> list[Place]:
    return [place for block in order.blocks for place in block]


@given(st.lists(places, unique=True), st.lists(st.integers(0, 99)))
def test_it_is_ordered_as_a_sorted_list_would_be(
    taken: list[Place], freed: list[int]
) -> None:
    order, plain = order_of(taken), sorted(taken)
    for at in freed:
        if plain:
            order = order.without(plain.pop(at % len(plain)))
    assert listed(order) == plain


def test_whoever_stands_above_is_found_across_the_blocks() -> None:
    taken = in_order(3 * MOST)
    order = order_of(taken)
    assert len(order.blocks) > 1
    assert order.above(taken[0]) is None
    assert [order.above(place) for place in taken[1:]] == [n for _, n in taken[:-1]]


def test_a_place_that_was_taken_and_is_free_leaves_no_trace() -> None:
    taken = in_order(2)
    assert order_of(taken[:1]).without(taken[0]) == DeskOrder()


def test_blocks_stay_short_wherever_places_are_taken() -> None:
    order = order_of(in_order(3 * MOST)[::-1])
    assert max(map(len, order.blocks)) <= MOST
