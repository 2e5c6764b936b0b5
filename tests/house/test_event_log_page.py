"""docs/event-log.md says what the events are."""

from __future__ import annotations

from tests.house.event_log_page import PAGE, page


def test_the_page_is_up_to_date() -> None:
    # If not: python -m tests.house.event_log_page
    assert PAGE.read_text(encoding="utf-8") == page()
