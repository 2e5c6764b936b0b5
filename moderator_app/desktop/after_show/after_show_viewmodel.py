"""Keeps the account of the session."""

from __future__ import annotations

from datetime import datetime

from moderator_app.desktop.viewmodel import Viewmodel
from moderator_app.domain.views.after_show import AfterShowView, after_show_view
from moderator_app.session.show_runner import Published


class AfterShowViewModel(Viewmodel[AfterShowView]):
    """Planned and used per segment, in all, and the questions."""

    def project(self, published: Published, now: datetime) -> AfterShowView:
        return after_show_view(published.show, now)
