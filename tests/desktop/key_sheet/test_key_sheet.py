"""Tests for the key sheet.

moderator_app.desktop.key_sheet.key_sheet and
moderator_app.desktop.key_sheet.key_groups.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QWidget,
)
from pytestqt.qtbot import QtBot

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.key_sheet.key_groups import (
    cap_words,
    live_keys,
    review_keys,
    start_keys,
)
from moderator_app.desktop.key_sheet.key_sheet import KeySheet
from moderator_app.desktop.keys import Act, caps_of
from moderator_app.texts.keys import KeyTexts

Key = Qt.Key
Keep = Callable[[QWidget], None]


def test_every_key_of_the_table_stands_on_the_sheet() -> None:
    for language in ("en", "es"):
        texts = KeyTexts(language)
        lines = [line for group in live_keys(texts) for line in group.lines]
        caps = {cap for line in lines for cap in line.caps}
        of_table = {cap_words(texts, cap) for act in Act for cap in caps_of(act)}
        assert of_table <= caps
        assert len({line.words for line in lines}) == len(lines)


def test_page_down_stands_there_while_it_is_next() -> None:
    texts = KeyTexts("en")
    for is_next in (False, True):
        clock = live_keys(texts, is_next)[0]
        assert any("Page Down" in line.caps for line in clock.lines) is is_next


def test_each_screen_has_its_own_keys() -> None:
    texts = KeyTexts("es")
    start = [line for group in start_keys(texts) for line in group.lines]
    review = [line for group in review_keys(texts) for line in group.lines]
    assert [line.caps[0] for line in start[:4]] == [f"Ctrl {k}" for k in "OVEN"]
    assert {("Ctrl ↵",), ("Ins", "Supr"), ("1–9",)} <= {line.caps for line in review}
    for lines in (start, review):
        assert {("Ctrl L",), ("F1",)} <= {line.caps for line in lines}


def test_a_cap_is_written_in_words() -> None:
    spanish = KeyTexts("es")
    assert cap_words(spanish, ("⇧", "Space")) == "⇧ Espacio"
    assert cap_words(spanish, ("Page Down",)) == "Av Pág"


def test_it_comes_and_goes_over_the_window(
    qtbot: QtBot, appearance: Appearance, keep: Keep
) -> None:
    window = QWidget()
    keep(window)
    window.resize(1280, 720)
    window.show()
    texts = KeyTexts("en")
    sheet = KeySheet(texts, appearance, window, live_keys(texts))
    assert not sheet.isVisible()
    sheet.toggle()
    assert sheet.isVisible()
    window.resize(1000, 700)
    appearance.set_window_size(1920, 1080)
    assert window.rect().contains(sheet.geometry())
    heard = [label.accessibleName() for label in sheet.findChildren(QLabel)]
    assert "F1 ?: The list of all keys" in heard
    assert not sheet.grab().isNull()
    sheet.findChildren(QAbstractButton)[0].click()
    assert not sheet.isVisible()


def test_while_it_lies_there_no_key_reaches_what_it_covers(
    qtbot: QtBot, appearance: Appearance, keep: Keep
) -> None:
    window, pressed = QWidget(), list[bool]()
    keep(window)
    field = QLineEdit(window)
    shortcut = QShortcut(QKeySequence("Ctrl+K"), window)
    shortcut.activated.connect(lambda: pressed.append(True))
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    field.setFocus()
    texts = KeyTexts("en")
    sheet = KeySheet(texts, appearance, window, start_keys(texts))
    sheet.toggle()
    assert sheet.hasFocus()
    for key in (Key.Key_Tab, Key.Key_Tab, Key.Key_Backtab, Key.Key_X):
        qtbot.keyClick(QApplication.focusWidget(), key)  # type: ignore[no-untyped-call]
        focused = QApplication.focusWidget()
        assert focused is not None
        assert sheet.isAncestorOf(focused)
    ctrl = Qt.KeyboardModifier.ControlModifier
    qtbot.keyClick(sheet, Key.Key_K, ctrl)  # type: ignore[no-untyped-call]
    assert (pressed, field.text()) == ([], "")
    qtbot.keyClick(sheet, Key.Key_Escape)  # type: ignore[no-untyped-call]
    assert not sheet.isVisible()
    assert field.hasFocus()
