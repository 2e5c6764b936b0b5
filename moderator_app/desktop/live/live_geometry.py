"""Where everything stands in the live window, by its size alone."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QRect

from moderator_app.desktop.design.scale import Scale

_MARGIN, _TOP, _LINE, _BAND, _GAP = 16, 12, 44, 24, 8
_MARK = 18
_REHEARSAL_TOP, _REHEARSAL_BAND, _REHEARSAL_BELOW = 5, 52, 80
_COLUMNS = ((1024, 316, 268), (1280, 408, 352), (1536, 480, 416))
"""Widths, at scale 1, of the window and of the left and right columns."""

_NARROW, _TALL = 1000, 860
_SIDE_BY_SIDE = 300
_CENTRE_ALONE = 584


@dataclass(frozen=True, slots=True)
class LiveGeometry:
    """One place each; ``band`` is empty where there is nothing to mark."""

    clock_line: QRect
    band: QRect
    ribbon: QRect
    left: QRect
    centre: QRect
    right: QRect


def live_geometry(
    width: int, height: int, scale: Scale, is_rehearsal: bool, is_marked: bool = False
) -> LiveGeometry:
    """Return the places for a window of this size in pixels.

    A rehearsal has a band all the time, which holds other marks as well. A mark
    that comes and goes in a real session takes a thinner band from the margin, so
    that nothing moves but the line at the top. A window that is taller than wide, or
    narrow, has the left column under the centre, if there is room for it.
    """
    px, is_tall = scale.px, scale.u > 1
    margin, inner = px(_MARGIN), width - 2 * px(_MARGIN)
    line, ribbon = px(_LINE), px(72 if is_tall else 60)
    tops = _Tops(0, px(_TOP), px(72 if is_tall else 64))
    if is_rehearsal:
        tops = _Tops(px(_REHEARSAL_BAND), px(_REHEARSAL_TOP), px(_REHEARSAL_BELOW))
    head = tops.ribbon + ribbon + px(_GAP)
    thick = px(_BAND)
    if is_marked and not is_rehearsal:
        thick = px(_MARK)
        tops = _Tops(0, thick + 1, tops.ribbon)
    has_band = is_rehearsal or is_marked
    band = QRect(0, tops.band, width, thick) if has_band else QRect()
    room = QRect(margin, head, inner, height - head - margin)
    is_narrow = height >= px(_TALL) and (width < px(_NARROW) or height > width)
    split = _stacked if is_narrow else _columns
    return LiveGeometry(
        QRect(margin, tops.line, inner, line),
        band,
        QRect(margin, tops.ribbon, inner, ribbon),
        *split(room, px(16 if is_tall else 12), scale),
    )


@dataclass(frozen=True, slots=True)
class _Tops:
    """Where the parts over the columns begin."""

    band: int
    line: int
    ribbon: int


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
