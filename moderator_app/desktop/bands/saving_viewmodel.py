"""Whether all that is shown is in its file, renewed."""

from __future__ import annotations

from datetime import datetime

from moderator_app.desktop.viewmodel import Viewmodel
from moderator_app.session.saving import Saving
from moderator_app.session.show_runner import Published


class SavingViewmodel(Viewmodel[Saving]):
    """Follows how many acts are in memory alone, and why."""

    def project(self, published: Published, now: datetime) -> Saving:
        return published.saving
