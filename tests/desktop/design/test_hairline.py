"""Tests for moderator_app.desktop.design.hairline."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QColor
from PySide6.QtWidgets import QWidget

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.hairline import Hairline


def test_a_hairline_is_one_pixel_of_the_lines_colour(
    appearance: Appearance, keep: Callable[[QWidget], None]
) -> None:
    line = Hairline(appearance)
    keep(line)
    line.resize(20, 1)
    assert line.sizeHint().height() == 1
    drawn = QColor(line.grab().toImage().pixel(10, 0))
    assert drawn == QColor(appearance.look.palette.line)
