"""How large things are drawn: one factor for a whole window."""

from __future__ import annotations

import math
from dataclasses import dataclass

WIDE = 1440
_BASE_WIDTH, _BASE_HEIGHT = 1536, 864
_STEP = 0.05


@dataclass(frozen=True, slots=True)
class Scale:
    """A factor on every size; 1.0 on a small screen."""

    u: float = 1.0

    def px(self, size: float) -> int:
        """Return a size of the design in whole pixels of this window."""
        return round(size * self.u)


NORMAL = Scale()


def scale_of_window(width: int, height: int) -> Scale:
    """Return the scale for a window of this size, in steps so that text stays sharp."""
    if width < WIDE:
        return NORMAL
    fit = min(width / _BASE_WIDTH, height / _BASE_HEIGHT)
    steps = math.floor(fit / _STEP + 1e-6)
    return Scale(max(1.0, round(steps * _STEP, 2)))
