"""The look that a window's widgets share, and the news that it changed."""

from __future__ import annotations

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont

from moderator_app.desktop.design.fonts import font
from moderator_app.desktop.design.scale import NORMAL, Scale, scale_of_window
from moderator_app.desktop.design.tokens import (
    DARK,
    Palette,
    Theme,
    Tone,
    on_over_panel,
    palette_of,
)


@dataclass(frozen=True, slots=True)
class Look:
    """Colours and scale together: all that a widget needs to draw itself."""

    palette: Palette = DARK
    scale: Scale = NORMAL

    def px(self, size: float) -> int:
        """Return a size of the design in pixels."""
        return self.scale.px(size)

    def font(self, size: float, weight: int = 500, is_tight: bool = False) -> QFont:
        """Return the typeface at a size of the design."""
        return font(self.px(size), weight, is_tight)

    def ink(self, tone: Tone) -> QColor:
        """Return the colour of a text."""
        return QColor(self.palette.tone(tone))


class Appearance(QObject):
    """Holds the look; each widget is handed one and draws itself anew on `changed`."""

    changed = Signal()

    def __init__(self, look: Look | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._look = look or Look()

    @property
    def look(self) -> Look:
        """What to draw with now."""
        return self._look

    def set_theme(self, theme: Theme) -> None:
        """Turn the colours to dark or light."""
        self._take(replace(self._look, palette=palette_of(theme)))

    def set_window_size(self, width: int, height: int) -> None:
        """Fit the scale to the window."""
        self._take(replace(self._look, scale=scale_of_window(width, height)))

    def _take(self, look: Look) -> None:
        if look != self._look:
            self._look = look
            self.changed.emit()


class Ground(Appearance):
    """The look on one panel, which may be filled while the rest of the window is not.

    Widgets on the panel are handed this in place of the window's appearance.
    """

    def __init__(self, window: Appearance, parent: QObject | None = None) -> None:
        super().__init__(window.look, parent)
        self._window = window
        self._is_over = False
        window.changed.connect(self._follow)

    def set_over(self, is_over: bool) -> None:
        """Fill the panel because time has passed, or take that back."""
        self._is_over = is_over
        self._follow()

    def _follow(self) -> None:
        look = self._window.look
        palette = on_over_panel(look.palette) if self._is_over else look.palette
        self._take(replace(look, palette=palette))
