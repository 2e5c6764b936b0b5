"""Tests for the standby on the screen.

Its modules: moderator_app.desktop.standby.standby_panel,
moderator_app.desktop.standby.standby_viewmodel,
moderator_app.desktop.standby.present_card,
moderator_app.desktop.standby.open_matters, moderator_app.desktop.standby.ready_check,
moderator_app.desktop.standby.guess_chip.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.standby.standby_panel import StandbyPanel
from moderator_app.desktop.standby.standby_viewmodel import StandbyViewModel
from moderator_app.domain.commands import Command, DescribeSpeaker, TickCheck
from moderator_app.domain.events import Check
from moderator_app.domain.identifiers import SpeakerId
from moderator_app.domain.programme import Programme
from moderator_app.texts.standby import StandbyTexts
from tests.builders import Hour, a_programme, a_speaker
from tests.desktop.published import published

ANA, LUIS = SpeakerId(0), SpeakerId(1)


class Screen:
    """A panel over an hour driven by hand; what it asks for is done at once."""

    def __init__(self, appearance: Appearance, programme: Programme) -> None:
        self.hour = Hour.of(programme).look("-8:12")
        self.viewmodel = StandbyViewModel()
        self.panel = StandbyPanel(
            StandbyTexts("en"), appearance, self.viewmodel, self.submit
        )
        self.panel.resize(352, 572)
        self.panel.show()
        self.refresh()

    def submit(self, *commands: Command) -> None:
        self.hour.act("-8:12", *commands)
        self.refresh()

    def refresh(self) -> None:
        self.viewmodel.refresh(published(self.hour), self.hour.now)

    def seen(self) -> list[str]:
        assert not self.panel.grab().isNull()
        labels = self.panel.findChildren(QLabel)
        return [label.accessibleName() for label in labels if label.isVisible()]

    def button(self, name: str) -> QPushButton:
        buttons = self.panel.findChildren(QPushButton)
        return next(b for b in buttons if b.accessibleName() == name)


def two_speakers(promised: str = "4:00") -> Programme:
    guessed = replace(a_speaker(), zone="America/Bogota", zone_is_guess=True)
    programme = a_programme("5:00", promised=promised)
    return replace(programme, speakers=(guessed, a_speaker(1, "Luis Mora")))


@pytest.fixture
def screen(appearance: Appearance, keep: Callable[[QWidget], None]) -> Screen:
    made = Screen(appearance, two_speakers())
    keep(made.panel)
    return made


def test_each_speaker_is_there_with_the_hour_and_what_is_missing(
    screen: Screen,
) -> None:
    seen = screen.seen()
    missing = "missing connected, sound, slides"
    assert f"Ana Ruiz, Bogotá 09:21 · guess: {missing}" in seen
    assert f"Luis Mora, Where is this speaker?: {missing}" in seen
    assert "0 of 2 ready" in seen


def test_what_is_open_is_listed(screen: Screen) -> None:
    assert {
        "Still open",
        "Ends at 16:35, 1:00 after the hard stop",
        "Place guessed: Ana Ruiz",
        "Place missing: Luis Mora",
        "To be checked: Ana Ruiz, Luis Mora",
    } <= set(screen.seen())


def test_a_click_ticks_and_another_takes_the_tick_away(screen: Screen) -> None:
    sound = screen.button("Sound: Ana Ruiz")
    sound.click()
    assert sound.isChecked()
    assert screen.hour.show.ready[(ANA, Check.SOUND)]
    sound.click()
    assert not sound.isChecked()


def test_enter_ticks_what_has_the_keys_and_space_never(screen: Screen) -> None:
    sound = screen.button("Sound: Ana Ruiz")
    assert sound.focusPolicy() is Qt.FocusPolicy.TabFocus
    QTest.keyClick(sound, Qt.Key.Key_Space)
    assert not sound.isChecked()
    QTest.keyClick(sound, Qt.Key.Key_Return)
    assert sound.isChecked()


def test_a_guessed_place_is_confirmed_and_a_missing_one_edited(
    qtbot: QtBot, screen: Screen
) -> None:
    with qtbot.waitSignal(screen.panel.zone_confirmed) as confirmed:
        screen.button("Bogotá is a guess for Ana Ruiz: confirm").click()
    assert confirmed.args == [ANA]
    with qtbot.waitSignal(screen.panel.edit_wanted) as wanted:
        screen.button("Choose the place of Luis Mora").click()
    assert wanted.args == [LUIS]
    with qtbot.waitSignal(screen.panel.edit_wanted) as wanted:
        screen.button("Edit the card of Ana Ruiz").click()
    assert wanted.args == [ANA]


def test_once_all_is_settled_one_sentence_says_so(
    appearance: Appearance, keep: Callable[[QWidget], None]
) -> None:
    screen = Screen(appearance, two_speakers("10:00"))
    keep(screen.panel)
    for speaker in (ANA, LUIS):
        card = replace(screen.hour.show.cards[speaker], zone="UTC", zone_is_guess=False)
        ticks = [TickCheck(speaker, check, True) for check in Check]
        screen.submit(DescribeSpeaker(card), *ticks)
    assert {"Everything is ready", "2 of 2 ready"} <= set(screen.seen())
    assert "Still open" not in screen.seen()


def test_in_little_room_icons_stand_for_words(screen: Screen) -> None:
    sound = screen.button("Sound: Ana Ruiz")
    wide = sound.sizeHint().width()
    screen.panel.resize(250, 572)
    assert screen.seen()
    assert sound.sizeHint().width() < wide
    assert not screen.button("Edit the card of Ana Ruiz").isVisible()
    screen.panel.resize(352, 572)
    assert sound.sizeHint().width() == wide


def test_a_programme_without_speakers_says_so(
    appearance: Appearance, keep: Callable[[QWidget], None]
) -> None:
    screen = Screen(appearance, a_programme("5:00"))
    keep(screen.panel)
    assert "The programme names no speakers" in screen.seen()
    again = StandbyPanel(
        StandbyTexts("es"), appearance, screen.viewmodel, screen.submit
    )
    keep(again)
    assert not again.grab().isNull()
