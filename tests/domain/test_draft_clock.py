"""Tests for moderator_app.domain.draft_clock."""

from datetime import UTC, date, datetime, time, timedelta

from hypothesis import given
from hypothesis import strategies as st

from moderator_app.domain.draft_clock import clock_at, elapsed, instant_at, wall
from tests.domain.drafts import a_draft

HOUR = timedelta(hours=1)
FORWARD = a_draft(date=date(2026, 3, 29))
BACK = a_draft(date=date(2026, 10, 25))
NOWHERE = a_draft(zone=None)


def test_an_hour_that_is_skipped_does_not_pass() -> None:
    assert elapsed(FORWARD, 3 * HOUR) == 2 * HOUR
    assert wall(FORWARD, 2 * HOUR) == 3 * HOUR


def test_an_hour_that_comes_twice_passes_twice() -> None:
    assert elapsed(BACK, 3 * HOUR) == 4 * HOUR
    assert [clock_at(BACK, at * HOUR).hour for at in (1, 2, 3, 4)] == [1, 2, 2, 3]


@given(st.timedeltas(timedelta(), 3 * 24 * HOUR))
def test_on_all_other_days_clocks_show_what_passes(since: timedelta) -> None:
    assert elapsed(a_draft(), since) == wall(a_draft(), since) == since
    assert elapsed(NOWHERE, since) == wall(NOWHERE, since) == since


def test_the_next_day_is_counted_on() -> None:
    assert clock_at(a_draft(), 25 * HOUR) == time(1)


def test_an_instant_is_known_where_day_and_zone_are() -> None:
    assert instant_at(FORWARD, 2 * HOUR) == datetime(2026, 3, 29, 1, tzinfo=UTC)
    assert instant_at(NOWHERE, HOUR) is None
    for edge in (date.min, date.max):
        assert instant_at(a_draft(date=edge), HOUR) is None
