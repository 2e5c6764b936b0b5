"""A column at the side of the countdown: of its panels it shows one."""

from __future__ import annotations

from datetime import datetime
from enum import Enum
from typing import Protocol

from PySide6.QtWidgets import QStackedWidget, QWidget

from moderator_app.session.show_runner import Published


class Refreshed(Protocol):
    """What follows the session."""

    def refresh(self, published: Published, now: datetime) -> None:
        """Look again."""


class SideColumn(QStackedWidget):
    """Looks at the session only for the panel that is shown."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._panels: dict[Enum, QWidget] = {}
        self._followers: dict[QWidget, tuple[Refreshed, ...]] = {}

    def add(self, side: Enum, panel: QWidget, *followers: Refreshed) -> None:
        """Take a panel, to be called for as ``side``, with what it draws from."""
        self._panels[side] = panel
        self._followers[panel] = followers
        self.addWidget(panel)

    def call(self, side: Enum) -> None:
        """Show another panel."""
        self.setCurrentWidget(self._panels[side])

    def refresh(self, published: Published, now: datetime) -> None:
        """Look again for what is shown."""
        panel = self.currentWidget()
        for follower in self._followers[panel] if panel else ():
            follower.refresh(published, now)
