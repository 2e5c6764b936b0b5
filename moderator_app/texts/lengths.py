"""Planned lengths and times of day, as a sentence says them."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

from moderator_app.domain.shown_time import digits
from moderator_app.texts.catalogue import Catalogue
from moderator_app.texts.times import Times

_MINUTE = timedelta(minutes=1)


class Lengths(Catalogue):
    """Lengths in minutes, and days and times that no zone belongs to."""

    subject = "lengths"

    def __init__(self, language: str) -> None:
        super().__init__(language)
        self._times = Times(language)

    def length(self, length: timedelta) -> str:
        """Return "61 minutes", or "9:50 minutes" where they are not whole."""
        minutes, rest = divmod(length, _MINUTE)
        if rest:
            seconds = digits(round(length.total_seconds()))
            return self._("{digits} minutes").format(digits=seconds)
        return self._n("{count} minute", "{count} minutes", minutes).format(
            count=minutes
        )

    def clock(self, at: time | datetime) -> str:
        """Return "16:30", with seconds only where there are any."""
        return f"{at:%H:%M:%S}" if at.second else f"{at:%H:%M}"

    def day(self, day: date) -> str:
        """Return "Friday 3 April 2020"."""
        noon = datetime.combine(day, time(12), UTC)
        return self._times.long_date(noon, "Etc/UTC")

    def weekday(self, number: int) -> str:
        """Return the name of a weekday; Monday is 0."""
        return self.day(date(2024, 1, 1 + number)).split()[0].rstrip(",")
