"""Looks at each tick whether something happened to the computer's time or the day's."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta

from PySide6.QtCore import QObject, Signal

from moderator_app.desktop.session_bridge import SessionBridge
from moderator_app.desktop.ticker import Ticker
from moderator_app.domain.local_changes import local_changes
from moderator_app.session.time_sample import take_sample
from moderator_app.session.time_watch import Sample, TimeWatch

_APART = timedelta(seconds=5)
"""More than two clocks go apart by themselves between one opening and the next."""


class TimeWatcher(QObject):
    """Tells what happened to time while a session is open and not over.

    Where its time ``is_real`` it should be the computer's: that the clock was
    set while the session was closed is told at the first tick.
    """

    told = Signal(object, object)  # TimeNews, datetime (UTC)

    def __init__(
        self,
        bridge: SessionBridge,
        ticker: Ticker,
        is_real: bool,
        sample: Callable[[], Sample] = take_sample,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._bridge, self._sample = bridge, sample
        first, self._looked = sample(), bridge.now()
        if is_real and abs(first.wall - self._looked) >= _APART:
            first = replace(first, wall=self._looked)
        self._watch = TimeWatch(first)
        ticker.ticked.connect(self._look)

    def _look(self, now: datetime) -> None:
        before, self._looked = self._looked, now
        of_computer, show = self._watch.look(self._sample()), self._bridge.newest.show
        if show.clock.value.ended_at is not None:
            return
        of_place = local_changes(before, now, show.programme.zone)
        for news in (*of_place, *of_computer):  # the last stands uppermost
            self.told.emit(news, now)
