"""Tests for moderator_app.desktop.review.credits_panel."""

from pytestqt.qtbot import QtBot

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.review.credits_panel import CreditsPanel
from moderator_app.texts.review import ReviewTexts
from tests.domain.drafts import LUZ, ORIOL, people

TEXTS = ReviewTexts("en")


def test_a_correction_is_told_with_everybody(
    qtbot: QtBot, appearance: Appearance
) -> None:
    panel = CreditsPanel(appearance)
    qtbot.addWidget(panel)
    listed = people(LUZ, ORIOL)
    panel.show_people("People", listed, TEXTS)
    with qtbot.waitSignal(panel.corrected) as signal:
        panel.table.edited.emit(1, 0, "Oriol Illa i Mas")
    assert signal.args[0][0] == listed[0]
    assert signal.args[0][1].credit.name == "Oriol Illa i Mas"


def test_nobody_is_removed_where_the_keyboard_is_nowhere(
    qtbot: QtBot, appearance: Appearance
) -> None:
    panel = CreditsPanel(appearance)
    qtbot.addWidget(panel)
    panel.show_people("People", (), TEXTS)
    with qtbot.assertNotEmitted(panel.corrected):
        panel.remove()
