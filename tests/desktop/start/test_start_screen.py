"""Tests for moderator_app.desktop.start.start_screen, drop_area, side_column.

Their modules: moderator_app.desktop.start.drop_area,
moderator_app.desktop.start.side_column, moderator_app.desktop.start.hour_mark.
"""

from dataclasses import replace

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QDropEvent,
    QGuiApplication,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.tokens import Theme
from moderator_app.desktop.start.session_card import SessionCard, SessionState
from moderator_app.desktop.start.start_screen import StartScreen

CTRL = Qt.KeyboardModifier.ControlModifier
ENDED = SessionCard("old.session", "Budgets", SessionState.ENDED, "20 March")
LIVE = SessionCard("now.session", "Cities", SessionState.LIVE, "today", "Oriol speaks")


@pytest.fixture
def screen(qtbot: QtBot, appearance: Appearance) -> StartScreen:
    made = StartScreen(appearance, ("en", "es"))
    qtbot.addWidget(made)
    made.resize(1280, 720)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: QApplication.activeWindow() is made)
    return made


def drop(screen: StartScreen, data: QMimeData) -> None:
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    at = QPointF(20, 20)
    screen.dropEvent(QDropEvent(at, Qt.DropAction.CopyAction, data, button, none))


def test_a_dropped_file_is_brought(qtbot: QtBot, screen: StartScreen) -> None:
    data = QMimeData()
    data.setUrls([QUrl("file:///talks/page.md")])
    with qtbot.waitSignal(screen.file_brought) as signal:
        drop(screen, data)
    assert signal.args == ["/talks/page.md"]


def test_a_dropped_text_is_brought(qtbot: QtBot, screen: StartScreen) -> None:
    data = QMimeData()
    data.setText("Welcome (3 min)")
    with qtbot.waitSignal(screen.text_brought) as signal:
        drop(screen, data)
    assert signal.args == ["Welcome (3 min)", "the pasted text"]


def test_what_is_held_over_the_window_is_welcome(screen: StartScreen) -> None:
    data = QMimeData()
    data.setText("Welcome (3 min)")
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy = Qt.DropAction.CopyAction
    event = QDragEnterEvent(QPoint(20, 20), copy, data, button, none)
    before = screen.drop_area.grab().toImage()
    screen.dragEnterEvent(event)
    assert event.isAccepted()
    assert screen.drop_area.grab().toImage() != before
    screen.dragLeaveEvent(QDragLeaveEvent())
    assert screen.drop_area.grab().toImage() == before


def test_ctrl_v_brings_what_was_copied(qtbot: QtBot, screen: StartScreen) -> None:
    QGuiApplication.clipboard().setText("Welcome (3 min)")
    with qtbot.waitSignal(screen.text_brought):
        QTest.keyClick(screen, Qt.Key.Key_V, CTRL)


def test_an_empty_clipboard_is_told(qtbot: QtBot, screen: StartScreen) -> None:
    QGuiApplication.clipboard().setText(" ")
    with qtbot.assertNotEmitted(screen.text_brought):
        screen.paste()
    assert "clipboard" in screen.drop_area.problem


def test_ctrl_o_asks_for_a_file_and_holds_nothing_up(
    qtbot: QtBot, screen: StartScreen
) -> None:
    QTest.keyClick(screen, Qt.Key.Key_O, CTRL)
    dialogs = screen.findChildren(QFileDialog)
    assert len(dialogs) == 1
    with qtbot.waitSignal(screen.file_brought) as signal:
        dialogs[0].fileSelected.emit("/talks/page.md")
    assert signal.args == ["/talks/page.md"]
    dialogs[0].close()


def test_ctrl_e_wants_the_sample(qtbot: QtBot, screen: StartScreen) -> None:
    with qtbot.waitSignal(screen.sample_wanted):
        QTest.keyClick(screen, Qt.Key.Key_E, CTRL)


def says(screen: StartScreen, words: str) -> bool:
    labels = screen.findChildren(QLabel)
    return any(
        label.text().startswith(words) and label.isVisibleTo(screen) for label in labels
    )


def test_a_live_session_comes_first_and_has_the_keyboard(
    qtbot: QtBot, screen: StartScreen
) -> None:
    screen.show_sessions([ENDED, LIVE])
    assert [button.card for button in screen.side.cards] == [LIVE, ENDED]
    with qtbot.waitSignal(screen.session_chosen) as signal:
        QTest.keyClick(screen.side.cards[0], Qt.Key.Key_Return)
    assert signal.args == ["now.session"]


def test_what_is_found_later_moves_nothing_that_was_chosen(screen: StartScreen) -> None:
    screen.show_sessions([ENDED], is_complete=False)
    screen.side.cards[0].setFocus()
    screen.show_sessions([ENDED, LIVE])
    assert screen.side.chosen == ENDED.path
    screen.theme_button.setFocus()
    screen.show_sessions([ENDED, LIVE, LIVE])
    assert screen.focusWidget() is screen.theme_button


def test_nobody_is_told_that_there_are_no_sessions_before_all_were_looked_for(
    screen: StartScreen,
) -> None:
    screen.show_sessions([], is_complete=False)
    assert not says(screen, "Your sessions will appear here")
    screen.show_sessions([])
    assert says(screen, "Your sessions will appear here")


def test_what_takes_its_time_is_said_until_there_is_something_else_to_say(
    screen: StartScreen,
) -> None:
    screen.show_doing("Opening…")
    assert says(screen, "Opening…")
    screen.show_problem("It cannot be read now.")
    assert not says(screen, "Opening…")


def test_a_way_on_keeps_enter_whatever_is_found_later(screen: StartScreen) -> None:
    screen.offer_way_on("The session is damaged", "Nothing is left of it.", "")
    screen.show_sessions([LIVE])
    assert screen.focusWidget() is screen.drop_area.open_button


def test_another_language_is_spoken_at_once(qtbot: QtBot, screen: StartScreen) -> None:
    screen.show_sessions([LIVE])
    with qtbot.waitSignal(screen.language_chosen) as signal:
        QTest.keyClick(screen, Qt.Key.Key_L, CTRL)
    assert signal.args == ["es"]
    screen.show_language("es")
    assert screen.language_button.accessibleName() == "Idioma: Español"
    assert screen.side.cards[0].accessibleName().startswith("Volver a la sesión")


def test_the_other_theme_is_offered(
    qtbot: QtBot, screen: StartScreen, appearance: Appearance
) -> None:
    is_dark = appearance.look.palette.theme is Theme.DARK
    other = Theme.LIGHT if is_dark else Theme.DARK
    with qtbot.waitSignal(screen.theme_chosen) as signal:
        screen.theme_button.click()
    assert signal.args == [other]


@pytest.mark.parametrize("size", [(1280, 720), (960, 1040), (1920, 1080), (900, 700)])
def test_it_fits_every_window(
    screen: StartScreen, appearance: Appearance, size: tuple[int, int]
) -> None:
    appearance.set_window_size(*size)
    screen.show_sessions([LIVE, ENDED] * 4)
    screen.resize(*size)
    assert (screen.width(), screen.height()) == size
    assert not screen.grab().isNull()


def test_what_is_whole_of_a_damaged_session_is_one_key_away(
    qtbot: QtBot, screen: StartScreen
) -> None:
    screen.show_sessions([LIVE])
    screen.offer_way_on("The session is damaged", "2 events are lost.", "Go on")
    button = screen.drop_area.rescue_button
    assert screen.drop_area.headline == "The session is damaged"
    assert screen.drop_area.problem == "2 events are lost."
    assert button.accessibleName() == "Go on"
    with qtbot.waitSignal(screen.rescue_wanted):
        QTest.keyClick(screen.focusWidget(), Qt.Key.Key_Return)
    screen.show_problem("")
    assert not button.isVisible()
    assert "Drop" in screen.drop_area.headline


def test_where_nothing_is_left_to_go_on_with_a_page_is_opened_by_enter(
    screen: StartScreen,
) -> None:
    screen.show_sessions([LIVE])
    screen.offer_way_on("The session is damaged", "Nothing can be read.", "")
    assert screen.focusWidget() is screen.drop_area.open_button


def test_enter_is_promised_by_one_thing_alone(screen: StartScreen) -> None:
    screen.show_sessions([LIVE, replace(LIVE, title="another")])
    assert [card.is_by_enter for card in screen.side.cards] == [True, False]
    screen.offer_way_on("The session is damaged", "2 events are lost.", "Go on")
    assert [card.is_by_enter for card in screen.side.cards] == [False, False]


@pytest.mark.parametrize("size", [(900, 640), (1280, 720)])
def test_the_offer_fits_beside_all_else(
    screen: StartScreen, size: tuple[int, int]
) -> None:
    screen.resize(*size)
    sentence = "a-damaged-session-of-a-long-name.session is damaged. " * 4
    screen.offer_way_on("The session is damaged", sentence, "Go on")
    QApplication.processEvents()
    area = screen.drop_area
    boxes = [b.geometry() for b in (area.rescue_button, area.open_button)]
    assert not boxes[0].intersects(boxes[1])
    assert all(area.rect().contains(box) for box in boxes)


def test_a_card_in_a_narrow_column_is_as_tall_as_its_words(
    qtbot: QtBot, screen: StartScreen
) -> None:
    screen.resize(1024, 700)
    screen.show_sessions([replace(LIVE, title="a long title " * 5)])
    (card,) = screen.side.cards
    qtbot.waitUntil(lambda: card.width() < 300)
    assert card.height() == card.heightForWidth(card.width())
