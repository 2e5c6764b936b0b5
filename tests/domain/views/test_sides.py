"""Tests for moderator_app.domain.views.sides."""

from __future__ import annotations

from moderator_app.domain.commands import End, GoNext, Hold, Jump
from moderator_app.domain.identifiers import SegmentNumber
from moderator_app.domain.views.sides import LeftSide, RightSide, sides_view
from tests.builders import Hour
from tests.domain.views.people import hour_with_people


def sides(hour: Hour) -> tuple[LeftSide, RightSide]:
    view = sides_view(hour.show, hour.now)
    return view.left, view.right


def test_before_the_start_it_shows_who_is_here() -> None:
    assert sides(hour_with_people()) == (LeftSide.RUNDOWN, RightSide.STANDBY)


def test_the_handover_comes_up_near_the_end_of_a_part_and_stays_when_over() -> None:
    hour = hour_with_people().act("0:00", GoNext())
    assert sides(hour) == (LeftSide.RUNDOWN, RightSide.QUESTIONS)
    for when in ("9:00", "9:45", "10:30"):
        assert sides(hour.look(when)) == (LeftSide.HANDOVER, RightSide.FIT)


def test_a_hold_keeps_the_rundown_in_sight() -> None:
    hour = hour_with_people().act("0:00", GoNext()).act("9:50", Hold())
    assert sides(hour) == (LeftSide.RUNDOWN, RightSide.HOLD)


def test_a_question_round_shows_what_is_on_air_until_its_last_seconds() -> None:
    hour = hour_with_people().act("0:00", Jump(SegmentNumber(3)))
    assert sides(hour) == (LeftSide.ON_AIR, RightSide.QUESTIONS)
    assert sides(hour.look("4:10")) == (LeftSide.ON_AIR, RightSide.QUESTIONS)
    assert sides(hour.look("4:50")) == (LeftSide.HANDOVER, RightSide.FIT)


def test_after_the_end_it_shows_how_it_went() -> None:
    hour = hour_with_people().act("0:00", GoNext(), End())
    assert sides(hour) == (LeftSide.AFTER_SHOW, RightSide.QUESTIONS)
