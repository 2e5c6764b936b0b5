"""Tests for moderator_app.domain.between."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator_app.domain.between import between


@pytest.mark.parametrize(
    ("low", "high", "expected"),
    [
        ("1", "3", "2"),
        ("1", "2", "3/2"),
        ("3/2", "2", "5/3"),
        ("1", "3/2", "4/3"),
        ("-1", "0", "-1/2"),
        ("1/3", "2/5", "3/8"),
        ("2", "2", "2"),
        ("3", "2", "5/2"),
    ],
)
def test_the_simplest_is_taken(low: str, high: str, expected: str) -> None:
    assert between(Fraction(low), Fraction(high)) == Fraction(expected)


@given(st.fractions(), st.fractions())
def test_it_lies_between_and_is_no_longer_than_the_middle(
    one: Fraction, other: Fraction
) -> None:
    low, high = min(one, other), max(one, other)
    found = between(low, high)
    if low < high:
        assert low < found < high
        assert found.denominator <= ((low + high) / 2).denominator


def test_ten_thousand_moves_beside_one_another_keep_it_short() -> None:
    rank: int | Fraction = 0
    for number in range(10_000):
        rank = between(rank, Fraction(number + 2))
    assert rank.denominator == 1
