"""Tests for moderator_app.desktop.bands.saving_viewmodel."""

from __future__ import annotations

from dataclasses import replace

from moderator_app.desktop.bands.saving_viewmodel import SavingViewmodel
from moderator_app.session.saving import SAVED, Saving, Trouble
from tests.desktop.published import published
from tests.domain.views.people import hour_with_people


def test_it_tells_of_each_change_once() -> None:
    hour, viewmodel = hour_with_people(), SavingViewmodel()
    seen: list[Saving] = []
    viewmodel.view_changed.connect(seen.append)
    show = published(hour)
    unsaved = Saving(1, Trouble.SLOW)
    for saving in (SAVED, unsaved, unsaved, SAVED):
        viewmodel.refresh(replace(show, saving=saving), hour.now)
    assert seen == [SAVED, unsaved, SAVED]
