"""Tests for the other acts.

moderator_app.desktop.live.more_popover and moderator_app.desktop.live.menu_entry.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QApplication

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.tokens import Theme
from moderator_app.desktop.live.menu_entry import MenuEntry
from moderator_app.domain.commands import End, GoNext, Undo
from tests.desktop.live.live_session import LiveSession


def choose(session: LiveSession, name: str) -> None:
    session.button("Other acts").click()
    session.button(name).click()
    assert not session.window.more.isVisible()


def entry(session: LiveSession, beginning: str) -> MenuEntry:
    entries = session.window.more.findChildren(MenuEntry)
    return next(e for e in entries if e.accessibleName().startswith(beginning))


def test_an_entry_does_what_its_key_does(session: LiveSession) -> None:
    session.act("0:00", GoNext())
    session.act("3:00", GoNext())
    choose(session, "Back to what was live")
    assert session.live == 1


def test_redo_names_what_it_gives_again(session: LiveSession) -> None:
    session.act("0:10", GoNext())
    session.window.more.toggle()
    assert not session.button("Redo what was undone").isEnabled()
    assert not session.button("Back to what was live").isEnabled()
    session.window.more.toggle()
    session.act("0:20", Undo())
    choose(session, "Redo: next 16:30:10")
    assert session.live == 1


def test_after_the_end_nothing_is_offered_that_cannot_be_done(
    session: LiveSession,
) -> None:
    names = ("Skip or", "Jump to", "Restart the", "End the session")
    session.act("0:00", GoNext())
    session.window.more.toggle()
    offered = [entry(session, name).isEnabled() for name in names]
    session.act("1:00", End())
    refused = [entry(session, name) for name in names]
    assert offered == [True] * 4
    assert [each.isEnabled() for each in refused] == [False] * 4
    assert "The session is over" in refused[0].accessibleDescription()


def test_opened_by_enter_it_has_the_focus(session: LiveSession) -> None:
    session.button("Other acts").setFocus()
    session.press(Qt.Key.Key_Return)
    focused = QApplication.focusWidget()
    assert focused is not None
    assert focused.parentWidget() is session.window.more
    session.press(Qt.Key.Key_Escape)
    assert QApplication.focusWidget() is session.window


def test_it_opens_beside_the_digits_and_closes_with_the_window(
    session: LiveSession,
) -> None:
    more = session.window.more
    session.button("Other acts").click()
    assert more.isVisible()
    assert more.geometry().left() > session.window.centre.geometry().right()
    session.window.resize(1100, 700)
    assert not more.isVisible()
    more.toggle()
    more.toggle()
    assert not more.isVisible()


def test_language_and_theme_can_be_switched(
    session: LiveSession, appearance: Appearance
) -> None:
    wanted: list[object] = []
    session.window.language_wanted.connect(wanted.append)
    session.window.theme_wanted.connect(wanted.append)
    choose(session, "Language: Español")
    was_dark = appearance.look.palette.theme is Theme.DARK
    choose(session, "Light colours" if was_dark else "Dark colours")
    assert wanted == ["es", Theme.LIGHT if was_dark else Theme.DARK]


def test_page_down_can_be_made_next(session: LiveSession) -> None:
    wanted: list[bool] = []
    session.window.page_down_wanted.connect(wanted.append)
    choose(session, "Page Down is next: off")
    choose(session, "Page Down is next: on")
    assert wanted == [True, False]
    assert not session.window.key_map.is_page_down_next


def test_what_happened_can_be_saved_once_it_is_over(session: LiveSession) -> None:
    wanted: list[bool] = []
    session.window.csv_wanted.connect(lambda: wanted.append(True))
    session.act("0:00", GoNext(), End())
    session.window.more.toggle()
    entries = session.window.more.children()
    session.window.more._csv.click()
    assert entries
    assert wanted == [True]


def test_an_entry_lights_up_under_the_pointer(session: LiveSession) -> None:
    session.window.more.toggle()
    entry = session.window.more._theme
    before = entry.grab().toImage()
    middle = entry.rect().center().toPointF()
    entry.enterEvent(QEnterEvent(middle, middle, middle))
    assert entry.grab().toImage() != before
    entry.leaveEvent(QEvent(QEvent.Type.Leave))
    assert entry.sizeHint().height() > 0
    assert not session.window.more.grab().isNull()
