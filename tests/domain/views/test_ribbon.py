"""Tests for moderator_app.domain.views.ribbon."""

from __future__ import annotations

from datetime import timedelta

from moderator_app.domain.clock import State
from moderator_app.domain.commands import GoNext, Skip
from moderator_app.domain.identifiers import SegmentNumber
from moderator_app.domain.programme import Programme
from moderator_app.domain.views.ribbon import RibbonView, ribbon_view
from tests.builders import START, Hour, a_programme, at


def an_hour(promised: str | None = "20:00") -> Hour:
    return Hour.of(a_programme("3:00", "5:00", "10:00", promised=promised))


def view(hour: Hour) -> RibbonView:
    return ribbon_view(hour.show, hour.now)


def test_the_plan_stands_above_what_happens() -> None:
    shown = view(an_hour().act("0:30", GoNext()).act("4:00", GoNext()).look("5:00"))
    assert [(p.start, p.end) for p in shown.plan][:2] == [
        (at("0:00"), at("3:00")),
        (at("3:00"), at("8:00")),
    ]
    assert [(b.start, b.end) for b in shown.blocks] == [
        (at("0:30"), at("4:00")),
        (at("4:00"), at("9:00")),
        (at("9:00"), at("19:00")),
    ]
    assert [b.state for b in shown.blocks] == [State.DONE, State.LIVE, State.TO_COME]
    assert (shown.planned_end, shown.hard_stop) == (at("18:00"), at("20:00"))


def test_the_line_holds_the_plan_the_stop_and_what_lies_beyond() -> None:
    early = view(an_hour().act("-0:30", GoNext()))
    assert (early.start, early.end) == (at("-1:00"), at("21:00"))
    late = view(an_hour(promised=None).act("4:10", GoNext()))
    assert (late.start, late.end) == (at("0:00"), at("23:00"))
    assert late.is_now_inside
    assert not view(an_hour().look("-5:00")).is_now_inside


def test_what_is_skipped_has_no_block() -> None:
    hour = an_hour().act("-1:00", Skip(SegmentNumber(2)))
    assert [b.number for b in view(hour).blocks] == [1, 3]


def test_a_plan_of_another_day_is_left_out() -> None:
    hour = an_hour()
    hour.now = START + timedelta(days=2000)
    shown = view(hour)
    assert (shown.plan, shown.planned_end, shown.hard_stop) == ((), None, None)
    assert shown.end - shown.start < timedelta(minutes=20)


def test_an_empty_programme_has_an_empty_line() -> None:
    empty = Programme("Nothing", START, "Europe/Madrid", ())
    assert view(Hour.of(empty)).blocks == ()
    far = Hour.of(empty)
    far.now = START + timedelta(days=9)
    assert view(far).start == START
