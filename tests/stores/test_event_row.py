"""Tests for moderator_app.stores.event_row."""

from datetime import UTC, datetime, timedelta

from moderator_app.domain.events import WentNext
from moderator_app.domain.identifiers import SegmentNumber
from moderator_app.session.ports import BootTime, Recorded
from moderator_app.stores.event_row import EventRow

AT = datetime(2026, 3, 1, 18, 0, 3, 5, tzinfo=UTC)
NEXT = WentNext(SegmentNumber(1))


def test_a_row_gives_its_record_again() -> None:
    boot = BootTime("a-boot", timedelta(hours=3, microseconds=7))
    record = Recorded(2, AT, "moderator", NEXT, "an-id", boot)
    assert EventRow.of(record).record() == record


def test_what_a_record_does_not_know_stays_empty() -> None:
    row = EventRow.of(Recorded(2, AT, "moderator", NEXT))
    assert row[-3:] == (None, None, None)
    assert row.record() == Recorded(2, AT, "moderator", NEXT)


def test_the_columns_are_plain() -> None:
    row = EventRow.of(Recorded(2, AT, "moderator", NEXT, "an-id"))
    assert row[:4] == (
        2,
        "2026-03-01T18:00:03.000005+00:00",
        "moderator",
        "WentNext",
    )
