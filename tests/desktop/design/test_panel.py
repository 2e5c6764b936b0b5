"""Tests for moderator_app.desktop.design.panel."""

from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.panel import Panel, panel_colours
from moderator_app.desktop.design.tokens import DARK, Phase


def test_urgency_is_a_stair_of_frame_and_fill() -> None:
    widths = [panel_colours(DARK, phase)[2] for phase in Phase]
    assert widths == [1.0, 1.0, 2.0, 6.0, 1.0, 2.0]
    assert panel_colours(DARK, Phase.OVER)[0] == DARK.over_panel


def test_the_whole_panel_fills_when_time_has_passed(
    qtbot: QtBot, appearance: Appearance
) -> None:
    panel = Panel(appearance)
    qtbot.addWidget(panel)
    panel.resize(80, 80)
    panel.show_phase(Phase.OVER)
    seen = panel.grab().toImage().pixelColor(40, 40)
    assert seen == QColor(appearance.look.palette.over_panel)
