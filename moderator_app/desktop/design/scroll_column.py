"""Widgets under one another that scroll when there are too many."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QVBoxLayout, QWidget

from moderator_app.desktop.design.appearance import Appearance


class ScrollColumn(QScrollArea):
    """A column of widgets; what has the keyboard is always brought into sight."""

    def __init__(
        self, appearance: Appearance, gap: int = 8, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._appearance = appearance
        self._gap = gap
        self._shown: tuple[QWidget, ...] = ()
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._column.addStretch(1)
        self.setWidget(self._inside)
        self._inside.setAutoFillBackground(False)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            application.focusChanged.connect(self._follow)
        appearance.changed.connect(self._dress)
        self._dress()

    def show_widgets(self, widgets: Sequence[QWidget]) -> None:
        """Show these in place of what was there, which is deleted."""
        for shown in self._shown:
            # Not takeAt: its item would go on standing for the widget in Qt.
            self._column.removeWidget(shown)
            if shown not in widgets:
                shown.hide()
                shown.deleteLater()
        self._shown = tuple(widgets)
        for at, widget in enumerate(widgets):
            self._column.insertWidget(at, widget)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.updateGeometry()
        return super().eventFilter(watched, event)

    def sizeHint(self) -> QSize:
        return self._inside.sizeHint()

    def minimumSizeHint(self) -> QSize:
        look = self._appearance.look
        return QSize(self._inside.minimumSizeHint().width(), look.px(80))

    def _follow(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is None or not self._inside.isAncestorOf(new):
            return
        if new.height() < self.viewport().height():  # what is taller scrolls itself
            margin = self._appearance.look.px(8)
            self.ensureWidgetVisible(new, margin, margin)

    def _dress(self) -> None:
        px = self._appearance.look.px
        self._column.setSpacing(px(self._gap))
        self._column.setContentsMargins(0, 0, px(4), 0)  # apart from the scroll bar
