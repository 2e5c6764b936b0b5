"""Tests for moderator_app.desktop.design.chooser."""

from pytestqt.qtbot import QtBot

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.chooser import Chooser


def test_it_shows_that_there_is_more_to_choose(
    qtbot: QtBot, appearance: Appearance
) -> None:
    chooser = Chooser(appearance)
    qtbot.addWidget(chooser)
    chooser.resize(120, 30)
    chooser.setStyleSheet("QComboBox::drop-down { border: none; width: 20px; }")
    image = chooser.grab().toImage()
    seen = {image.pixelColor(x, 15).name() for x in range(100, 116)}
    assert len(seen) > 1
