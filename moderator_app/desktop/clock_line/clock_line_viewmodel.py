"""The clock line's view, renewed."""

from __future__ import annotations

from datetime import datetime

from moderator_app.desktop.viewmodel import Viewmodel
from moderator_app.domain.views.clock_line import ClockLineView, clock_line_view
from moderator_app.session.show_runner import Published


class ClockLineViewmodel(Viewmodel[ClockLineView]):
    """Follows the time, the offset and the expected end."""

    def project(self, published: Published, now: datetime) -> ClockLineView:
        return clock_line_view(published.show, now)
