"""Small acts of drawing that every control needs."""

from __future__ import annotations

from functools import lru_cache

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

_MARKUP = frozenset("<&")
_LEFT_MIDDLE = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def paint_box(
    painter: QPainter,
    box: QRectF,
    radius: float,
    fill: QColor | None,
    edge: tuple[QColor, float] | None = None,
) -> None:
    """Draw a rounded box; its edge, a colour and a width, lies inside it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    painter.setPen(Qt.PenStyle.NoPen)
    if edge is not None:
        colour, width = edge
        painter.setPen(QPen(colour, width))
        box = box.adjusted(width / 2, width / 2, -width / 2, -width / 2)
        radius = max(0.0, radius - width / 2)
    painter.drawRoundedRect(box, radius, radius)
    painter.restore()


@lru_cache(maxsize=4096)
def text_width(text: str, font: QFont) -> float:
    """Return how wide a text is drawn, in pixels."""
    return QFontMetricsF(font).horizontalAdvance(text)


def elided(text: str, font: QFont, width: float) -> str:
    """Return the text, cut with an ellipsis where it does not fit."""
    return text if text_width(text, font) <= width + 1 else _cut(text, font, width + 1)


@lru_cache(maxsize=1024)
def _cut(text: str, font: QFont, width: float) -> str:
    return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, width)


def forget_measures() -> None:
    """Measure every text again, for other typefaces may be there now."""
    text_width.cache_clear()
    _cut.cache_clear()


def paint_text(
    painter: QPainter,
    box: QRectF,
    text: str,
    font: QFont,
    ink: QColor,
    align: Qt.AlignmentFlag = _LEFT_MIDDLE,
) -> None:
    """Draw one line of text, cut with an ellipsis where it does not fit."""
    painter.setFont(font)
    painter.setPen(ink)
    painter.drawText(box, _flags(align), elided(text, font, box.width()))


@lru_cache(maxsize=64)
def _flags(align: Qt.AlignmentFlag) -> int:
    return int(align | Qt.TextFlag.TextSingleLine)


def plain_tooltip(text: str) -> str:
    """Return a tooltip's text that is shown as it stands, whatever is in it."""
    if not _MARKUP.intersection(text):
        return text
    # Python's html.escape would do, but it brings a table of all entities.
    quoted = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return f"<qt>{quoted}</qt>"
