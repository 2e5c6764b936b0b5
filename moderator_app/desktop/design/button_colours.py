"""The colours of a button, by what it stands for just now."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

from moderator_app.desktop.design.tokens import Palette, Phase, PhaseInk, Theme


class ButtonKind(Enum):
    """How much a button asks for attention."""

    PLAIN = auto()  # words alone
    QUIET = auto()  # there if needed
    READY = auto()  # the next act, not yet due
    FILLED = auto()  # the thing to do now


@dataclass(frozen=True, slots=True)
class ButtonColours:
    """Colours as #RRGGBB; None where nothing is drawn."""

    ink: str
    fill: str | None = None
    edge: str | None = None
    edge_width: float = 1.0


def button_colours(
    palette: Palette, kind: ButtonKind, phase: Phase, is_enabled: bool, is_lifted: bool
) -> ButtonColours:
    """Return the colours; ``is_lifted`` while the pointer is over it or presses it."""
    if not is_enabled:
        fill = None if kind is ButtonKind.PLAIN else palette.raised
        return ButtonColours(palette.text3, fill, fill and palette.line)
    match kind:
        case ButtonKind.PLAIN:
            return ButtonColours(palette.text if is_lifted else palette.text2)
        case ButtonKind.QUIET:
            fill = palette.hover if is_lifted else palette.raised
            return ButtonColours(palette.text, fill, palette.line)
        case ButtonKind.READY:
            fill = palette.hover if is_lifted else palette.accent_tint
            return ButtonColours(palette.text, fill, palette.accent, 2.0)
        case ButtonKind.FILLED:
            return _filled(palette, palette.phase(phase), is_lifted)


def _filled(palette: Palette, ink: PhaseInk, is_lifted: bool) -> ButtonColours:
    needs_edge = palette.theme is Theme.LIGHT and ink.ink != ink.fill
    edge = ink.ink if needs_edge else palette.text if is_lifted else None
    return ButtonColours(ink.on_fill, ink.fill, edge, 1.5)
