"""The simplest number between two others, so that ranks stay short for ever."""

from __future__ import annotations

from fractions import Fraction


def between(low: int | Fraction, high: int | Fraction) -> int | Fraction:
    """Return the fraction with the smallest denominator strictly between two.

    A middle would need another bit each time: after ten thousand moves, each
    beside the one before, ten thousand of them. Where nothing lies between, in
    a log that no rule allowed, it is the middle.
    """
    if low >= high:
        return Fraction(low + high) / 2
    over, under = _between(*low.as_integer_ratio(), *high.as_integer_ratio())
    return over if under == 1 else Fraction(over, under)


def _between(a: int, b: int, c: int, d: int) -> tuple[int, int]:
    """Return what is between a/b and c/d as two whole numbers: these are fast."""
    whole, rest = divmod(a, b)
    if (whole + 1) * d < c:
        return whole + 1, 1
    beyond = c - whole * d
    if not rest:
        below = d // beyond + 1
        return whole * below + 1, below
    over, under = _between(d, beyond, b, rest)  # of what is left, upside down
    return whole * over + under, over
