"""Tests for moderator_app.desktop.speaker_card.speaker_card_panel."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.speaker_card.speaker_card_panel import SpeakerCardPanel
from moderator_app.domain.commands import DescribeSpeaker
from moderator_app.domain.programme import Speaker
from moderator_app.domain.views.speaker_card import speaker_card_view
from moderator_app.texts.window import WindowTexts
from tests.domain.views.people import ANA, ORIOL, hour_with_people

Keep = Callable[[QWidget], None]


class Card:
    """A window with the card over it, and what came of it."""

    def __init__(self, appearance: Appearance, keep: Keep) -> None:
        self.window = QWidget()
        keep(self.window)
        self.window.resize(1280, 720)
        self.window.show()
        texts = WindowTexts.of("en")
        self.panel = SpeakerCardPanel(texts, appearance, self.window)
        self.described: list[Speaker] = []
        self.closed: list[bool] = []
        self.panel.described.connect(self.described.append)
        self.panel.closed.connect(lambda: self.closed.append(True))

    def open(self, speaker: Speaker = ANA) -> None:
        hour = hour_with_people()
        self.panel.open_card(speaker_card_view(hour.show, speaker.id, hour.now))

    @property
    def heard(self) -> str:
        labels = self.panel.findChildren(QLabel)
        return "\n".join(label.accessibleName() or label.text() for label in labels)


@pytest.fixture
def card(qtbot: QtBot, appearance: Appearance, keep: Keep) -> Card:
    return Card(appearance, keep)


def test_it_opens_on_what_is_known(card: Card) -> None:
    card.open()
    assert card.panel.isVisible()
    assert card.panel.accessibleName() == "Card of Ana Ruiz"
    assert card.panel.zone.text() == "America/Bogota"
    assert "A guess: it is 09:30 there. Saving confirms it." in card.heard
    assert "0:00 used of 15:00 in all" in card.heard


def test_enter_saves_what_was_written_and_confirms_the_zone(
    card: Card, qtbot: QtBot
) -> None:
    card.open()
    card.panel.introduce_as.setText(" our host ")
    card.panel.pronunciation.setText("A-na")
    card.panel.language.setCurrentIndex(card.panel.language.findData("ca"))
    qtbot.keyClick(card.panel.introduce_as, Qt.Key.Key_Return)  # type: ignore[no-untyped-call]
    assert card.described == [
        replace(
            ANA,
            zone_is_guess=False,
            introduce_as="our host",
            pronunciation="A-na",
            language="ca",
        )
    ]
    assert card.panel.isVisible()
    card.panel.follow({ANA.id: ANA})
    assert card.panel.isVisible()
    card.panel.follow({ANA.id: card.described[0]})
    assert not card.panel.isVisible()


def test_nothing_changed_is_nothing_saved(card: Card) -> None:
    card.open(ORIOL)
    card.panel.save()
    assert (card.described, card.closed) == ([], [True])


def test_a_zone_that_nobody_knows_is_refused_with_the_reason(card: Card) -> None:
    card.open()
    card.panel.zone.setText("Europe/Atlantis")
    card.panel.save()
    assert card.described == []
    assert not card.panel.save_button.isEnabled()
    assert "No zone has this name" in card.heard


def test_a_city_goes_with_its_zone(card: Card) -> None:
    barcelona = replace(ORIOL, city="Barcelona", zone_is_guess=True)
    hour = hour_with_people().act("-1:00", DescribeSpeaker(barcelona))
    view = speaker_card_view(hour.show, ORIOL.id, hour.now)
    card.panel.open_card(view)
    card.panel.save()
    card.panel.open_card(view)
    card.panel.zone.setText("Europe/Lisbon")
    card.panel.save()
    assert [speaker.city for speaker in card.described] == ["Barcelona", None]


def test_no_zone_is_allowed(card: Card) -> None:
    card.open(ORIOL)
    card.panel.zone.setText("")
    assert "Nobody knows where they are" in card.heard
    card.panel.save()
    assert [speaker.zone for speaker in card.described] == [None]


def test_another_zone_shows_its_time(card: Card) -> None:
    card.open()
    card.panel.zone.setText("Asia/Tokyo")
    assert "It is 23:30 there." in card.heard


def test_it_keeps_its_corner_when_the_window_or_the_look_changes(
    card: Card, appearance: Appearance
) -> None:
    card.open()
    card.window.resize(1920, 1080)
    appearance.set_window_size(1920, 1080)
    assert card.panel.geometry().bottom() < 1080
    assert card.panel.geometry().left() > 0
    assert not card.panel.grab().isNull()


def test_what_was_written_waits_while_another_card_is_looked_at(card: Card) -> None:
    card.open()
    card.panel.introduce_as.setText("our host")
    card.open(ORIOL)
    assert card.panel.introduce_as.text() == ""
    card.open()
    assert card.panel.introduce_as.text() == "our host"
    card.panel.leave()
    card.open()
    assert card.panel.introduce_as.text() == ""


def test_the_zone_is_ready_to_be_written_over(card: Card) -> None:
    card.open()
    assert card.panel.zone.selectedText() == "America/Bogota"


def test_it_lies_in_the_column_that_it_is_given(card: Card) -> None:
    hour = hour_with_people()
    view = speaker_card_view(hour.show, ANA.id, hour.now)
    card.panel.open_card(view, QRect(912, 148, 352, 556))
    assert card.panel.geometry().left() == 912
    assert card.panel.geometry().width() == 352


def test_leaving_changes_nothing(card: Card) -> None:
    card.open()
    card.panel.introduce_as.setText("x")
    card.panel.leave()
    card.panel.leave()
    assert (card.described, card.closed) == ([], [True])


def test_without_a_card_there_is_nothing_to_save(card: Card) -> None:
    card.panel.save()
    assert card.described == []
