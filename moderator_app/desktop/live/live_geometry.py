"""Where everything stands in the live window, by its size alone."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QRect

from moderator_app.desktop.design.scale import Scale

_MARGIN, _TOP, _TOP_WITH_BAND, _LINE, _BAND = 16, 12, 5, 44, 24
_COLUMNS = ((1024, 316, 268), (1280, 408, 352), (1536, 480, 416))
"""Widths, at scale 1, of the window and of the left and right columns."""

_NARROW, _TALL = 1000, 860
_SIDE_BY_SIDE = 300
_CENTRE_ALONE = 584


@dataclass(frozen=True, slots=True)
class LiveGeometry:
    """One place each; ``band`` is empty outside rehearsals."""

    clock_line: QRect
    band: QRect
    ribbon: QRect
    left: QRect
    centre: QRect
    right: QRect


def live_geometry(
    width: int, height: int, scale: Scale, has_band: bool
) -> LiveGeometry:
    """Return the places for a window of this size in pixels.

    A window that is taller than wide, or narrow, has the left column under the
    centre, if there is room for it.
    """
    px, is_tall = scale.px, scale.u > 1
    margin, inner = px(_MARGIN), width - 2 * px(_MARGIN)
    top, below = (_TOP_WITH_BAND, 80) if has_band else (_TOP, 72 if is_tall else 64)
    clock_line = QRect(margin, px(top), inner, px(_LINE))
    band = QRect(0, px(52), width, px(_BAND)) if has_band else QRect()
    ribbon = QRect(margin, px(below), inner, px(72 if is_tall else 60))
    head = ribbon.bottom() + 1 + px(8)
    room = QRect(margin, head, inner, height - head - margin)
    gap = px(16 if is_tall else 12)
    is_narrow = height >= px(_TALL) and (width < px(_NARROW) or height > width)
    left, centre, right = (_stacked if is_narrow else _columns)(room, gap, scale)
    return LiveGeometry(clock_line, band, ribbon, left, centre, right)


def _columns(room: QRect, gap: int, scale: Scale) -> tuple[QRect, QRect, QRect]:
    width = room.width() / scale.u + 2 * _MARGIN
    left_width, right_width = (scale.px(w) for w in _side_widths(width))
    left = QRect(room.left(), room.top(), left_width, room.height())
    right_left = room.left() + room.width() - right_width
    right = QRect(right_left, room.top(), right_width, room.height())
    centre_left = left.left() + left_width + gap
    centre_width = right_left - gap - centre_left
    return left, QRect(centre_left, room.top(), centre_width, room.height()), right


def _side_widths(width: float) -> tuple[float, float]:
    """Return the widths of left and right, between and beyond the measured windows."""
    for (w0, l0, r0), (w1, l1, r1) in pairwise(_COLUMNS):
        if width <= w1:
            share = (width - w0) / (w1 - w0)
            return l0 + share * (l1 - l0), r0 + share * (r1 - r0)
    widest, left, right = _COLUMNS[-1]
    return left * width / widest, right * width / widest


def _stacked(room: QRect, gap: int, scale: Scale) -> tuple[QRect, QRect, QRect]:
    right_width = scale.px(_SIDE_BY_SIDE)
    main_width = room.width() - right_width - gap
    centre_height = min(scale.px(_CENTRE_ALONE), room.height() * 2 // 3)
    centre = QRect(room.left(), room.top(), main_width, centre_height)
    under = room.top() + centre_height + gap
    left_height = room.top() + room.height() - under
    left = QRect(room.left(), under, main_width, left_height)
    right_left = room.left() + main_width + gap
    return left, centre, QRect(right_left, room.top(), right_width, room.height())
