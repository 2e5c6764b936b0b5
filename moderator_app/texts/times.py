"""Times as people read them: facts to the second, forecasts to the minute, in words."""

from __future__ import annotations

from datetime import UTC, date, datetime

from moderator_app.domain.local_time import local_time, offset_name, utc_offset
from moderator_app.domain.programme import Speaker
from moderator_app.domain.shown_time import digits
from moderator_app.texts.catalogue import Catalogue

_DAY_S = 24 * 60 * 60
_FIXED, _ANY_TIME = "Etc/", datetime(2000, 1, 1, tzinfo=UTC)


class Times(Catalogue):
    """Instants (UTC) as a zone's clocks show them, and lengths in whole seconds."""

    subject = "times"

    def second(self, at: datetime, zone: str) -> str:
        """Return "16:43:14": what happened, or is needed to the second."""
        return f"{local_time(at, zone):%H:%M:%S}"

    def minute(self, at: datetime, zone: str) -> str:
        """Return "16:49": what is expected or planned."""
        return f"{local_time(at, zone):%H:%M}"

    def minute_seen_from(self, at: datetime, now: datetime, zone: str) -> str:
        """Return the minute, after its date where that is another day than today."""
        return self._dated(at, now, zone, self.minute(at, zone))

    def minute_or_date(self, at: datetime, now: datetime, zone: str) -> str:
        """Return the minute; where that is another day than today, the date alone."""
        day, today = local_time(at, zone).date(), local_time(now, zone).date()
        return self.minute(at, zone) if day == today else self.short_date(day, today)

    def second_seen_from(self, at: datetime, now: datetime, zone: str) -> str:
        """Return the second, after its date where that is another day than today."""
        return self._dated(at, now, zone, self.second(at, zone))

    def _dated(self, at: datetime, now: datetime, zone: str, time: str) -> str:
        day, today = local_time(at, zone).date(), local_time(now, zone).date()
        if day == today:
            return time
        sentence = self._("{date} {time}")
        return sentence.format(date=self.short_date(day, today), time=time)

    def short_date(self, day: date, today: date) -> str:
        """Return "3 Apr", with its year where that is not this one."""
        month = self._months()[day.month - 1][:3]
        if day.year == today.year:
            return self._("{day} {month}").format(day=day.day, month=month)
        sentence = self._("{day} {month} {year}")
        return sentence.format(day=day.day, month=month, year=day.year)

    def long_date(self, at: datetime, zone: str) -> str:
        """Return "Friday 3 April 2020"."""
        day = local_time(at, zone).date()
        return self._("{weekday} {day} {month} {year}").format(
            weekday=self._weekdays()[day.weekday()],
            day=day.day,
            month=self._months()[day.month - 1],
            year=day.year,
        )

    def length(self, seconds: int) -> str:
        """Return "3:42", or days where there are two and more; without a sign."""
        days = abs(seconds) // _DAY_S
        if days < 2:
            return digits(seconds)
        return self._n("{days} day", "{days} days", days).format(days=days)

    def signed(self, seconds: int) -> str:
        """Return "+0:12" or "−0:30"; nothing has no sign."""
        sign = "+" if seconds > 0 else "−" if seconds < 0 else ""
        return f"{sign}{self.length(seconds)}"

    def signed_short(self, seconds: int) -> str:
        """Return the same where there is little room: "+2426 d"."""
        days, sign = abs(seconds) // _DAY_S, "+" if seconds > 0 else "−"
        if days < 2:
            return self.signed(seconds)
        return self._("{sign}{days} d").format(sign=sign, days=days)

    def offset(self, seconds: int) -> str:
        """Return how the session stands against its plan: positive is late."""
        if not seconds:
            return self._("on time")
        words = self._("{length} late") if seconds > 0 else self._("{length} early")
        return words.format(length=self.length(seconds))

    def after_plan(self, seconds: int) -> str:
        """Return how an end lies against the planned one: positive is after it."""
        if not seconds:
            return self._("as planned")
        after, before = self._("{length} after the plan"), self._("{length} before it")
        return (after if seconds > 0 else before).format(length=self.length(seconds))

    def spare(self, seconds: int) -> str:
        """Return what is left before the hard stop; negative lies beyond it."""
        if not seconds:
            return self._("just fits")
        words = self._("{length} to spare") if seconds > 0 else self._("{length} over")
        return words.format(length=self.length(seconds))

    def in_length(self, seconds: int) -> str:
        """Return "in 7:10": how long until something comes."""
        return self._("in {length}").format(length=self.length(seconds))

    def place(self, zone: str, city: str | None = None) -> str:
        """Return a city, or else that which a zone is called by; else "UTC+1"."""
        if city:
            return city
        if zone.startswith(_FIXED):
            return offset_name(utc_offset(_ANY_TIME, zone))
        city = zone.rpartition("/")[2].replace("_", " ")
        return self._cities().get(city, city)

    def place_and_minute(self, at: datetime, zone: str, city: str | None = None) -> str:
        """Return "Bogotá 09:43": what the clocks of a place show."""
        return f"{self.place(zone, city)} {self.minute(at, zone)}"

    def of_speaker(self, speaker: Speaker, at: datetime) -> str:
        """Return the same of a speaker's place; "Bogotá? 09:43" while it is a guess.

        Nothing where nobody knows it.
        """
        if speaker.zone is None:
            return ""
        if not speaker.zone_is_guess:
            return self.place_and_minute(at, speaker.zone, speaker.city)
        place, minute = (
            self.place(speaker.zone, speaker.city),
            self.minute(at, speaker.zone),
        )
        return self._("{place}? {minute}").format(place=place, minute=minute)

    def _cities(self) -> dict[str, str]:
        return {
            "Mexico City": self._("Mexico City"),
            "Bogota": self._("Bogotá"),
            "London": self._("London"),
            "Paris": self._("Paris"),
            "Berlin": self._("Berlin"),
            "Rome": self._("Rome"),
            "Lisbon": self._("Lisbon"),
            "Brussels": self._("Brussels"),
            "Vienna": self._("Vienna"),
            "Zurich": self._("Zurich"),
            "Warsaw": self._("Warsaw"),
            "Athens": self._("Athens"),
            "Moscow": self._("Moscow"),
            "Istanbul": self._("Istanbul"),
            "Cairo": self._("Cairo"),
            "New York": self._("New York"),
            "Sao Paulo": self._("São Paulo"),
            "Panama": self._("Panama City"),
            "Guatemala": self._("Guatemala City"),
            "Havana": self._("Havana"),
            "Tokyo": self._("Tokyo"),
            "Kolkata": self._("New Delhi"),
            "Shanghai": self._("Shanghai"),
            "Sydney": self._("Sydney"),
        }

    def _weekdays(self) -> tuple[str, ...]:
        return (
            self._("Monday"),
            self._("Tuesday"),
            self._("Wednesday"),
            self._("Thursday"),
            self._("Friday"),
            self._("Saturday"),
            self._("Sunday"),
        )

    def _months(self) -> tuple[str, ...]:
        return (
            self._("January"),
            self._("February"),
            self._("March"),
            self._("April"),
            self._("May"),
            self._("June"),
            self._("July"),
            self._("August"),
            self._("September"),
            self._("October"),
            self._("November"),
            self._("December"),
        )
