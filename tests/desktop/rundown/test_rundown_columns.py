"""Tests for moderator_app.desktop.rundown.rundown_columns."""

from __future__ import annotations

from moderator_app.desktop.design.appearance import Look
from moderator_app.desktop.design.scale import Scale
from moderator_app.desktop.rundown.rundown_columns import rundown_columns


def test_ends_are_shown_where_there_is_much_room() -> None:
    narrow, usual, wide = (rundown_columns(w, Look()) for w in (300, 392, 464))
    assert [c.is_narrow for c in (narrow, usual, wide)] == [True, False, False]
    assert [c.has_spans for c in (narrow, usual, wide)] == [False, False, True]


def test_columns_grow_with_the_window() -> None:
    columns = rundown_columns(800, Look(scale=Scale(2.0)))
    assert (columns.length_right, columns.mark_size) == (800 - 16, 48)
    assert not columns.has_spans
