"""Tests for moderator_app.domain.views.hold."""

from __future__ import annotations

from moderator_app.domain.commands import ExplainHold, GoNext, Hold, Resume
from moderator_app.domain.events import HoldReason
from moderator_app.domain.identifiers import SpeakerId
from moderator_app.domain.programme import Appearance, Credit
from moderator_app.domain.views.hold import HoldView, hold_view
from tests.builders import Hour, a_programme, a_segment, at


def held() -> Hour:
    speaks = (Appearance(SpeakerId(0), Credit("Oriol Illa")),)
    hour = Hour.of(a_programme(a_segment(1, speaks=speaks))).act("0:00", GoNext())
    return hour.act("1:00.500", Hold())


def test_a_hold_tells_since_when_why_and_who() -> None:
    hour = held().act("1:03", ExplainHold(HoldReason.CONNECTION)).look("1:59")
    assert hold_view(hour.show, hour.now) == HoldView(
        "Europe/Madrid",
        at("1:00"),
        58,
        HoldReason.CONNECTION,
        "Oriol Illa",
        False,
        True,
    )


def test_after_a_minute_it_is_time_to_decide() -> None:
    view = hold_view(held().show, at("2:00.500"))
    assert view is not None
    assert (view.held_s, view.is_time_to_decide) == (60, True)
    assert (view.reason, view.is_explained) == (HoldReason.OTHER, False)


def test_other_is_a_reason_once_somebody_gives_it() -> None:
    for hour in (
        held().act("1:03", ExplainHold(HoldReason.OTHER)),
        held().act("1:03", Resume(), Hold(HoldReason.TECHNICAL)),
    ):
        view = hold_view(hour.show, hour.now)
        assert view is not None
        assert view.is_explained


def test_nobody_named_leaves_the_title() -> None:
    hour = Hour.of(a_programme("3:00")).act("0:00", GoNext()).act("1:00", Hold())
    view = hold_view(hour.show, hour.now)
    assert view is not None
    assert view.who == "Part 1"


def test_a_clock_that_runs_is_not_held() -> None:
    hour = held().act("2:00", Resume())
    assert hold_view(hour.show, hour.now) is None
    before = Hour.of(a_programme("3:00"))
    assert hold_view(before.show, before.now) is None
