"""Tests for moderator_app.domain.views.countdown."""

from __future__ import annotations

from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from moderator_app.domain.commands import (
    AddTime,
    End,
    ExplainHold,
    GoNext,
    Hold,
    Skip,
    TickCheck,
)
from moderator_app.domain.events import Check, HoldReason
from moderator_app.domain.identifiers import SegmentNumber, SpeakerId
from moderator_app.domain.views.countdown import (
    CountdownView,
    LiveClockView,
    NextView,
    Standing,
    countdown_view,
)
from moderator_app.domain.views.naming import SegmentName
from tests.builders import START, Hour, a_programme, at
from tests.domain.views.people import hour_with_people


def an_hour() -> Hour:
    return Hour.of(a_programme("3:00", "5:00", "10:00", promised="17:00"))


def view(hour: Hour) -> CountdownView:
    return countdown_view(hour.show, hour.now)


def clock(hour: Hour) -> LiveClockView:
    shown = view(hour).clock
    assert shown is not None
    return shown


def following(hour: Hour) -> NextView:
    shown = view(hour).next
    assert shown is not None
    return shown


def test_before_the_start_it_counts_down_to_it() -> None:
    shown = view(an_hour().look("-8:12"))
    assert (shown.standing, shown.seconds) == (Standing.BEFORE, 492)
    assert (shown.number, shown.position, shown.count) == (1, 1, 3)
    assert view(an_hour().look("0:42")).seconds == -42


def test_before_a_start_with_nothing_to_come_nobody_is_named() -> None:
    hour = Hour.of(a_programme("3:00")).act("-1:00", Skip(SegmentNumber(1)))
    assert view(hour).number is None


def test_the_phases_follow_the_remaining_time() -> None:
    hour = an_hour().act("0:00", GoNext())
    seen = [
        (view(hour.look(when)).standing, view(hour).seconds)
        for when in ("0:00", "2:30", "2:50", "3:00", "3:01")
    ]
    assert seen == [
        (Standing.RUNNING, 180),
        (Standing.WRAP_UP, 30),
        (Standing.LAST, 10),
        (Standing.LAST, 0),
        (Standing.OVER, -1),
    ]
    assert [Standing(s).is_pressing for s, _ in seen] == [False, True, True, True, True]


def test_used_allotted_and_the_added_minute_are_told_apart() -> None:
    hour = an_hour().act("0:00", GoNext()).act("1:00", AddTime(timedelta(minutes=1)))
    assert (clock(hour).used_s, clock(hour).allotted_s) == (60, 240)
    assert clock(hour).added_s == 60
    assert (clock(hour).wrap_up_s, clock(hour).last_s) == (30, 10)


@given(st.integers(0, 400_000))
def test_used_and_remaining_always_add_up_to_what_is_allotted(ms: int) -> None:
    hour = an_hour().act("0:00", GoNext())
    hour.now = START + timedelta(milliseconds=ms)
    assert clock(hour).used_s + view(hour).seconds == clock(hour).allotted_s


def test_the_latest_end_leaves_what_the_rest_needs() -> None:
    hour = an_hour().act("0:00", GoNext())
    assert (clock(hour).off_by, clock(hour).is_off_by_past) == (at("2:00"), False)
    assert clock(hour.look("2:01")).is_off_by_past
    assert clock(hour).could_be_off_by
    hour.act("2:02", Skip(SegmentNumber(3)))
    assert clock(hour).off_by == at("12:00")


def test_what_began_after_its_latest_end_could_never_meet_it() -> None:
    assert not clock(an_hour().act("2:01", GoNext())).could_be_off_by


def test_a_hard_stop_of_another_day_is_no_time_to_be_off_by() -> None:
    hour = an_hour().act("0:00", GoNext())
    assert not clock(hour).is_off_by_of_another_day
    hour.now = START + timedelta(days=2000)
    assert clock(hour).is_off_by_of_another_day


def test_a_hold_says_why_and_since_how_long() -> None:
    hour = an_hour().act("0:00", GoNext()).act("1:00", Hold()).look("2:24")
    shown = view(hour)
    assert (shown.standing, shown.seconds) == (Standing.HOLD, 120)
    assert shown.hold is not None
    assert (shown.hold.reason, shown.hold.held_s) == (HoldReason.OTHER, 84)
    told = view(hour.act("2:25", ExplainHold(HoldReason.CONNECTION))).hold
    assert told is not None
    assert told.reason is HoldReason.CONNECTION


def test_what_follows_is_named_with_its_expected_start() -> None:
    hour = an_hour().act("0:30", GoNext())
    shown = following(hour)
    assert (shown.number, shown.start, shown.length_s) == (2, at("3:30"), 300)
    assert (shown.card, shown.checks) == (None, ())


def test_missing_checks_press_in_the_last_five_minutes_before() -> None:
    hour = hour_with_people().act("0:00", GoNext())
    assert not following(hour.look("4:00")).are_checks_due
    assert following(hour.look("5:00")).are_checks_due


def test_ready_checks_of_who_follows_are_shown() -> None:
    hour = hour_with_people().act("0:00", GoNext())
    hour.act("0:01", TickCheck(SpeakerId(1), Check.SOUND, True))
    ready = [check.check for check in following(hour).checks if check.is_ready]
    assert ready == [Check.SOUND]
    assert following(hour).speakers == (SpeakerId(1),)


def test_who_speaks_has_a_card() -> None:
    card = view(hour_with_people().act("0:00", GoNext())).card
    assert card is not None
    assert card.credit.name == "Ana Ruiz"


def test_after_the_last_nothing_follows() -> None:
    hour = Hour.of(a_programme("3:00")).act("0:00", GoNext())
    assert view(hour).next is None


def test_after_the_end_it_tells_how_long_the_session_ran() -> None:
    hour = an_hour().act("1:00", GoNext()).act("4:30", End()).look("9:00")
    shown = view(hour)
    assert (shown.standing, shown.seconds) == (Standing.ENDED, 210)
    assert shown.name == SegmentName("An hour")


def test_a_start_of_another_day_is_told() -> None:
    hour = an_hour().look("-8:12")
    assert not view(hour).is_start_of_another_day
    hour.now = START - timedelta(days=1)
    assert view(hour).is_start_of_another_day
