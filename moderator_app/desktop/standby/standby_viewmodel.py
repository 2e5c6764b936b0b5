"""Keeps the picture of what has to be settled before the start."""

from __future__ import annotations

from datetime import datetime

from moderator_app.desktop.viewmodel import Viewmodel
from moderator_app.domain.views.standby import StandbyView, standby_view
from moderator_app.session.show_runner import Published


class StandbyViewModel(Viewmodel[StandbyView]):
    """Who is here, and what is open."""

    def project(self, published: Published, now: datetime) -> StandbyView:
        return standby_view(published.show, now)
