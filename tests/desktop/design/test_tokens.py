"""Tests for moderator_app.desktop.design.tokens."""

import pytest

from moderator_app.desktop.design.tokens import (
    DARK,
    LIGHT,
    Palette,
    Phase,
    Tone,
    on_over_panel,
)

PALETTES = [
    pytest.param(palette, id=name)
    for name, palette in (
        ("dark", DARK),
        ("light", LIGHT),
        ("dark-over", on_over_panel(DARK)),
        ("light-over", on_over_panel(LIGHT)),
    )
]


def luminance(colour: str) -> float:
    channels = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    linear = [
        c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("palette", PALETTES)
@pytest.mark.parametrize("tone", list(Tone))
def test_every_tone_can_be_read_on_a_panel(palette: Palette, tone: Tone) -> None:
    assert contrast(palette.tone(tone), palette.panel) >= 4.5


@pytest.mark.parametrize("palette", PALETTES)
@pytest.mark.parametrize("phase", list(Phase))
def test_every_phase_can_be_read_on_its_tint_and_its_fill(
    palette: Palette, phase: Phase
) -> None:
    ink = palette.phase(phase)
    assert contrast(ink.on_fill, ink.fill) >= 4.5
    assert contrast(ink.ink, ink.tint) >= 4.5


@pytest.mark.parametrize("palette", PALETTES)
def test_edges_of_inputs_stand_out_from_every_ground(palette: Palette) -> None:
    for ground in (palette.panel, palette.well, palette.raised):
        assert contrast(palette.border, ground) >= 3


def test_only_the_calm_phases_are_outlined() -> None:
    assert [p for p in Phase if not p.is_filled] == [Phase.BEFORE, Phase.RUNNING]
