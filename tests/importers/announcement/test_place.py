"""Tests for moderator_app.importers.announcement.place."""

from __future__ import annotations

import pytest

from moderator_app.domain.programme import Place
from moderator_app.importers.announcement.lines import lines_of
from moderator_app.importers.announcement.place import is_platform, place_of
from moderator_app.importers.announcement.sections import parts_of


def place(page: str) -> tuple[Place, int | None]:
    return place_of(parts_of(lines_of(page)))


def test_a_place_is_read_under_its_label() -> None:
    page = "Where: Zoom\nID de reunión: 643 219 201\nhttps://zoom.us/j/643219201\n"
    assert place(page) == (
        Place("Zoom", "https://zoom.us/j/643219201", "643 219 201"),
        1,
    )


@pytest.mark.parametrize(
    ("link", "platform"),
    [
        ("https://us02web.zoom.us/j/81234567890", "Zoom"),
        ("https://teams.microsoft.com/l/meetup-join/x", "Microsoft Teams"),
        ("https://meet.google.com/abc-defg-hij", "Google Meet"),
        ("https://example.webex.com/meet/x", "Webex"),
    ],
)
def test_a_link_tells_the_platform(link: str, platform: str) -> None:
    assert place(f"Join us: {link}\n")[0] == Place(platform, link)


def test_a_platform_can_be_named_in_passing() -> None:
    assert place("We meet on Zoom.\n") == (Place("Zoom"), 1)


@pytest.mark.parametrize(
    "page", ["The teams meet.\n", "Watch it on YouTube later.\n", "Call 643 219 201\n"]
)
def test_other_words_tell_no_place(page: str) -> None:
    assert place(page) == (Place(), None)


def test_a_link_that_is_none_tells_nothing() -> None:
    assert place("http://[broken\n")[0].platform is None


def test_the_words_of_places_are_known() -> None:
    assert is_platform("zoom")
    assert not is_platform("seeds")
