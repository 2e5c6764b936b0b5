"""The little box that shows which key does what."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from moderator_app.desktop.design.appearance import Appearance, Look
from moderator_app.desktop.design.icons import Icon, paint_icon
from moderator_app.desktop.design.painting import paint_box, paint_text, text_width

BACKSPACE, ENTER, SHIFT = "⌫", "↵", "⇧"
"""Keys whose cap shows an icon; write them in a key's text like letters."""

_ICONS = {BACKSPACE: Icon.BACKSPACE, ENTER: Icon.ENTER, SHIFT: Icon.SHIFT}
_HEIGHT, _PADDING, _ICON, _RADIUS, _TEXT = 20, 5, 13, 4, 12


def key_cap_width(key: str, look: Look) -> float:
    """Return the width of a key's cap in pixels; 0 where there is no key."""
    if not key:
        return 0.0
    inside = sum(_run_width(run, look) for run in _runs(key))
    return max(inside + 2 * look.px(_PADDING), look.px(_HEIGHT))


def paint_key_cap(
    painter: QPainter, box: QRectF, key: str, ink: QColor, look: Look
) -> None:
    """Draw a key's cap in the middle of a box, in the ink of its ground."""
    width, height = key_cap_width(key, look), look.px(_HEIGHT)
    cap = QRectF(0, 0, width, height)
    cap.moveCenter(box.center())
    cap.moveTo(round(cap.x()), round(cap.y()))
    edge = QColor(ink)
    edge.setAlphaF(0.6)
    paint_box(painter, cap, look.px(_RADIUS), None, (edge, max(1.0, look.scale.u)))
    left = cap.center().x() - sum(_run_width(run, look) for run in _runs(key)) / 2
    for run in _runs(key):
        room = QRectF(left, cap.top(), _run_width(run, look), height)
        _paint_run(painter, room, run, ink, look)
        left += room.width()


def _runs(key: str) -> list[str]:
    runs: list[str] = []
    for letter in key:
        if letter in _ICONS or not runs or runs[-1] in _ICONS:
            runs.append(letter)
        else:
            runs[-1] += letter
    return runs


def _run_width(run: str, look: Look) -> float:
    if run in _ICONS:
        return look.px(_ICON)
    return text_width(run, look.font(_TEXT, 600))


def _paint_run(
    painter: QPainter, box: QRectF, run: str, ink: QColor, look: Look
) -> None:
    if run not in _ICONS:
        paint_text(painter, box, run, look.font(_TEXT, 600), ink)
        return
    square = QRectF(0, 0, box.width(), box.width())
    square.moveCenter(box.center())
    paint_icon(painter, _ICONS[run], square, ink)


class KeyCap(QWidget):
    """A key's cap on its own, beside the words that it belongs to."""

    def __init__(
        self, appearance: Appearance, key: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._key = key
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(key)
        appearance.changed.connect(self._dress)

    def show_key(self, key: str, heard_as: str = "") -> None:
        """Show another key; ``heard_as`` names one whose cap has no letters."""
        self._key = key
        self.setAccessibleName(heard_as or key)
        self._dress()

    def sizeHint(self) -> QSize:
        look = self._appearance.look
        return QSize(round(key_cap_width(self._key, look)), look.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        look = self._appearance.look
        box = QRectF(self.rect())
        paint_key_cap(painter, box, self._key, QColor(look.palette.text2), look)

    def _dress(self) -> None:
        self.updateGeometry()
        self.update()
