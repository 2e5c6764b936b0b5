"""Tests for moderator_app.desktop.design.picture."""

from pytestqt.qtbot import QtBot

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.icons import Icon
from moderator_app.desktop.design.picture import Picture
from moderator_app.desktop.design.tokens import Tone


def test_a_picture_is_drawn_as_large_as_the_window_asks(
    qtbot: QtBot, appearance: Appearance
) -> None:
    picture = Picture(appearance, Icon.SAVE, 20)
    qtbot.addWidget(picture)
    picture.show_icon(Icon.ALERT, Tone.LATE)
    appearance.set_window_size(1920, 1080)
    assert picture.sizeHint().width() == 25
    assert not picture.grab().isNull()
