"""Keeps the picture of where the session is going to end."""

from __future__ import annotations

from datetime import datetime

from moderator_app.desktop.viewmodel import Viewmodel
from moderator_app.domain.views.expected_end import ExpectedEndView, expected_end_view
from moderator_app.session.show_runner import Published


class ExpectedEndViewModel(Viewmodel[ExpectedEndView]):
    """The expected end against the plan and the hard stop."""

    def project(self, published: Published, now: datetime) -> ExpectedEndView:
        return expected_end_view(published.show, now)
