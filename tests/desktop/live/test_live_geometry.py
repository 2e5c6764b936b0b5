"""Tests for moderator_app.desktop.live.live_geometry."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QRect

from moderator_app.desktop.design.scale import scale_of_window
from moderator_app.desktop.live.live_geometry import LiveGeometry, live_geometry


def places(
    width: int, height: int, is_rehearsal: bool = False, is_marked: bool = False
) -> LiveGeometry:
    scale = scale_of_window(width, height)
    return live_geometry(width, height, scale, is_rehearsal, is_marked)


def test_the_measured_windows_are_as_drawn() -> None:
    small = places(1280, 720)
    assert small.left == QRect(16, 132, 408, 572)
    assert small.centre == QRect(436, 132, 464, 572)
    assert small.right == QRect(912, 132, 352, 572)
    assert [places(1024, 700).centre.width(), places(1920, 1080).centre.width()] == [
        384,
        720,
    ]


def test_a_tall_window_has_the_rundown_under_the_centre() -> None:
    tall = places(960, 1040)
    assert tall.left.top() > tall.centre.bottom()
    assert tall.right.height() > tall.centre.height()


def test_a_small_window_keeps_its_three_columns() -> None:
    small = places(900, 640)
    assert small.left.top() == small.centre.top() == small.right.top()


def test_a_rehearsal_makes_room_for_its_band() -> None:
    plain, band = places(1280, 720), places(1280, 720, is_rehearsal=True)
    assert plain.band.isEmpty()
    assert band.band == QRect(0, 52, 1280, 24)
    assert band.centre.top() - plain.centre.top() == 16


def test_a_mark_that_comes_moves_nothing_but_the_line_at_the_top() -> None:
    plain, marked = places(1280, 720), places(1280, 720, is_marked=True)
    assert marked.ribbon == plain.ribbon
    assert (marked.left, marked.centre, marked.right) == (
        plain.left,
        plain.centre,
        plain.right,
    )
    assert marked.band.bottom() < marked.clock_line.top() - 1


def test_a_mark_in_a_rehearsal_stands_in_the_band_that_is_there() -> None:
    assert places(1280, 720, True, True) == places(1280, 720, True, False)


WIDTHS, HEIGHTS = st.integers(900, 4000), st.integers(640, 2400)


@given(WIDTHS, HEIGHTS, st.booleans(), st.booleans())
def test_everything_is_inside_and_nothing_overlaps(
    width: int, height: int, is_rehearsal: bool, is_marked: bool
) -> None:
    found = places(width, height, is_rehearsal, is_marked)
    boxes = [found.clock_line, found.ribbon, found.left, found.centre, found.right]
    assert found.band.isEmpty() == (not is_rehearsal and not is_marked)
    boxes += [] if found.band.isEmpty() else [found.band]
    window = QRect(0, 0, width, height)
    assert all(window.contains(box) and not box.isEmpty() for box in boxes)
    pairs = [(a, b) for at, a in enumerate(boxes) for b in boxes[at + 1 :]]
    assert not any(a.intersects(b) for a, b in pairs)


@given(WIDTHS, HEIGHTS, st.booleans())
def test_a_mark_that_comes_and_goes_moves_no_column(
    width: int, height: int, is_rehearsal: bool
) -> None:
    without, marked = (places(width, height, is_rehearsal, m) for m in (False, True))
    for name in ("left", "centre", "right"):
        assert getattr(without, name) == getattr(marked, name)
