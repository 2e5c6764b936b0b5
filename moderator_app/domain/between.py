"""The simplest fraction between two others, so that ranks stay short for ever."""

from __future__ import annotations

import math
from fractions import Fraction


def between(low: Fraction, high: Fraction) -> Fraction:
    """Return the fraction with the smallest denominator strictly between two.

    A middle would need another bit each time: after ten thousand moves, each
    beside the one before, ten thousand of them. Where nothing lies between, in
    a log that no rule allowed, it is the middle.
    """
    if low >= high:
        return (low + high) / 2
    whole = math.floor(low)
    if whole + 1 < high:
        return Fraction(whole + 1)
    if low == whole:
        return whole + Fraction(1, math.floor(1 / (high - whole)) + 1)
    return whole + 1 / between(1 / (high - whole), 1 / (low - whole))
