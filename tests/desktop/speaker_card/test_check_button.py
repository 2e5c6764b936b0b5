"""Tests for the ready checks.

moderator_app.desktop.speaker_card.check_button and
moderator_app.desktop.speaker_card.checks_row.
"""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QEnterEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.speaker_card.check_button import CheckButton
from moderator_app.desktop.speaker_card.checks_row import ChecksRow
from moderator_app.domain.commands import GoNext
from moderator_app.domain.events import Check
from moderator_app.domain.views.countdown import next_view
from moderator_app.texts.speakers import SpeakerTexts
from tests.domain.views.people import hour_with_people

Keep = Callable[[QWidget], None]


def test_a_click_asks_and_leaves_the_tick_to_the_session(
    qtbot: QtBot, appearance: Appearance, keep: Keep
) -> None:
    hour = hour_with_people().act("0:00", GoNext())
    row, asked = ChecksRow(SpeakerTexts("en"), appearance), list[object]()
    keep(row)
    row.tick_wanted.connect(lambda check, is_ready: asked.append((check, is_ready)))
    view = next_view(hour.show, hour.now)
    assert view is not None
    row.show_checks(view)
    button = row.findChildren(CheckButton)[0]
    button.click()
    assert asked == [(Check.CONNECTED, True)]
    assert not button.isChecked()


def test_each_state_is_drawn_its_own_way(
    qtbot: QtBot, appearance: Appearance, keep: Keep
) -> None:
    button = CheckButton(appearance)
    keep(button)
    pictures = []
    for is_ready, is_due in ((True, False), (False, True), (False, False)):
        button.show_check("Sound", "Sound: Ana", is_ready, is_due)
        button.resize(button.sizeHint())
        pictures.append(button.grab().toImage())
    assert button.minimumSizeHint().width() < button.sizeHint().width()
    assert pictures[0] != pictures[1] != pictures[2]
    middle = button.rect().center().toPointF()
    button.enterEvent(QEnterEvent(middle, middle, middle))
    assert button.grab().toImage() != pictures[2]
    button.leaveEvent(QEvent(QEvent.Type.Leave))
