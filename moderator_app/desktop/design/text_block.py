"""Lines of plain text broken to a width, whatever words people write."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QTextLayout,
    QTextOption,
)

from moderator_app.desktop.design.painting import elided


def broken_lines(text: str, font: QFont, width: float, most: int = 0) -> list[str]:
    """Return the text in lines no wider than ``width``, breaking words too long for it.

    ``most`` lines at most (0: any number); the last then ends in an ellipsis.
    """
    lines: list[str] = []
    for paragraph in text.split("\n"):
        for start, length in _spans(paragraph, font, width):
            if most and len(lines) == most - 1:
                rest = text if most == 1 and not lines else paragraph[start:]
                return [*lines, elided(rest, font, width)]
            lines.append(paragraph[start : start + length].rstrip())
    return lines


def _spans(paragraph: str, font: QFont, width: float) -> Iterator[tuple[int, int]]:
    """Yield start and length of each line; lines nobody asks for are not laid out."""
    layout = QTextLayout(paragraph, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    try:
        while (line := layout.createLine()).isValid():
            line.setLineWidth(max(1.0, width))
            yield line.textStart(), line.textLength()
    finally:
        layout.endLayout()
    if not paragraph:
        yield 0, 0


def paint_lines(
    painter: QPainter,
    top_left: QPointF,
    lines: list[str],
    font: QFont,
    ink: QColor,
    line_height: float,
) -> None:
    """Draw lines under one another, each in the middle of its height."""
    metrics = QFontMetricsF(font)
    baseline = (line_height + metrics.ascent() - metrics.descent()) / 2
    painter.setFont(font)
    painter.setPen(ink)
    painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    for number, line in enumerate(lines):
        foot = top_left.y() + number * line_height + baseline
        painter.drawText(QPointF(top_left.x(), foot), line)
