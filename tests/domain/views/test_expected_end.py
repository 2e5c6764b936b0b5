"""Tests for moderator_app.domain.views.expected_end."""

from __future__ import annotations

from moderator_app.domain.commands import End, GoNext, Skip
from moderator_app.domain.identifiers import SegmentNumber
from moderator_app.domain.views.expected_end import expected_end_view
from tests.builders import Hour, a_programme, at


def test_an_hour_that_starts_late_ends_after_the_plan_and_still_fits() -> None:
    hour = Hour.of(a_programme("3:00", "5:00", promised="10:00"))
    hour.act("1:30", GoNext())
    view = expected_end_view(hour.show, hour.now)
    assert (view.expected, view.after_plan_s, view.spare_s) == (at("9:30"), 90, 30)
    assert (view.fits, view.as_planned) == (True, False)


def test_beyond_the_hard_stop_it_does_not_fit() -> None:
    hour = Hour.of(a_programme("3:00", "5:00", promised="7:00"))
    view = expected_end_view(hour.show, hour.now)
    assert (view.spare_s, view.fits, view.as_planned) == (-60, False, True)


def test_once_ended_it_is_the_end_that_happened() -> None:
    hour = Hour.of(a_programme("3:00", "5:00")).act("0:00", GoNext())
    hour.act("6:00.700", End()).look("20:00")
    view = expected_end_view(hour.show, hour.now)
    assert (view.is_ended, view.expected, view.after_plan_s) == (True, at("6:00"), -120)


def test_with_nothing_to_come_there_is_no_end() -> None:
    hour = Hour.of(a_programme("3:00")).act("-1:00", Skip(SegmentNumber(1)))
    view = expected_end_view(hour.show, hour.now)
    assert (view.expected, view.after_plan_s, view.spare_s) == (None, None, None)
    assert (view.fits, view.as_planned) == (True, True)
