"""The ring around whatever has the keyboard: one for a whole window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import isValid

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.painting import paint_box

NO_RING = "no-ring"
"""Set this property on a widget that shows by itself that it has the keyboard."""

_GAP, _WIDTH, _RADIUS = 2, 2, 8


class FocusRing(QWidget):
    """Lies over its window, out of reach of the pointer, and follows the focus."""

    def __init__(self, appearance: Appearance, window: QWidget) -> None:
        super().__init__(window)
        self._appearance = appearance
        self._watched: list[QWidget] = []
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.hide()
        appearance.changed.connect(self._place)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (
            QEvent.Type.Move,
            QEvent.Type.Resize,
            QEvent.Type.Hide,
            QEvent.Type.Show,
        ):
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        target = self._watched[0] if self._watched else None
        if target is None:
            return
        look = self._appearance.look
        colour = QColor(target.property("ring") or look.palette.accent)
        radius = look.px(_RADIUS + _GAP + _WIDTH)
        edge = (colour, float(look.px(_WIDTH)))
        paint_box(QPainter(self), QRectF(self.rect()), radius, None, edge)

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        for widget in filter(isValid, self._watched):
            widget.removeEventFilter(self)
        self._watched = self._with_ancestors(new)
        for widget in self._watched:
            widget.installEventFilter(self)
        self._place()

    def _with_ancestors(self, focused: QWidget | None) -> list[QWidget]:
        window = self.parentWidget()
        found: list[QWidget] = []
        widget = focused
        while widget is not None and widget is not window:
            found.append(widget)
            widget = widget.parentWidget()
        is_ours = widget is window and found and not found[0].property(NO_RING)
        return found if is_ours else []

    def _place(self) -> None:
        window = self.parentWidget()
        target = self._watched[0] if self._watched else None
        if window is None or target is None or not target.isVisible():
            self.hide()
            return
        seen = QRect(target.mapTo(window, QPoint()), target.size())
        room = self._appearance.look.px(_GAP + _WIDTH)
        self.setGeometry(seen.adjusted(-room, -room, room, room))
        self.raise_()
        self.show()
        self.update()
