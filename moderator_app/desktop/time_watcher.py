"""Looks at each tick whether something happened to the computer's time or the day's."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from moderator_app.desktop.session_bridge import SessionBridge
from moderator_app.desktop.ticker import Ticker
from moderator_app.domain.local_changes import local_changes
from moderator_app.session.time_sample import take_sample
from moderator_app.session.time_watch import Sample, TimeWatch


class TimeWatcher(QObject):
    """Tells what happened to time while a session is open and not over."""

    told = Signal(object, object)  # TimeNews, datetime (UTC)

    def __init__(
        self,
        bridge: SessionBridge,
        ticker: Ticker,
        sample: Callable[[], Sample] = take_sample,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge, self._sample = bridge, sample
        self._watch, self._looked = TimeWatch(sample()), bridge.now()
        ticker.ticked.connect(self._look)

    def _look(self, now: datetime) -> None:
        before, self._looked = self._looked, now
        of_computer, show = self._watch.look(self._sample()), self._bridge.newest.show
        if show.clock.value.ended_at is not None:
            return
        of_place = local_changes(before, now, show.programme.zone)
        for news in (*of_place, *of_computer):  # the last stands uppermost
            self.told.emit(news, now)
