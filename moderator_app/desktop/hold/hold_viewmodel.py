"""Keeps the picture of the hold that is on."""

from __future__ import annotations

from datetime import datetime

from moderator_app.desktop.viewmodel import Viewmodel
from moderator_app.domain.views.hold import HoldView, hold_view
from moderator_app.session.show_runner import Published


class HoldViewModel(Viewmodel[HoldView | None]):
    """The hold that is on; None while the clock runs."""

    def project(self, published: Published, now: datetime) -> HoldView | None:
        return hold_view(published.show, now)
