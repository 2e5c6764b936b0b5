"""What a measure found, and how it is told: percentiles, and how often the floor."""

from __future__ import annotations

import math
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from time import perf_counter

HEADING = (
    "| measure | p50 | p99 | floor p50 | floor p99 | ratio p50 | ratio p99 "
    "| aim | met |\n|---|---|---|---|---|---|---|---|---|"
)


@dataclass(frozen=True, slots=True)
class Spread:
    """The median and the 99th of a hundred of what was measured."""

    p50: float
    p99: float

    @classmethod
    def of(cls, values: Iterable[float]) -> Spread:
        """Return the spread of at least one value; each percentile is one of them."""
        ordered = sorted(values)
        return cls(_ranked(ordered, 0.5), _ranked(ordered, 0.99))


@dataclass(frozen=True, slots=True)
class Aim:
    """What a figure should come to, in words and as a question to it."""

    words: str
    is_met: Callable[[Spread, Spread], bool]  # what was taken, and the floor


@dataclass(frozen=True, slots=True)
class Figure:
    """One line of the table. The floor was measured in the same run."""

    what: str
    taken: Spread
    floor: Spread
    unit: str = "ms"
    aim: Aim | None = None

    def line(self) -> str:
        """Return the line as Markdown."""
        taken, floor = self.taken, self.floor
        numbers = (taken.p50, taken.p99, floor.p50, floor.p99)
        cells = [self.what, *(f"{number:.3g} {self.unit}" for number in numbers)]
        cells += [_ratio(taken.p50, floor.p50), _ratio(taken.p99, floor.p99)]
        if self.aim is not None:
            is_met = self.aim.is_met(taken, floor)
            cells += [self.aim.words, "yes" if is_met else "**no**"]
        return f"| {' | '.join(cells)} |"


Figures = Iterator[Figure]


def below(most: float, unit: str = "ms") -> Aim:
    """Return the aim that the 99th percentile stays below ``most``."""
    return Aim(f"p99 < {most:g} {unit}", lambda taken, _: taken.p99 < most)


def milliseconds(work: Callable[[], object]) -> float:
    """Return how long one go takes."""
    began = perf_counter()
    work()
    return (perf_counter() - began) * 1000


def spread(work: Callable[[], object], times: int) -> Spread:
    """Return how long ``times`` goes take, in milliseconds."""
    return Spread.of(milliseconds(work) for _ in range(times))


def _ranked(ordered: list[float], share: float) -> float:
    return ordered[max(0, math.ceil(share * len(ordered)) - 1)]


def _ratio(taken: float, floor: float) -> str:
    return f"{taken / floor:.2f}" if floor > 0 else "-"
