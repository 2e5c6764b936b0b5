"""Tests for moderator_app.desktop.live.rundown_keys."""

from __future__ import annotations

from PySide6.QtCore import Qt

from moderator_app.domain.clock import State
from moderator_app.domain.commands import GoNext, Skip
from moderator_app.domain.identifiers import SegmentNumber
from tests.desktop.live.live_session import LiveSession

Key, Ctrl, Alt = (
    Qt.Key,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)


def select(session: LiveSession, number: int) -> None:
    session.window.sides.rundown.select(SegmentNumber(number))


def test_the_selected_segment_is_skipped_and_brought_back(
    session: LiveSession,
) -> None:
    select(session, 3)
    session.press(Key.Key_K, Ctrl)
    runs = session.runner.show.clock.value.runs
    assert runs[SegmentNumber(3)].state is State.SKIPPED
    session.press(Key.Key_K, Ctrl)
    runs = session.runner.show.clock.value.runs
    assert runs[SegmentNumber(3)].state is State.TO_COME


def test_jump_goes_to_the_selected_segment(session: LiveSession) -> None:
    select(session, 4)
    session.press(Key.Key_J, Ctrl)
    assert session.live == 4


def test_the_selected_segment_moves_a_step(session: LiveSession) -> None:
    select(session, 2)
    session.press(Key.Key_Down, Alt)
    assert session.runner.show.clock.value.order == (1, 3, 2, 4)
    session.press(Key.Key_Up, Alt)
    assert session.runner.show.clock.value.order == (1, 2, 3, 4)


def test_the_list_with_the_keys_moves_its_row_once(session: LiveSession) -> None:
    select(session, 2)
    session.window.sides.rundown.list.setFocus()
    session.press(Key.Key_Down, Alt)
    assert session.runner.show.clock.value.order == (1, 3, 2, 4)


def test_what_cannot_be_done_is_said(session: LiveSession) -> None:
    session.press(Key.Key_K, Ctrl)
    session.press(Key.Key_Up, Alt)
    assert session.notices == ["Select a segment first, with the arrows."]
    select(session, 1)
    session.press(Key.Key_Up, Alt)
    assert session.notices == ["There is no segment to come on that side."]


def test_arrows_select_from_the_live_segment_on(session: LiveSession) -> None:
    session.act("0:00", GoNext())
    session.look("9:30")
    rundown, sides = session.window.sides.rundown, session.window.sides
    assert sides.left.currentWidget() is not rundown
    session.press(Key.Key_Down)
    assert rundown.selected() == 2
    assert sides.left.currentWidget() is rundown
    session.press(Key.Key_Down)
    session.press(Key.Key_Down)
    session.press(Key.Key_Down)
    session.press(Key.Key_Up)
    assert rundown.selected() == 3
    session.press(Key.Key_K, Ctrl)
    runs = session.runner.show.clock.value.runs
    assert runs[SegmentNumber(3)].state is State.SKIPPED


def test_arrows_in_a_field_are_the_fields(session: LiveSession) -> None:
    session.press(Key.Key_Q)
    session.press(Key.Key_Down)
    assert session.window.sides.rundown.selected() is None


def test_a_move_passes_over_what_is_skipped(session: LiveSession) -> None:
    session.act("0:00", Skip(SegmentNumber(2)))
    select(session, 1)
    session.press(Key.Key_Down, Alt)
    assert session.runner.show.clock.value.order == (2, 3, 1, 4)


def test_arrows_are_the_shows_again_once_a_question_is_logged(
    session: LiveSession,
) -> None:
    session.press(Key.Key_Q)
    session.window.sides.questions.field.setText("Why?")
    session.press(Key.Key_Return)
    assert session.window.hasFocus()
    session.press(Key.Key_Down)
    assert session.window.sides.rundown.selected() == 1
