"""Tests for moderator_app.desktop.keys_strip."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.keys_strip import KeysHolder, KeysStrip
from moderator_app.texts.keys import KeyTexts


def test_it_follows_the_focus_by_word(
    qtbot: QtBot, appearance: Appearance, keep: Callable[[QWidget], None]
) -> None:
    window, field = QWidget(), QLineEdit()
    keep(window)
    column = QVBoxLayout(window)
    strip = KeysStrip(KeyTexts("es"), appearance)
    column.addWidget(strip)
    column.addWidget(field)
    window.show()
    qtbot.waitUntil(window.isActiveWindow)
    field.clearFocus()
    assert strip.accessibleName() == "Las teclas van a: DIRECTO"
    field.setFocus()
    assert strip.accessibleName() == "Las teclas van a: ESCRIBIENDO"
    assert not strip.grab().isNull()


def test_another_window_is_named(
    qtbot: QtBot, appearance: Appearance, keep: Callable[[QWidget], None]
) -> None:
    strip = KeysStrip(KeyTexts("en"), appearance)
    keep(strip)
    strip._show(KeysHolder.ANOTHER_WINDOW)
    assert strip.accessibleName() == "The keys go to: ANOTHER WINDOW"
    assert not strip.grab().isNull()
