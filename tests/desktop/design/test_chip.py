"""Tests for moderator_app.desktop.design.chip."""

from pytestqt.qtbot import QtBot

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.chip import Chip
from moderator_app.desktop.design.tokens import Phase


def test_every_phase_is_drawn_and_heard(qtbot: QtBot, appearance: Appearance) -> None:
    chip = Chip(appearance)
    qtbot.addWidget(chip)
    pictures = set()
    for phase in Phase:
        chip.show_phase(phase, "Last minute")
        pictures.add(bytes(chip.grab().toImage().constBits()))
    assert len(pictures) == len(Phase)
    assert chip.accessibleName() == "Last minute"


def test_a_long_word_makes_it_wider(qtbot: QtBot, appearance: Appearance) -> None:
    chip = Chip(appearance, Phase.HOLD, "On hold")
    qtbot.addWidget(chip)
    narrow = chip.sizeHint().width()
    chip.show_phase(Phase.HOLD, "On hold: connection")
    assert chip.sizeHint().width() > narrow
