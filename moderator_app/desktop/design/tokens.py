"""The colours of the console, by the job they do; plain values, no Qt."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum


class Theme(Enum):
    """A window is dark on a stage and light on a desk."""

    DARK = "dark"
    LIGHT = "light"


class Phase(Enum):
    """How pressing the countdown is; each has its colour, its word and its shape."""

    BEFORE = "before"
    RUNNING = "running"
    WRAP_UP = "wrap-up"
    LAST = "last"
    OVER = "over"
    HOLD = "hold"

    @property
    def is_filled(self) -> bool:
        """Whether its chip is filled: the stair of fill begins at the last minute."""
        return self not in (Phase.BEFORE, Phase.RUNNING)


class Tone(Enum):
    """How loud a text is, or what it says by its colour."""

    TEXT = "text"
    SECOND = "text2"
    THIRD = "text3"
    ACCENT = "accent"
    OK = "ok"
    LATE = "late"
    OVERTIME = "overtime"
    MISFIT = "misfit"


@dataclass(frozen=True, slots=True)
class PhaseInk:
    """One phase's colours: ink on its tint, a fill and the ink on that fill."""

    ink: str
    fill: str
    on_fill: str
    tint: str


@dataclass(frozen=True, slots=True)
class Palette:
    """Every colour of one theme, as #RRGGBB."""

    theme: Theme
    bg: str
    panel: str
    raised: str
    hover: str
    well: str
    line: str
    border: str
    text: str
    text2: str
    text3: str
    accent: str
    on_accent: str
    accent_tint: str
    ok: str
    wrap_up: PhaseInk
    last: PhaseInk
    over: PhaseInk
    hold: PhaseInk
    over_panel: str = "#8A0E31"

    def phase(self, phase: Phase) -> PhaseInk:
        """Return the colours of a phase."""
        match phase:
            case Phase.BEFORE:
                return PhaseInk(self.text, self.text, self.panel, self.panel)
            case Phase.RUNNING:
                return PhaseInk(
                    self.accent, self.accent, self.on_accent, self.accent_tint
                )
            case Phase.WRAP_UP:
                return self.wrap_up
            case Phase.LAST:
                return self.last
            case Phase.OVER:
                return self.over
            case Phase.HOLD:
                return self.hold

    def tone(self, tone: Tone) -> str:
        """Return the colour of a text of this tone."""
        match tone:
            case Tone.LATE:
                return self.wrap_up.ink
            case Tone.OVERTIME:
                return self.last.ink
            case Tone.MISFIT:
                return self.over.ink
            case _:
                return str(getattr(self, tone.value))


DARK = Palette(
    theme=Theme.DARK,
    bg="#0B0E12",
    panel="#13171D",
    raised="#1C222B",
    hover="#242C37",
    well="#0E1216",
    line="#262E38",
    border="#6C7888",
    text="#F2F5F8",
    text2="#B7C1CE",
    text3="#919DAD",
    accent="#6FB4FF",
    on_accent="#06121F",
    accent_tint="#142A42",
    ok="#5FD3A8",
    wrap_up=PhaseInk("#FFD75E", "#FFD75E", "#1F1700", "#1E1C14"),
    last=PhaseInk("#FFAA57", "#FFAA57", "#221100", "#251B12"),
    over=PhaseInk("#FF7A89", "#FF7A89", "#25020A", "#2A1117"),
    hold=PhaseInk("#C3B2FF", "#C3B2FF", "#150A33", "#1D1A2B"),
)

LIGHT = Palette(
    theme=Theme.LIGHT,
    bg="#EFEFEC",
    panel="#FFFFFF",
    raised="#F1F2F4",
    hover="#E6E8EC",
    well="#F8F8F7",
    line="#E0E2E6",
    border="#7A8492",
    text="#14181E",
    text2="#424B57",
    text3="#5B6572",
    accent="#0A5BB8",
    on_accent="#FFFFFF",
    accent_tint="#E5EFFB",
    ok="#0A6B4A",
    wrap_up=PhaseInk("#665000", "#FFD75E", "#1F1700", "#FFF8DF"),
    last=PhaseInk("#7E3F00", "#FFAA57", "#221100", "#FFEFDC"),
    over=PhaseInk("#A1052F", "#B30C38", "#FFFFFF", "#FFEBEE"),
    hold=PhaseInk("#4B32AE", "#5A3FC6", "#FFFFFF", "#F1EDFF"),
)


def palette_of(theme: Theme) -> Palette:
    """Return the colours of a theme."""
    return DARK if theme is Theme.DARK else LIGHT


def on_over_panel(palette: Palette) -> Palette:
    """Return the colours that hold on the filled panel of time passed.

    One palette for both themes: white is the accent there, and the brightest
    thing on the panel is what the Space key does.
    """
    white = "#FFFFFF"
    ink = PhaseInk(white, white, palette.over_panel, palette.over_panel)
    return replace(
        palette,
        panel=palette.over_panel,
        raised="#9E2746",
        hover="#AD3B58",
        well="#7A0B2A",
        line="#AD3B58",
        border="#F0B3C0",
        text=white,
        text2="#FFDDE3",
        text3="#FFC9D3",
        accent=white,
        on_accent=palette.over_panel,
        accent_tint="#9E2746",
        ok=white,
        wrap_up=ink,
        last=ink,
        over=ink,
        hold=ink,
    )
