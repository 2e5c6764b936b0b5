"""Where the rundown's columns lie; its heading and its rows keep to the same."""

from __future__ import annotations

from dataclasses import dataclass

from moderator_app.desktop.design.appearance import Look

PADDING = 8
"""From the list's edge to what is written in it, at scale 1."""

_MARK, _NAME, _LENGTH, _GAP = 24, 34, 76, 12
_NARROW, _WIDE = 340, 440


@dataclass(frozen=True, slots=True)
class RundownColumns:
    """Pixels from the list's left edge; times end at their right edges.

    Where there is little room (``is_narrow``) the start stands under the name.
    Where there is much (``has_spans``) ends stand beside starts.
    """

    mark_left: int
    mark_size: int
    name_left: int
    start_right: int
    length_right: int
    gap: int
    is_narrow: bool
    has_spans: bool


def rundown_columns(width: int, look: Look) -> RundownColumns:
    """Return the columns of a list this wide."""
    left, right = look.px(PADDING), width - look.px(PADDING)
    return RundownColumns(
        left,
        look.px(_MARK),
        left + look.px(_NAME),
        right - look.px(_LENGTH),
        right,
        look.px(_GAP),
        width < look.px(_NARROW),
        width >= look.px(_WIDE),
    )
