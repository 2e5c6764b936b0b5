"""The bar under the countdown: what is used, what remains, where warnings begin."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.painting import paint_box
from moderator_app.desktop.design.tokens import Phase

_HEIGHT, _MARK = 18, 2


@dataclass(frozen=True, slots=True)
class Progress:
    """Shares of the track's length from 0 to 1.

    ``used`` is filled; from ``over_from`` on the fill is hatched, because it
    lies beyond what was allotted; ``marks`` are where the warnings begin.
    """

    used: float = 0.0
    marks: tuple[float, ...] = ()
    phase: Phase = Phase.RUNNING
    over_from: float | None = None


class ProgressTrack(QWidget):
    """Draws a `Progress`; its accessible name is set by whoever knows the words."""

    def __init__(
        self, appearance: Appearance, thickness: int = 10, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._thickness = thickness
        self._progress = Progress()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        appearance.changed.connect(self.updateGeometry)
        appearance.changed.connect(self.update)

    def show_progress(self, progress: Progress, heard_as: str) -> None:
        """Show how far it is; ``heard_as`` says the same in words."""
        self.setAccessibleName(heard_as)
        if progress != self._progress:
            self._progress = progress
            self.update()

    def sizeHint(self) -> QSize:
        tall = max(self._thickness, _HEIGHT if self._thickness > 6 else 0)
        return QSize(80, self._appearance.look.px(tall))

    def paintEvent(self, event: QPaintEvent) -> None:
        look = self._appearance.look
        palette = look.palette
        height = look.px(self._thickness)
        bar = QRectF(0, (self.height() - height) / 2, self.width(), height)
        painter = QPainter(self)
        paint_box(painter, bar, height / 2, QColor(palette.line))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        rounded = QPainterPath()
        rounded.addRoundedRect(bar, height / 2, height / 2)
        self._paint_used(painter, bar, rounded)
        self._paint_marks(painter, bar)

    def _paint_used(
        self, painter: QPainter, bar: QRectF, rounded: QPainterPath
    ) -> None:
        progress = self._progress
        ink = QColor(self._appearance.look.palette.phase(progress.phase).ink)
        used = max(0.0, min(1.0, progress.used))
        solid = used if progress.over_from is None else min(used, progress.over_from)
        painter.save()
        painter.setClipPath(rounded)
        painter.fillRect(_share(bar, 0, solid), ink)
        if solid < used:
            hatching = QBrush(ink, Qt.BrushStyle.BDiagPattern)
            painter.fillRect(_share(bar, solid, used), hatching)
        painter.restore()

    def _paint_marks(self, painter: QPainter, bar: QRectF) -> None:
        look = self._appearance.look
        width = look.px(_MARK)
        for mark in self._progress.marks:
            left = round(bar.left() + bar.width() * mark - width / 2)
            tall = QRectF(left, 0, width, self.height())
            painter.fillRect(tall, QColor(look.palette.border))


def _share(bar: QRectF, start: float, end: float) -> QRectF:
    left = bar.left() + bar.width() * start
    return QRectF(left, bar.top(), bar.width() * (end - start), bar.height())
