"""Tests for moderator_app.desktop.hold.hold_panel.

With it moderator_app.desktop.hold.hold_viewmodel.
"""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLabel, QWidget

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.hold.hold_panel import HoldPanel
from moderator_app.desktop.hold.hold_viewmodel import HoldViewModel
from moderator_app.domain.commands import GoNext, Hold, Resume
from moderator_app.domain.events import HoldReason
from moderator_app.texts.standby import StandbyTexts
from tests.builders import Hour, the_seed_hour
from tests.desktop.published import published


class Screen:
    """A panel over an hour driven by hand."""

    def __init__(self, appearance: Appearance, hour: Hour) -> None:
        self.hour, self.viewmodel = hour, HoldViewModel()
        self.panel = HoldPanel(StandbyTexts("en"), appearance, self.viewmodel)
        self.panel.resize(352, 572)
        self.panel.show()
        self.refresh()

    def refresh(self) -> None:
        self.viewmodel.refresh(published(self.hour), self.hour.now)

    def seen(self) -> list[str]:
        assert not self.panel.grab().isNull()
        labels = self.panel.findChildren(QLabel)
        return [label.accessibleName() for label in labels if label.isVisible()]


def held(reason: HoldReason) -> Hour:
    hour = Hour.of(the_seed_hour()).act("0:00", GoNext())
    return hour.act("1:00", Hold(reason)).look("1:20")


@pytest.mark.parametrize(
    ("reason", "sentence"),
    [
        (HoldReason.CONNECTION, "“We are getting the connection back, one minute.”"),
        (HoldReason.INTERPRETATION, "Write to the interpreters"),
        (HoldReason.TECHNICAL, "Call the technician"),
        (HoldReason.OTHER, "Find out what is missing"),
    ],
)
def test_what_to_do_follows_from_the_reason(
    appearance: Appearance,
    keep: Callable[[QWidget], None],
    reason: HoldReason,
    sentence: str,
) -> None:
    screen = Screen(appearance, held(reason))
    keep(screen.panel)
    assert sentence in screen.seen()
    assert "Stopped for 0:20" in screen.seen()


def test_after_a_minute_it_asks_to_decide(
    appearance: Appearance, keep: Callable[[QWidget], None]
) -> None:
    screen = Screen(appearance, held(HoldReason.OTHER))
    keep(screen.panel)
    assert "A minute has passed: decide" not in screen.seen()
    screen.hour.look("2:00")
    screen.refresh()
    assert "A minute has passed: decide" in screen.seen()
    screen.hour.act("2:10", Resume())
    screen.refresh()
    assert screen.viewmodel.view is None
