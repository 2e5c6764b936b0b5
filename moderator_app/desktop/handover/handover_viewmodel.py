"""The handover's view, renewed."""

from __future__ import annotations

from datetime import datetime

from moderator_app.desktop.viewmodel import Viewmodel
from moderator_app.domain.views.handover import HandoverView, handover_view
from moderator_app.session.show_runner import Published


class HandoverViewmodel(Viewmodel[HandoverView]):
    """Follows who is called next."""

    def project(self, published: Published, now: datetime) -> HandoverView:
        return handover_view(published.show, now)
