"""The centre's views, renewed: the countdown, and the acts under it."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QObject

from moderator_app.desktop.viewmodel import Viewmodel
from moderator_app.domain.views.acts import UNDO_ASKS_AFTER, ActsView, acts_view
from moderator_app.domain.views.countdown import CountdownView, countdown_view
from moderator_app.session.show_runner import Published


class CountdownViewmodel(Viewmodel[CountdownView]):
    """Follows who speaks and how long."""

    def project(self, published: Published, now: datetime) -> CountdownView:
        return countdown_view(published.show, now)


class ActsViewmodel(Viewmodel[ActsView]):
    """Follows what the keys would do; ``speed`` is the session's seconds in a real one.

    An act is old by real time: on a fast clock it still takes a minute.
    """

    def __init__(self, speed: float = 1.0, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._undo_asks_after: timedelta = UNDO_ASKS_AFTER * speed

    def project(self, published: Published, now: datetime) -> ActsView:
        return acts_view(published.show, now, self._undo_asks_after)
