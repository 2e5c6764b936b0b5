"""Tests for moderator_app.desktop.keys."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from moderator_app.desktop.keys import BINDINGS, Act, KeyMap, caps_of, is_field

Key, Mod = Qt.Key, Qt.KeyboardModifier


class Pressed:
    """A window with a field and a button, and what its keys became."""

    def __init__(self, qtbot: QtBot) -> None:
        self.window = QWidget()
        qtbot.addWidget(self.window)
        column = QVBoxLayout(self.window)
        self.field, self.button = QLineEdit(), QPushButton("Press")
        column.addWidget(self.field)
        column.addWidget(self.button)
        self.plain = QWidget()
        self.plain.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column.addWidget(self.plain)
        self.map = KeyMap(self.window)
        self.acts: list[Act] = []
        self.answers: list[int] = []
        self.map.pressed.connect(self.acts.append)
        self.map.answered.connect(self.answers.append)
        self.window.show()
        self.window.activateWindow()
        qtbot.waitUntil(self.window.isActiveWindow)
        self.button.setFocus()

    def press(
        self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Mod.NoModifier
    ) -> None:
        self._send(key, modifiers)

    def hold_down(self, key: Qt.Key) -> None:
        self._send(key, Mod.NoModifier, is_repeat=True)

    def _send(
        self, key: Qt.Key, modifiers: Qt.KeyboardModifier, is_repeat: bool = False
    ) -> None:
        target = QApplication.focusWidget() or self.window
        kind, text = QEvent.Type.KeyPress, chr(key) if key < 128 else ""
        event = QKeyEvent(kind, key, modifiers, text.lower(), is_repeat)
        QApplication.sendEvent(target, event)


@pytest.fixture
def pressed(qtbot: QtBot) -> Iterator[Pressed]:
    made = Pressed(qtbot)
    yield made
    made.window.close()


def test_space_is_next_even_on_a_button(pressed: Pressed) -> None:
    clicks: list[bool] = []
    pressed.button.clicked.connect(clicks.append)
    pressed.press(Key.Key_Space)
    assert (pressed.acts, clicks) == ([Act.NEXT], [])


def test_in_a_field_space_is_a_space_and_letters_are_letters(pressed: Pressed) -> None:
    pressed.field.setFocus()
    for key in (Key.Key_H, Key.Key_Space, Key.Key_1, Key.Key_Question):
        pressed.press(key)
    assert pressed.field.text() == "h 1?"
    assert (pressed.acts, pressed.answers) == ([], [])


def test_some_keys_reach_the_show_from_a_field(pressed: Pressed) -> None:
    pressed.field.setFocus()
    pressed.press(Key.Key_F1)
    pressed.press(Key.Key_F, Mod.ControlModifier)
    pressed.press(Key.Key_Escape)
    assert pressed.acts == [Act.SHEET, Act.FIND, Act.LEAVE]


def test_a_key_held_down_counts_once(pressed: Pressed) -> None:
    pressed.press(Key.Key_Space)
    pressed.hold_down(Key.Key_Space)
    pressed.hold_down(Key.Key_3)
    assert (pressed.acts, pressed.answers) == ([Act.NEXT], [])


@pytest.mark.parametrize(
    ("key", "modifiers", "act"),
    [
        (Key.Key_Space, Mod.ShiftModifier, Act.BACK),
        (Key.Key_Backspace, Mod.NoModifier, Act.UNDO),
        (Key.Key_Backspace, Mod.ShiftModifier, Act.REDO),
        (Key.Key_Plus, Mod.ShiftModifier, Act.MORE),
        (Key.Key_Plus, Mod.KeypadModifier, Act.MORE),
        (Key.Key_Plus, Mod.ControlModifier | Mod.ShiftModifier, Act.MORE_HALF),
        (Key.Key_Minus, Mod.ControlModifier, Act.LESS_HALF),
        (Key.Key_Question, Mod.ShiftModifier, Act.SHEET),
        (Key.Key_Up, Mod.AltModifier, Act.MOVE_UP),
        (Key.Key_E, Mod.ControlModifier | Mod.ShiftModifier, Act.END),
        (Key.Key_R, Mod.NoModifier, Act.ANSWERED),
        (Key.Key_R, Mod.ControlModifier, Act.RESTART),
    ],
)
def test_modifiers_tell_acts_apart(
    pressed: Pressed, key: Qt.Key, modifiers: Qt.KeyboardModifier, act: Act
) -> None:
    pressed.press(key, modifiers)
    assert pressed.acts == [act]


def test_digits_answer_from_every_keyboard(pressed: Pressed) -> None:
    pressed.press(Key.Key_2)
    pressed.press(Key.Key_9, Mod.KeypadModifier)
    pressed.press(Key.Key_1, Mod.ShiftModifier)
    pressed.press(Key.Key_1, Mod.ControlModifier)
    assert pressed.answers == [2, 9, 1]


def test_a_widget_keeps_what_it_asked_for_while_it_has_the_focus(
    pressed: Pressed,
) -> None:
    pressed.map.keep(pressed.plain, Act.MOVE_UP)
    pressed.plain.setFocus()
    pressed.press(Key.Key_Up, Mod.AltModifier)
    assert pressed.acts == []
    pressed.button.setFocus()
    pressed.press(Key.Key_Up, Mod.AltModifier)
    assert pressed.acts == [Act.MOVE_UP]


def test_page_down_is_next_only_when_switched_on(pressed: Pressed) -> None:
    pressed.press(Key.Key_PageDown)
    pressed.map.is_page_down_next = True
    pressed.press(Key.Key_PageDown)
    assert pressed.acts == [Act.NEXT]


def test_the_keys_reserved_for_later_do_nothing() -> None:
    plain = {b.key for b in BINDINGS if b.modifiers == Mod.NoModifier}
    letters = {getattr(Key, f"Key_{letter}") for letter in "DELMNPUW"}
    functions = {getattr(Key, f"Key_F{number}") for number in range(2, 10)}
    assert not plain & (letters | functions)


def test_no_key_means_two_things() -> None:
    keys = [(b.key, b.modifiers) for b in BINDINGS]
    assert len(set(keys)) == len(keys)


def test_every_act_has_a_cap() -> None:
    assert all(caps_of(act) for act in Act)
    assert caps_of(Act.SHEET) == (("F1",), ("?",))


def test_what_cannot_be_typed_in_is_no_field(qtbot: QtBot) -> None:
    field = QLineEdit()
    qtbot.addWidget(field)
    assert is_field(field)
    field.setReadOnly(True)
    assert not is_field(field)
    assert not is_field(None)
