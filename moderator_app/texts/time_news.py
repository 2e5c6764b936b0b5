"""What happened to the computer's time, or to the clocks on the wall, in a sentence."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TypeAlias

from moderator_app.domain.local_changes import ClocksMoved, DayTurned, LocalChange
from moderator_app.session.time_watch import ClockSet, ComputerNews, Slept
from moderator_app.texts.catalogue import Catalogue
from moderator_app.texts.times import Times

TimeNews: TypeAlias = ComputerNews | LocalChange

_HOUR_S, _DAY_S = 60 * 60, 24 * 60 * 60


class TimeNewsTexts(Catalogue):
    """Sentences that tell what happened, and what the countdown made of it."""

    subject = "time_news"

    def __init__(self, language: str) -> None:
        super().__init__(language)
        self._times = Times(language)

    def news(self, news: TimeNews, now: datetime, zone: str) -> str:
        """Return what happened, as told at ``now`` (UTC) by the clocks of a zone."""
        time, place = self._times.second(now, zone), self._times.place(zone)
        match news:
            case ClockSet(by):
                return self._clock_set(by).format(time=time, length=self._length(by))
            case Slept(slept):
                return self._slept().format(time=time, length=self._length(slept))
            case ClocksMoved(by):
                sentence, length = self._clocks_moved(by), self._length(by)
                return sentence.format(place=place, length=length)
            case DayTurned():
                day = self._times.long_date(now, zone)
                return self._day_turned().format(place=place, day=day)

    def may_sleep(self) -> str:
        """Return what to do where the system does not agree to stay awake."""
        return self._(
            "This computer does not promise to stay awake: "
            "switch off sleep and the screen saver in its settings."
        )

    def _clock_set(self, by: timedelta) -> str:
        if by > timedelta(0):
            return self._(
                "Seen at {time}: the computer's clock was set {length} forward; "
                "the countdown did not follow."
            )
        return self._(
            "Seen at {time}: the computer's clock was set {length} back; "
            "the countdown did not follow."
        )

    def _slept(self) -> str:
        return self._(
            "At {time} the computer woke from {length} of sleep; "
            "the countdown went on meanwhile."
        )

    def _clocks_moved(self, by: timedelta) -> str:
        if by > timedelta(0):
            return self._(
                "The clocks in {place} went {length} forward; "
                "the countdown did not follow."
            )
        return self._(
            "The clocks in {place} went {length} back; the countdown did not follow."
        )

    def _day_turned(self) -> str:
        return self._("In {place} it is {day} now; the countdown goes on as before.")

    def _length(self, length: timedelta) -> str:
        """Return "0:05", "1:00:00" or "3 days", without a sign."""
        seconds = round(abs(length) / timedelta(seconds=1))
        if not _HOUR_S <= seconds < 2 * _DAY_S:
            return self._times.length(seconds)
        hours, rest = divmod(seconds, _HOUR_S)
        return f"{hours}:{rest // 60:02}:{rest % 60:02}"
