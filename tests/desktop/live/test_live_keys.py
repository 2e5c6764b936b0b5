"""Tests for moderator_app.desktop.live.live_keys."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from moderator_app.domain.commands import End, GoNext
from tests.desktop.live.live_session import LiveSession

Key, Mod = Qt.Key, Qt.KeyboardModifier


def test_language_and_colours_turn_by_key(session: LiveSession) -> None:
    wanted: list[object] = []
    session.window.language_wanted.connect(wanted.append)
    session.window.theme_wanted.connect(wanted.append)
    session.press(Key.Key_L, Mod.ControlModifier)
    session.press(Key.Key_L, Mod.ControlModifier | Mod.ShiftModifier)
    assert wanted[0] == "es"
    assert len(wanted) == 2


def test_the_other_acts_come_and_go_by_key(session: LiveSession) -> None:
    more = session.window.more
    session.press(Key.Key_F10)
    focused = QApplication.focusWidget()
    assert more.isVisible()
    assert focused is not None
    assert more.isAncestorOf(focused)
    session.press(Key.Key_F10)
    assert not more.isVisible()
    assert session.window.hasFocus()


def test_what_happened_is_saved_by_key_after_the_end(session: LiveSession) -> None:
    wanted: list[bool] = []
    session.window.csv_wanted.connect(lambda: wanted.append(True))
    session.act("0:00", GoNext())
    session.press(Key.Key_S, Mod.ControlModifier)
    assert (wanted, len(session.notices)) == ([], 1)
    session.act("1:00", End())
    session.press(Key.Key_S, Mod.ControlModifier)
    assert wanted == [True]


def test_under_the_key_sheet_space_is_still_next(session: LiveSession) -> None:
    session.act("0:00", GoNext())
    session.press(Key.Key_F1)
    session.press(Key.Key_Space)
    assert session.live == 2
    assert session.window.sheet.isVisible()
    session.press(Key.Key_F1)
    assert not session.window.sheet.isVisible()
    assert session.window.hasFocus()


def test_the_sheet_names_page_down_once_it_is_next(session: LiveSession) -> None:
    line = "Page Down: Next: start, hand over, end"
    session.press(Key.Key_F1)
    assert line not in session.heard
    session.press(Key.Key_F1)
    session.window.page_down_wanted.emit(True)
    session.press(Key.Key_F1)
    assert line in session.heard


def test_a_note_goes_with_the_state_that_it_was_about(session: LiveSession) -> None:
    session.press(Key.Key_H)
    assert len(session.notices) == 1
    session.press(Key.Key_Space)
    assert session.notices == []


def test_a_note_covers_nothing_but_the_line_of_the_hour(session: LiveSession) -> None:
    session.act("0:00", GoNext())
    session.window.say("Saved.")
    stack, ribbon = session.window._stack.geometry(), session.window.ribbon.geometry()
    assert ribbon.contains(stack)
