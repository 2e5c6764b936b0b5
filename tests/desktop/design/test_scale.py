"""Tests for moderator_app.desktop.design.scale."""

import pytest

from moderator_app.desktop.design.scale import Scale, scale_of_window


@pytest.mark.parametrize(
    ("width", "height", "u"),
    [
        (960, 1040, 1.0),
        (1280, 720, 1.0),
        (1439, 900, 1.0),
        (1440, 900, 1.0),
        (1920, 1080, 1.25),
        (2560, 1440, 1.65),
        (3440, 720, 1.0),
    ],
)
def test_a_window_is_drawn_as_large_as_it_allows(
    width: int, height: int, u: float
) -> None:
    assert scale_of_window(width, height) == Scale(u)


def test_sizes_are_whole_pixels() -> None:
    assert Scale(1.25).px(13) == 16
