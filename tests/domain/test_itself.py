"""Tests for moderator_app.domain.itself."""

from moderator_app.domain.itself import Itself


def test_a_value_is_itself() -> None:
    value = (1, 2)
    assert Itself(value) == Itself(value)
    assert hash(Itself(value)) == hash(Itself(value))


def test_an_equal_value_is_another() -> None:
    assert Itself([1]) != Itself([1])


def test_a_value_stands_for_nothing_but_what_it_is_held_in() -> None:
    value = (1, 2)
    assert Itself(value) != value
