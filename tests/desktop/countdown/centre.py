"""A centre that shows an hour, for the tests of its parts."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QAbstractButton, QLabel, QWidget

from moderator_app.desktop.countdown.countdown_panel import CountdownPanel
from moderator_app.desktop.countdown.countdown_viewmodel import (
    ActsViewmodel,
    CountdownViewmodel,
)
from moderator_app.desktop.countdown.digits import Digits
from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.chip import Chip
from moderator_app.texts.window import WindowTexts
from tests.builders import Hour
from tests.desktop.published import published

Keep = Callable[[QWidget], None]


class Centre:
    """The panel at 1280x720, and what is seen and heard of it."""

    def __init__(
        self, appearance: Appearance, keep: Keep, hour: Hour, language: str = "en"
    ) -> None:
        self.countdown, self.acts = CountdownViewmodel(), ActsViewmodel()
        self.look(hour)
        self.panel = CountdownPanel(
            WindowTexts.of(language), appearance, self.countdown, self.acts
        )
        keep(self.panel)
        self.panel.resize(464, 572)
        self.panel.show()

    def look(self, hour: Hour) -> None:
        """Let the hour be shown as it stands."""
        for viewmodel in (self.countdown, self.acts):
            viewmodel.refresh(published(hour), hour.now)

    @property
    def digits(self) -> Digits:
        """The big digits."""
        found = self.panel.findChild(Digits)
        assert isinstance(found, Digits)
        return found

    @property
    def chip(self) -> str:
        """The word of the phase."""
        found = self.panel.findChild(Chip)
        assert isinstance(found, Chip)
        return found.accessibleName()

    @property
    def heard(self) -> list[str]:
        """What every visible label is heard as."""
        labels = self.panel.findChildren(QLabel)
        return [label.accessibleName() for label in labels if label.isVisible()]

    def button(self, name: str) -> QAbstractButton:
        """Return the visible button that is heard so."""
        buttons = self.panel.findChildren(QAbstractButton)
        return next(b for b in buttons if b.isVisible() and b.accessibleName() == name)
