"""Tests for moderator_app.importers.announcement.when, the zone and the total.

These are moderator_app.importers.announcement.session_zone and
moderator_app.importers.announcement.total.
"""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest

from moderator_app.domain.draft import Code, Severity
from moderator_app.importers.announcement.lines import lines_of
from moderator_app.importers.announcement.sections import Part, parts_of
from moderator_app.importers.announcement.session_zone import zone_of
from moderator_app.importers.announcement.total import total_of
from moderator_app.importers.announcement.when import DayFound, day_of, hours_of


def parts(page: str) -> tuple[Part, ...]:
    return parts_of(lines_of(page))


def day(page: str) -> DayFound:
    return day_of(parts(page), month_first=False)


def hours(page: str) -> tuple[time, time | None] | None:
    found = hours_of(parts(page), day(page), ())
    return (found.start, found.end) if found else None


def zone(page: str) -> tuple[str, str, int] | None:
    read = parts(page)
    found = zone_of(read, hours_of(read, day(page), ()), day(page).date, "es")
    return (found.choices[0].zone, found.label, found.line) if found else None


def test_the_date_where_the_page_says_when_is_the_sessions() -> None:
    page = "Posted on 1 March 2020\n## When\n3 April 2020\n"
    assert day(page).date == date(2020, 4, 3)


def test_a_deadline_is_not_the_sessions_date() -> None:
    page = "Registration closes on 1 March 2020.\n\nJoin us on 3 April 2020 at 10:00.\n"
    assert day(page).date == date(2020, 4, 3)


def test_a_weekday_that_contradicts_is_noticed() -> None:
    (finding,) = day("Date: Monday, 3 April 2020\n").findings
    assert finding.code is Code.WEEKDAY_DIFFERS
    assert finding.facts == {"date": date(2020, 4, 3), "weekday": 0}


def test_a_missing_year_is_taken_from_the_page_where_one_fits() -> None:
    found = day("Friday 3 April\n\nProgramme 2020\n")
    assert found.date == date(2020, 4, 3)
    assert found.findings[0].severity is Severity.INFO


@pytest.mark.parametrize("page", ["Friday 3 April\n", "Friday 3 April\n\nSince 2019\n"])
def test_a_year_that_is_nowhere_stays_missing(page: str) -> None:
    found = day(page)
    assert found.date is None
    assert found.findings[0].facts == {"day": 3, "month": 4, "weekday": 4}


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("3 April 2020, 16:30-17:30 h (CET)\n", (time(16, 30), time(17, 30))),
        ("Date: 3 April 2020\nTime: 4-5 pm\n", (time(16), time(17))),
        ("Time: 16:30\nTime: end 17:30\n", (time(16, 30), time(17, 30))),
        ("Date: 3 April 2020\n\nfrom 10 to 11 am\n", (time(10), time(11))),
        ("No time at all\n", None),
    ],
)
def test_the_hours_are_read_on_or_near_the_dates_line(
    page: str, expected: tuple[time, time | None] | None
) -> None:
    assert hours(page) == expected


def test_hours_of_items_are_not_the_sessions() -> None:
    page = "3 April 2020\n10:00-10:05 Welcome\n"
    assert hours_of(parts(page), day(page), {2}) is None


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("Time: 16:30 CET / 9:30 Bogotá\n", ("Europe/Madrid", "CET", 1)),
        ("Time: 9:30 (Bogotá) / 16:30 (Madrid)\n", ("America/Bogota", "Bogotá", 1)),
        ("Time: 9:30\n\nAll times in COT.\n", ("America/Bogota", "COT", 3)),
        ("Time: 9:30\nWhere: Lima\n", ("America/Lima", "Lima", 2)),
        ("Time: 9:30 (Chiclayo)\n", ("America/Lima", "Chiclayo", 1)),
        ("Time: 9:30 (sharp!)\n", None),
        ("Time: 9:30\n\nWe love Lima.\n", None),
    ],
)
def test_the_zone_beside_the_time_is_the_sessions(
    page: str, expected: tuple[str, str, int] | None
) -> None:
    assert zone(page) == expected


@pytest.mark.parametrize(
    ("page", "minutes"),
    [
        ("Total: 1 hora\n", 60),
        ("Time: 10:00 (90 min)\n", 90),
        ("Time: 10:00, durée 1h15\n", 75),
        ("Time: 10:00 - 11:00 (90 min)\n", None),
        ("Time: 10:00\n", None),
        ("A one-hour session on 3 April 2020.\n", 60),
        ("On 3 April 2020 at 10:00; join 10 min before.\n", None),
    ],
)
def test_the_length_that_a_page_promises_is_read(
    page: str, minutes: int | None
) -> None:
    read = parts(page)
    total, line = total_of(read, hours_of(read, day(page), ()), day(page))
    assert total == (None if minutes is None else timedelta(minutes=minutes))
    assert (line is None) == (minutes is None)
