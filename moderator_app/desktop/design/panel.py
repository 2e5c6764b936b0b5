"""The rounded ground that a column stands on."""

from __future__ import annotations

import math

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.painting import paint_box
from moderator_app.desktop.design.tokens import Palette, Phase

_RADIUS = 12


class Panel(QWidget):
    """A column's ground; its frame and fill rise with the phase it shows."""

    def __init__(
        self,
        appearance: Appearance,
        phase: Phase = Phase.RUNNING,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._phase = phase
        appearance.changed.connect(self.update)

    def show_phase(self, phase: Phase) -> None:
        """Frame or fill the panel as the phase asks."""
        if phase is not self._phase:
            self._phase = phase
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._appearance.look
        fill, edge, width = panel_colours(look.palette, self._phase)
        thickness = max(1.0, width * look.scale.u) if width > 1 else 1.0
        box, radius = QRectF(self.rect()), look.px(_RADIUS)
        rim = math.ceil(max(thickness, radius))
        if self.rect().adjusted(rim, rim, -rim, -rim).contains(event.rect()):
            QPainter(self).fillRect(event.rect(), QColor(fill))  # one child alone
            return
        frame = (QColor(edge), thickness)
        paint_box(QPainter(self), box, radius, QColor(fill), frame)


def panel_colours(palette: Palette, phase: Phase) -> tuple[str, str, float]:
    """Return fill, edge and the edge's width, at scale 1, of a panel in a phase."""
    ink = palette.phase(phase)
    match phase:
        case Phase.BEFORE | Phase.RUNNING:
            return palette.panel, palette.line, 1.0
        case Phase.WRAP_UP | Phase.HOLD:
            return ink.tint, ink.ink, 2.0
        case Phase.LAST:
            return ink.tint, ink.ink, 6.0
        case Phase.OVER:
            return palette.over_panel, palette.over_panel, 1.0
