"""One value and no equal one, so that what was computed of it may be kept."""

from __future__ import annotations

from typing import Generic, TypeVar

Value = TypeVar("Value")


class Itself(Generic[Value]):
    """Stands for a frozen value by its identity, whose hash would cost all of it.

    It holds the value, so that no other can take its place.
    """

    __slots__ = ("value",)

    def __init__(self, value: Value) -> None:
        self.value = value

    def __hash__(self) -> int:
        return id(self.value)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Itself) and self.value is other.value
