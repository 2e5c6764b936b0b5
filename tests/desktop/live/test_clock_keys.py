"""Tests for moderator_app.desktop.live.clock_keys."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta

from PySide6.QtCore import Qt

from moderator_app.desktop.live.live_options import LiveOptions
from moderator_app.domain.commands import GoNext
from moderator_app.domain.events import HoldReason
from moderator_app.domain.identifiers import SegmentNumber
from moderator_app.domain.show_timing import allotted
from tests.desktop.live.live_session import LiveSession

Key, Mod = Qt.Key, Qt.KeyboardModifier


def minutes(session: LiveSession) -> float:
    return allotted(session.runner.show, SegmentNumber(1)) / timedelta(minutes=1)


def test_space_starts_and_goes_on_and_shift_space_goes_back(
    session: LiveSession,
) -> None:
    session.press(Key.Key_Space)
    session.press(Key.Key_Space)
    assert session.live == 2
    session.press(Key.Key_Space, Mod.ShiftModifier)
    assert session.live == 1


def test_a_second_press_within_a_moment_is_a_slip(session: LiveSession) -> None:
    session.press(Key.Key_Space)
    session.real_ms += 399
    session.press_at_once(Key.Key_Space)
    assert session.live == 1
    assert session.notices == ["Just moved on: press again in a moment."]
    session.press(Key.Key_Space)
    assert session.live == 2


def test_a_refused_press_does_not_count_as_a_press(session: LiveSession) -> None:
    session.act("0:00", GoNext())
    session.real_ms += 5000
    session.press_at_once(Key.Key_Space)
    assert session.live == 1
    session.pass_real(600)
    session.real_ms -= 600
    session.press_at_once(Key.Key_Space)
    assert session.live == 2


def test_h_holds_gives_a_reason_and_resumes(session: LiveSession) -> None:
    session.press(Key.Key_Space)
    session.press(Key.Key_C)
    assert len(session.runner.show.reasons) == 0
    session.press(Key.Key_H)
    visit = session.runner.show.clock.value.visit
    assert visit is not None
    assert visit.held_since is not None
    for key, reason in (
        (Key.Key_C, HoldReason.CONNECTION),
        (Key.Key_I, HoldReason.INTERPRETATION),
        (Key.Key_T, HoldReason.TECHNICAL),
        (Key.Key_O, HoldReason.OTHER),
    ):
        session.press(key)
        assert session.runner.show.reasons[visit.held_since] is reason
    session.press(Key.Key_H)
    resumed = session.runner.show.clock.value.visit
    assert resumed is not None
    assert resumed.held_since is None


def test_plus_and_minus_give_and_take_a_minute_or_half(session: LiveSession) -> None:
    session.press(Key.Key_Space)
    session.press(Key.Key_Plus)
    session.press(Key.Key_Plus, Mod.ControlModifier)
    assert minutes(session) == 11.5
    session.press(Key.Key_Minus)
    session.press(Key.Key_Minus, Mod.ControlModifier)
    assert minutes(session) == 10


def test_a_fresh_act_is_undone_at_once_and_redone(session: LiveSession) -> None:
    session.press(Key.Key_Space)
    session.press(Key.Key_Backspace)
    undone = session.live
    session.press(Key.Key_Backspace, Mod.ShiftModifier)
    assert (undone, session.live) == (None, 1)


def test_an_old_act_asks_for_a_second_press(session: LiveSession) -> None:
    session.act("0:10", GoNext())
    session.look("2:00")
    session.press(Key.Key_Backspace)
    assert "“next 16:30:10” is more than a minute old" in session.notices[0]
    assert session.button("Again: undo: next 16:30:10").isEnabled()
    session.press(Key.Key_Backspace)
    assert session.live is None
    expected = "Taken back: next 16:30:10. Shift+Backspace gives it again."
    assert session.notices == [expected]


def test_an_old_act_can_be_left_alone(session: LiveSession) -> None:
    session.act("0:10", GoNext())
    session.look("2:00")
    session.press(Key.Key_Backspace)
    session.press(Key.Key_2)
    assert (session.live, session.notices) == (1, [])
    assert session.button("Undo: next 16:30:10").isEnabled()
    session.press(Key.Key_Backspace)
    session.press(Key.Key_1)
    assert session.live is None


def test_another_act_withdraws_the_question(session: LiveSession) -> None:
    session.act("0:10", GoNext())
    session.look("2:00")
    session.press(Key.Key_Backspace)
    session.press(Key.Key_Space)
    assert (session.live, session.notices) == (2, [])
    session.press(Key.Key_Backspace)
    assert session.live == 1


def test_on_a_fast_clock_an_act_is_old_after_a_real_minute(
    opened: Callable[..., LiveSession],
) -> None:
    session = opened(options=LiveOptions(speed=60))
    session.act("0:10", GoNext())
    session.look("9:00")
    session.press(Key.Key_Backspace)
    assert session.live is None


def test_restart_and_end_take_one_press(session: LiveSession) -> None:
    session.press(Key.Key_Space)
    session.press(Key.Key_R, Mod.ControlModifier)
    session.press(Key.Key_E, Mod.ControlModifier | Mod.ShiftModifier)
    assert session.runner.show.clock.value.ended_at is not None
    expected = "The session is over: Backspace takes the end back."
    assert session.notices == [expected]
    session.press(Key.Key_H)
    assert session.notices == [expected]


def test_what_could_not_be_saved_is_a_problem_that_stays(session: LiveSession) -> None:
    session.press(Key.Key_H)
    assert session.notices == ["The session has not started: Space starts it."]
    session.press(Key.Key_Escape)
    assert session.notices == []


def test_nothing_to_undo_is_said(session: LiveSession) -> None:
    session.press(Key.Key_Backspace)
    assert session.notices == ["There is nothing to undo."]
