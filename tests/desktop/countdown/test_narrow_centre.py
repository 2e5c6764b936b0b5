"""Tests for the rows of the centre where there is little room.

moderator_app.desktop.countdown.acts_row and
moderator_app.desktop.countdown.facts_row.
"""

from __future__ import annotations

from datetime import timedelta

import pytest
from pytestqt.qtbot import QtBot

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.domain.commands import AddTime, GoNext
from tests.desktop.countdown.centre import Centre, Keep
from tests.domain.views.people import hour_with_people


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("width", [600, 464, 384])
def test_every_act_keeps_its_key_and_undo_its_act_at_every_width(
    qtbot: QtBot, appearance: Appearance, keep: Keep, language: str, width: int
) -> None:
    hour = hour_with_people().act("0:00", GoNext())
    centre = Centre(appearance, keep, hour, language)
    centre.panel.resize(width, 560)
    row = centre.panel.acts_row
    assert [row._less.face.key, row._more.face.key] == ["−", "+"]
    word = "next" if language == "en" else "siguiente"
    assert row._undo.face.detail.startswith(word)
    for button in (row._less, row._more, row._hold, row._undo):
        assert button.width() >= button.minimumSizeHint().width()


def test_when_it_must_be_over_is_told_with_what_for(
    qtbot: QtBot, appearance: Appearance, keep: Keep
) -> None:
    hour = hour_with_people().act("0:00", GoNext())
    centre = Centre(appearance, keep, hour)
    why = "must be off by 16:40:00, so that all ends by the hard stop"
    assert why in centre.heard


def test_what_was_taken_from_a_segment_is_told_whole_where_there_is_little_room(
    qtbot: QtBot, appearance: Appearance, keep: Keep
) -> None:
    hour = hour_with_people().act("0:00", GoNext())
    hour.act("1:00", AddTime(timedelta(minutes=-4)))
    centre = Centre(appearance, keep, hour, "es")
    centre.panel.resize(384, 560)
    centre.look(hour.look("1:01"))
    facts = centre.panel._facts
    layout = facts.layout()
    assert layout is not None
    layout.activate()
    assert facts._allotted.text() == "de 6:00 (−4:00)"
    assert facts._allotted.toolTip() == ""
