"""Tests for moderator_app.desktop.design.plain_label."""

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.plain_label import PlainLabel, TextStyle, ValueLabel
from moderator_app.desktop.design.tokens import Tone

ENDLESS = "x" * 5000


@pytest.mark.parametrize("lines", [0, 1, 2])
def test_an_endless_word_does_not_widen_the_window(
    qtbot: QtBot, appearance: Appearance, lines: int
) -> None:
    label = PlainLabel(appearance, TextStyle(lines=lines), ENDLESS)
    qtbot.addWidget(label)
    label.resize(200, 40)
    assert label.minimumSizeHint().width() < 100
    assert not label.grab().isNull()
    assert label.accessibleName() == ENDLESS


def test_what_is_cut_stands_whole_in_the_tooltip(
    qtbot: QtBot, appearance: Appearance
) -> None:
    label = PlainLabel(appearance, TextStyle(), "<b>Coordinación</b> General " * 9)
    qtbot.addWidget(label)
    label.resize(2000, 20)
    label.setText("Short")
    assert label.toolTip() == ""
    label.setText("<b>Coordinación</b> General " * 20)
    assert "&lt;b&gt;" in label.toolTip()


def test_more_room_takes_fewer_lines(qtbot: QtBot, appearance: Appearance) -> None:
    label = PlainLabel(appearance, TextStyle(lines=0), "a few words " * 20)
    qtbot.addWidget(label)
    assert label.heightForWidth(900) < label.heightForWidth(200)


@pytest.mark.parametrize("side", ["AlignLeft", "AlignRight", "AlignHCenter"])
def test_it_stands_on_any_side(qtbot: QtBot, appearance: Appearance, side: str) -> None:
    label = PlainLabel(appearance, TextStyle(tone=Tone.OK), "16:30")
    qtbot.addWidget(label)
    label.setAlignment(Qt.AlignmentFlag[side] | Qt.AlignmentFlag.AlignTop)
    label.set_tone(Tone.LATE)
    assert not label.grab().isNull()


def test_a_value_is_heard_with_its_label(qtbot: QtBot, appearance: Appearance) -> None:
    value = ValueLabel(appearance, TextStyle(), "Remaining")
    qtbot.addWidget(value)
    value.show_value("7:42")
    assert (value.text(), value.accessibleName()) == ("7:42", "Remaining 7:42")
    value.show_value("7:41", "Quedan")
    assert value.accessibleName() == "Quedan 7:41"
