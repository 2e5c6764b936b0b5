"""Tests for moderator_app.domain.quickly_made."""

from __future__ import annotations

from dataclasses import FrozenInstanceError, dataclass, field, replace

import pytest

from moderator_app.domain.quickly_made import quickly_made


@quickly_made
@dataclass(frozen=True, slots=True)
class Fruit:
    kind: str
    grams: int = 100
    spots: tuple[str, ...] = field(default_factory=tuple)


def test_it_is_made_as_any_other() -> None:
    assert Fruit("pear") == Fruit("pear", 100, ()) == Fruit(kind="pear", spots=())
    assert repr(Fruit("fig", 30)) == "Fruit(kind='fig', grams=30, spots=())"
    assert hash(Fruit("fig")) == hash(Fruit("fig"))


def test_it_can_be_replaced_and_taken_apart() -> None:
    match replace(Fruit("pear"), grams=150):
        case Fruit(kind, grams):
            assert (kind, grams) == ("pear", 150)


def test_it_stays_as_it_was_made() -> None:
    with pytest.raises(FrozenInstanceError):
        setattr(Fruit("pear"), "grams", 2)  # noqa: B010 - as a type checker would say


def test_what_it_must_be_given_is_not_left_out() -> None:
    with pytest.raises(TypeError, match="kind"):
        Fruit()  # type: ignore[call-arg]
