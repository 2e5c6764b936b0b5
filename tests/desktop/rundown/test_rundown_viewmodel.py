"""Tests for moderator_app.desktop.rundown.rundown_viewmodel."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from moderator_app.desktop.rundown.rundown_viewmodel import RundownViewModel
from moderator_app.domain.commands import GoNext
from tests.builders import Hour, at, the_seed_hour
from tests.desktop.published import published


def test_only_another_picture_is_announced(qtbot: QtBot) -> None:
    viewmodel = RundownViewModel()
    hour = Hour.of(the_seed_hour()).act("0:00", GoNext())
    assert viewmodel.view is None
    with qtbot.waitSignal(viewmodel.view_changed) as changed:
        viewmodel.refresh(published(hour), at("1:00.200"))
    assert changed.args == [viewmodel.view]
    with qtbot.assertNotEmitted(viewmodel.view_changed):
        viewmodel.refresh(published(hour), at("1:00.900"))
    with qtbot.waitSignal(viewmodel.view_changed):
        viewmodel.refresh(published(hour), at("1:01"))
