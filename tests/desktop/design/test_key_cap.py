"""Tests for moderator_app.desktop.design.key_cap."""

from pytestqt.qtbot import QtBot

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.key_cap import (
    BACKSPACE,
    ENTER,
    SHIFT,
    KeyCap,
    key_cap_width,
)


def test_a_short_key_has_a_square_cap_and_none_has_none(appearance: Appearance) -> None:
    look = appearance.look
    assert key_cap_width("H", look) == look.px(20)
    assert key_cap_width("", look) == 0
    assert key_cap_width("Ctrl+Enter", look) > key_cap_width("Ctrl", look)


def test_keys_without_letters_are_drawn_as_icons(
    qtbot: QtBot, appearance: Appearance
) -> None:
    cap = KeyCap(appearance, SHIFT + BACKSPACE)
    qtbot.addWidget(cap)
    wide = cap.sizeHint().width()
    assert not cap.grab().isNull()
    cap.show_key(ENTER, "Enter")
    assert cap.accessibleName() == "Enter"
    assert cap.sizeHint().width() < wide
