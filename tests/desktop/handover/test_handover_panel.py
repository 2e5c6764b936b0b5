"""Tests for the handover.

moderator_app.desktop.handover.handover_panel and
moderator_app.desktop.handover.handover_viewmodel.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QAbstractButton, QLabel, QLayout, QWidget
from pytestqt.qtbot import QtBot

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.handover.handover_panel import HandoverPanel
from moderator_app.desktop.handover.handover_viewmodel import HandoverViewmodel
from moderator_app.domain.commands import DescribeSpeaker, GoNext, Jump
from moderator_app.domain.identifiers import SegmentNumber
from moderator_app.texts.window import WindowTexts
from tests.builders import Hour
from tests.desktop.published import published
from tests.domain.views.people import ORIOL, hour_with_people

Keep = Callable[[QWidget], None]


def panel_of(hour: Hour, appearance: Appearance, keep: Keep) -> HandoverPanel:
    viewmodel = HandoverViewmodel()
    viewmodel.refresh(published(hour), hour.now)
    panel = HandoverPanel(WindowTexts.of("en"), appearance, viewmodel)
    keep(panel)
    panel.resize(408, 572)
    panel.show()
    return panel


def heard(panel: HandoverPanel) -> list[str]:
    labels = panel.findChildren(QLabel)
    return [label.accessibleName() for label in labels if label.isVisible()]


def test_who_is_called_stands_with_the_sentence_to_read(
    qtbot: QtBot, appearance: Appearance, keep: Keep
) -> None:
    hour = hour_with_people().act("0:00", GoNext())
    hour.act("0:01", DescribeSpeaker(replace(ORIOL, pronunciation="o-RIOL")))
    said = heard(panel_of(hour, appearance, keep))
    assert "Hand over to Oriol Illa" in said
    assert {"say o-RIOL", "Head of cooperation", "Area of Barcelona"} <= set(said)
    assert "Local time Madrid 16:30" in said


def test_a_guessed_place_is_marked_and_called_by_its_city(
    qtbot: QtBot, appearance: Appearance, keep: Keep
) -> None:
    hour = hour_with_people().act("0:00", GoNext())
    guessed = replace(ORIOL, city="Barcelona", zone_is_guess=True)
    hour.act("0:01", DescribeSpeaker(guessed))
    assert "Local time Barcelona? 16:30" in heard(panel_of(hour, appearance, keep))


def test_the_sentence_is_in_the_language_of_the_session(
    qtbot: QtBot, appearance: Appearance, keep: Keep
) -> None:
    hour = hour_with_people().act("0:00", GoNext())
    said = heard(panel_of(hour, appearance, keep))
    assert any(name.startswith("«Muchas gracias, Ana Ruiz.") for name in said)


def test_in_a_low_place_the_sentence_has_the_room(
    qtbot: QtBot, appearance: Appearance, keep: Keep
) -> None:
    hour = hour_with_people().act("0:00", GoNext())
    panel = panel_of(hour, appearance, keep)
    panel._column.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)
    panel.resize(600, 290)
    assert not panel.checks.isVisible()
    assert "Area of Barcelona" not in heard(panel)


def test_after_the_last_the_session_ends(
    qtbot: QtBot, appearance: Appearance, keep: Keep
) -> None:
    hour = hour_with_people().act("0:00", Jump(SegmentNumber(4)))
    panel = panel_of(hour, appearance, keep)
    assert "After this the session ends" in heard(panel)
    assert not panel.checks.isVisible()


def test_a_round_of_nobody_has_neither_card_nor_checks(
    qtbot: QtBot, appearance: Appearance, keep: Keep
) -> None:
    hour = hour_with_people().act("0:00", Jump(SegmentNumber(2)))
    panel = panel_of(hour, appearance, keep)
    assert "Hand over to Question round" in heard(panel)
    assert not panel.checks.isVisible()


def test_the_card_of_who_is_called_can_be_opened(
    qtbot: QtBot, appearance: Appearance, keep: Keep
) -> None:
    hour = hour_with_people().act("0:00", GoNext())
    panel, asked = panel_of(hour, appearance, keep), list[object]()
    panel.edit_wanted.connect(asked.append)
    for button in panel.findChildren(QAbstractButton):
        if button.accessibleName() == "Edit the card of Oriol Illa":
            button.click()
    assert asked == [ORIOL.id]
