"""Tests for moderator_app.desktop.design.button_colours."""

import pytest

from moderator_app.desktop.design.button_colours import ButtonKind, button_colours
from moderator_app.desktop.design.tokens import DARK, LIGHT, Palette, Phase


@pytest.mark.parametrize("palette", [DARK, LIGHT])
def test_a_button_that_takes_no_press_is_never_filled(palette: Palette) -> None:
    colours = button_colours(palette, ButtonKind.FILLED, Phase.LAST, False, False)
    assert (colours.ink, colours.fill) == (palette.text3, palette.raised)


def test_in_light_a_yellow_fill_has_an_edge_in_its_ink() -> None:
    colours = button_colours(LIGHT, ButtonKind.FILLED, Phase.WRAP_UP, True, False)
    assert (colours.fill, colours.edge) == ("#FFD75E", "#665000")


@pytest.mark.parametrize("kind", list(ButtonKind))
def test_the_pointer_is_answered(kind: ButtonKind) -> None:
    calm = button_colours(DARK, kind, Phase.RUNNING, True, False)
    assert button_colours(DARK, kind, Phase.RUNNING, True, True) != calm
