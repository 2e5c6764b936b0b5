"""Tests for moderator_app.domain.views.clock_line."""

from __future__ import annotations

from dataclasses import replace

from moderator_app.domain.commands import GoNext
from moderator_app.domain.programme import Place
from moderator_app.domain.views.clock_line import clock_line_view
from moderator_app.domain.views.countdown import Standing
from tests.builders import Hour, at
from tests.domain.views.people import hour_with_people, programme_with_people


def test_it_tells_the_time_and_where_the_hour_is_going() -> None:
    hour = hour_with_people().act("1:10", GoNext()).look("2:00.900")
    shown = clock_line_view(hour.show, hour.now)
    assert (shown.standing, shown.now) == (Standing.RUNNING, at("2:00"))
    assert (shown.end.after_plan_s, shown.end.spare_s) == (70, -70)
    assert shown.platform == ""


def test_it_names_the_room() -> None:
    programme = replace(programme_with_people(), place=Place("Zoom"))
    hour = Hour.of(programme).look("-1:00")
    shown = clock_line_view(hour.show, hour.now)
    assert (shown.platform, shown.title) == ("Zoom", "An hour")
