"""Tests for the expected end on the screen.

Its modules: moderator_app.desktop.expected_end.expected_end_panel,
moderator_app.desktop.expected_end.expected_end_viewmodel,
moderator_app.desktop.expected_end.fit_line.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.expected_end.expected_end_panel import ExpectedEndPanel
from moderator_app.desktop.expected_end.expected_end_viewmodel import (
    ExpectedEndViewModel,
)
from moderator_app.domain.commands import GoNext, Skip
from moderator_app.domain.identifiers import SegmentNumber
from moderator_app.texts.rundown import RundownTexts
from tests.builders import Hour, a_programme
from tests.desktop.published import published

Seen = Callable[[Hour], list[str]]


@pytest.fixture
def seen(appearance: Appearance, keep: Callable[[QWidget], None]) -> Seen:
    def shown(hour: Hour) -> list[str]:
        viewmodel = ExpectedEndViewModel()
        panel = ExpectedEndPanel(RundownTexts("en"), appearance, viewmodel)
        keep(panel)
        panel.resize(352, 240)
        panel.show()
        assert not panel.grab().isNull()
        viewmodel.refresh(published(hour), hour.now)
        assert not panel.grab().isNull()
        again = ExpectedEndPanel(RundownTexts("en"), appearance, viewmodel)
        keep(again)
        return [label.accessibleName() for label in again.findChildren(QLabel)]

    return shown


def late(promised: str) -> Hour:
    hour = Hour.of(a_programme("30:00", "30:00", promised=promised))
    return hour.act("2:22", GoNext())


def test_an_end_before_the_hard_stop_fits(seen: Seen) -> None:
    names = seen(late("1:05:00"))
    assert "Expected end 17:32:22" in names
    assert "Fits, 2:38 to spare" in names
    assert "2:22 after the plan" in names


def test_an_end_after_the_hard_stop_does_not(seen: Seen) -> None:
    assert "Does not fit: 2:22 after the hard stop" in seen(late("1:00:00"))


def test_an_end_at_the_hard_stop_just_fits(seen: Seen) -> None:
    assert "It just fits" in seen(late("1:02:22"))


def test_with_nothing_to_come_there_is_no_end(seen: Seen) -> None:
    hour = Hour.of(a_programme("3:00")).act("-1:00", Skip(SegmentNumber(1)))
    assert {"Expected end –", "nothing to come"} <= set(seen(hour))
