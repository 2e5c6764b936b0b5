"""The console's typeface: Inter, with digits that all have one width."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase

from moderator_app.desktop.design.painting import forget_measures
from moderator_app.resource_files import resource

FAMILY = "Inter"
_FILES = ("Regular", "Medium", "SemiBold", "Bold")
_TABULAR = QFont.Tag("tnum")
_TIGHT = 96.5  # percent of the natural advance, for the big digits


def load_fonts() -> bool:
    """Make the typeface known to Qt; False when a file cannot be read.

    Text is then drawn in the system's own typeface, and nothing else changes.
    """
    added = [
        QFontDatabase.addApplicationFont(str(resource("fonts", f"Inter-{name}.ttf")))
        for name in _FILES
    ]
    forget_measures()
    return -1 not in added


@lru_cache(maxsize=256)
def font(px: int, weight: int = 500, is_tight: bool = False) -> QFont:
    """Return Inter at a size in pixels and a weight of 400, 500, 600 or 700.

    ``is_tight`` draws the digits together, as the big countdown needs. The
    font is shared: copy it before changing anything.
    """
    made = QFont(FAMILY)
    made.setPixelSize(max(1, px))
    made.setWeight(QFont.Weight(weight))
    made.setFeature(_TABULAR, 1)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    if is_tight:
        made.setLetterSpacing(QFont.SpacingType.PercentageSpacing, _TIGHT)
    return made
