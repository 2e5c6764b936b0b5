"""The line from a value to the page's line that it was read from."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from moderator_app.desktop.design.appearance import Appearance

_LABEL = 24  # px of the design: a value's label stands above its box


class Connector(QWidget):
    """Lies over the review, out of reach of the pointer."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._from: QRect | None = None
        self._to: QRect | None = None
        self._column = 0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        appearance.changed.connect(self.update)

    @property
    def ends(self) -> tuple[QRect | None, QRect | None]:
        """The page's line and the value, where a line is drawn."""
        return self._from, self._to

    def connect_boxes(
        self, line: QRect | None, value: QRect | None, column: int
    ) -> None:
        """Join two boxes of the parent; None takes the line away.

        ``column`` is where the column of values begins: a value further in is
        reached over its label.
        """
        self._from, self._to, self._column = line, value, column
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._from is None or self._to is None:
            return
        look = self._appearance.look
        start = QPointF(self._from.right() + 1, self._from.center().y())
        is_first = self._to.left() - self._column < look.px(16)
        above = self._to.top() - look.px(_LABEL)
        height = self._to.center().y() if is_first else above
        end = QPointF(
            self._to.left() if is_first else self._column - look.px(6), height
        )
        bend = (end.x() - start.x()) / 2
        path = QPainterPath(start)
        path.cubicTo(start + QPointF(bend, 0), end - QPointF(bend, 0), end)
        if not is_first:
            path.lineTo(QPointF(self._to.right() - look.px(8), height))
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(look.palette.accent), max(1.5, 1.5 * look.scale.u)))
        painter.drawPath(path)
