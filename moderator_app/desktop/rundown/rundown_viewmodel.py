"""Keeps the rundown's picture and tells when it differs."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QObject, Signal

from moderator_app.domain.views.rundown import RundownView, rundown_view
from moderator_app.session.show_runner import Published


class RundownViewModel(QObject):
    """Computes the rundown when it is asked to; silent while nothing differs."""

    view_changed = Signal(object)  # RundownView

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view: RundownView | None = None

    @property
    def view(self) -> RundownView | None:
        """What should be on screen now; None before anything is known."""
        return self._view

    def refresh(self, published: Published, now: datetime) -> None:
        """Compute the picture at ``now`` (UTC), and announce it if it differs."""
        view = rundown_view(published.show, now)
        if view != self._view:
            self._view = view
            self.view_changed.emit(view)
