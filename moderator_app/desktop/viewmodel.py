"""Between a session and a panel: what is shown now, and the news that it changed."""

from __future__ import annotations

from datetime import datetime
from typing import Generic, TypeVar

from PySide6.QtCore import QObject, Signal

from moderator_app.session.outermost import report
from moderator_app.session.show_runner import Published

View = TypeVar("View")


class Viewmodel(QObject, Generic[View]):
    """Projects the session into one frozen view; silent while that stays the same.

    A subclass says in ``project`` which view it is.
    """

    view_changed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view: View | None = None

    @property
    def view(self) -> View | None:
        """What is shown; None until the first refresh."""
        return self._view

    def project(self, published: Published, now: datetime) -> View:
        """Return the view of a session at ``now`` (UTC)."""
        raise NotImplementedError

    def refresh(self, published: Published, now: datetime) -> None:
        """Look again; ``view_changed`` tells whether anything is different.

        A view that fails is reported and stays as it was: the others go on.
        """
        try:
            view = self.project(published, now)
        except Exception as error:  # noqa: BLE001 - one panel is not the show
            report(error)
            return
        if view != self._view:
            self._view = view
            self.view_changed.emit(view)
