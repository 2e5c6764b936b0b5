"""The ribbon's view, renewed."""

from __future__ import annotations

from datetime import datetime

from moderator_app.desktop.viewmodel import Viewmodel
from moderator_app.domain.views.ribbon import RibbonView, ribbon_view
from moderator_app.session.show_runner import Published


class RibbonViewmodel(Viewmodel[RibbonView]):
    """Follows the hour as one line."""

    def project(self, published: Published, now: datetime) -> RibbonView:
        return ribbon_view(published.show, now)
