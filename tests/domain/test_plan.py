"""Tests for moderator_app.domain.plan and moderator_app.domain.programme."""

from __future__ import annotations

from moderator_app.domain.identifiers import SegmentNumber
from moderator_app.domain.plan import Plan, plan_of
from tests.builders import a_programme, a_segment, at, since_start, the_seed_hour


def planned(plan: Plan, number: int) -> tuple[str | None, str | None, bool]:
    times = plan[SegmentNumber(number)]
    return since_start(times.start), since_start(times.end), times.waits


def test_without_times_on_the_page_one_segment_follows_another() -> None:
    plan = plan_of(the_seed_hour())
    # 3, 5, 10, 10, 10, 15, 5, 3: starts 0, 3, 8, 18, 28, 38, 53, 58; end 61
    assert [planned(plan, number) for number in (1, 4, 8)] == [
        ("0:00", "3:00", False),
        ("18:00", "28:00", False),
        ("58:00", "1:01:00", False),
    ]
    assert (plan.end, plan.hard_stop) == (at("1:01:00"), at("1:00:00"))


def test_the_hard_stop_is_the_planned_end_where_the_page_promises_none() -> None:
    plan = plan_of(a_programme("3:00", "5:00"))
    assert plan.hard_stop == plan.end == at("8:00")


def test_a_segment_without_a_start_follows_the_planned_end_before_it() -> None:
    plan = plan_of(a_programme("3:00", a_segment(2, "5:00", "10:00"), "2:00"))
    assert planned(plan, 2) == ("10:00", "15:00", True)
    assert planned(plan, 3) == ("15:00", "17:00", False)


def test_an_overlap_is_no_slack() -> None:
    plan = plan_of(a_programme("10:00", a_segment(2, "5:00", "8:00"), "2:00"))
    assert planned(plan, 2) == ("8:00", "13:00", False)
    assert planned(plan, 3) == ("13:00", "15:00", False)


def test_a_start_right_at_the_end_before_it_is_no_slack() -> None:
    plan = plan_of(a_programme("10:00", a_segment(2, "5:00", "10:00")))
    assert planned(plan, 2) == ("10:00", "15:00", False)


def test_the_first_segment_may_have_slack_after_the_sessions_start() -> None:
    plan = plan_of(a_programme(a_segment(1, "5:00", "2:00")))
    assert planned(plan, 1) == ("2:00", "7:00", True)


def test_the_first_segment_may_be_planned_before_the_sessions_start() -> None:
    plan = plan_of(a_programme(a_segment(1, "5:00", "-2:00")))
    assert planned(plan, 1) == ("-2:00", "3:00", False)


def test_a_hard_start_waits_without_slack() -> None:
    plan = plan_of(a_programme("5:00", a_segment(2, "5:00", hard=True)))
    assert planned(plan, 2) == ("5:00", "10:00", True)


def test_the_planned_end_is_that_of_the_last_on_the_page() -> None:
    plan = plan_of(a_programme("30:00", a_segment(2, "5:00", "10:00")))
    # the last ends at 15:00, though the one before it is planned until 30:00
    assert plan.end == at("15:00")


def test_a_programme_without_segments_ends_as_it_starts() -> None:
    plan = plan_of(a_programme())
    assert (plan.start, plan.end, plan.by_number) == (at("0:00"), at("0:00"), ())
