"""Keeps the rundown's picture and tells when it differs."""

from __future__ import annotations

from datetime import datetime

from moderator_app.desktop.viewmodel import Viewmodel
from moderator_app.domain.views.rundown import RundownView, rundown_view
from moderator_app.session.show_runner import Published


class RundownViewModel(Viewmodel[RundownView]):
    """Every segment's times as they stand."""

    def project(self, published: Published, now: datetime) -> RundownView:
        return rundown_view(published.show, now)
