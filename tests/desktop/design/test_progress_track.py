"""Tests for moderator_app.desktop.design.progress_track."""

import pytest
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.progress_track import Progress, ProgressTrack
from moderator_app.desktop.design.tokens import Phase


@pytest.fixture
def track(qtbot: QtBot, appearance: Appearance) -> ProgressTrack:
    made = ProgressTrack(appearance)
    qtbot.addWidget(made)
    made.resize(200, made.sizeHint().height())
    return made


def colour_at(track: ProgressTrack, share: float) -> QColor:
    image = track.grab().toImage()
    return image.pixelColor(round(image.width() * share), image.height() // 2)


def test_what_is_used_is_filled(track: ProgressTrack, appearance: Appearance) -> None:
    track.show_progress(Progress(0.5, (0.9,)), "Half used")
    palette = appearance.look.palette
    assert colour_at(track, 0.25) == QColor(palette.accent)
    assert colour_at(track, 0.75) == QColor(palette.line)
    assert track.accessibleName() == "Half used"


def test_what_lies_beyond_the_allotment_is_hatched(
    track: ProgressTrack, appearance: Appearance
) -> None:
    track.show_progress(Progress(1.0, (), Phase.OVER, over_from=0.5), "Over")
    ink = QColor(appearance.look.palette.over.ink)
    image = track.grab().toImage()
    middle = image.height() // 2
    beyond = {image.pixelColor(x, middle).name() for x in range(110, 190)}
    assert colour_at(track, 0.25) == ink
    assert len(beyond) > 1
