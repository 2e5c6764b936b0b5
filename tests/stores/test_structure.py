"""Tests for moderator_app.stores.structure."""

from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import Enum

import pytest

from moderator_app.stores.structure import Malformed, from_plain, to_plain


class Colour(Enum):
    RED = "red"


@dataclass(frozen=True)
class Inner:
    length: timedelta
    colour: Colour | None


@dataclass(frozen=True)
class Outer:
    at: datetime
    name: str
    count: int
    is_on: bool
    inners: tuple[Inner, ...]


VALUE = Outer(
    datetime(2026, 3, 1, 18, 0, 0, 250_000, tzinfo=UTC),
    "Núria",
    3,
    True,
    (Inner(timedelta(microseconds=-5), Colour.RED), Inner(timedelta(hours=1), None)),
)
PLAIN = {
    "at": "2026-03-01T18:00:00.250000+00:00",
    "name": "Núria",
    "count": 3,
    "is_on": True,
    "inners": [
        {"length": -5, "colour": "red"},
        {"length": 3_600_000_000, "colour": None},
    ],
}


def test_a_value_becomes_plain_json() -> None:
    assert to_plain(VALUE) == PLAIN


def test_a_plain_value_becomes_the_same_again() -> None:
    assert from_plain(Outer, PLAIN) == VALUE


@pytest.mark.parametrize(
    "wrong",
    [
        {"at": "yesterday"},
        {"at": 5},
        {"name": None},
        {"name": 7},
        {"count": True},
        {"count": 1.5},
        {"is_on": 1},
        {"inners": "none"},
        {"inners": [{"length": 1.5, "colour": None}]},
        {"inners": [{"length": 10**30, "colour": None}]},
        {"inners": [{"length": 1, "colour": "blue"}]},
        {"inners": [{"length": 1}]},
        {"surplus": 1},
    ],
)
def test_another_shape_is_malformed(wrong: dict[str, object]) -> None:
    with pytest.raises(Malformed):
        from_plain(Outer, PLAIN | wrong)


def test_a_value_without_a_plain_form_is_a_mistake() -> None:
    with pytest.raises(TypeError, match="no plain form for set"):
        to_plain(set())
