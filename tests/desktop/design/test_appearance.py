"""Tests for moderator_app.desktop.design.appearance."""

from pytestqt.qtbot import QtBot

from moderator_app.desktop.design.appearance import Appearance, Ground
from moderator_app.desktop.design.tokens import LIGHT, Theme


def test_another_theme_is_told_once(qtbot: QtBot) -> None:
    appearance = Appearance()
    with qtbot.waitSignal(appearance.changed):
        appearance.set_theme(Theme.LIGHT)
    with qtbot.assertNotEmitted(appearance.changed):
        appearance.set_theme(Theme.LIGHT)
    assert appearance.look.palette == LIGHT


def test_a_larger_window_is_drawn_larger(qtbot: QtBot) -> None:
    appearance = Appearance()
    appearance.set_window_size(1920, 1080)
    assert appearance.look.px(40) == 50


def test_a_filled_panel_has_white_text_and_follows_the_window(qtbot: QtBot) -> None:
    appearance = Appearance()
    ground = Ground(appearance)
    ground.set_over(True)
    appearance.set_window_size(1920, 1080)
    assert ground.look.palette.text == "#FFFFFF"
    assert ground.look.px(40) == 50
    ground.set_over(False)
    assert ground.look == appearance.look
