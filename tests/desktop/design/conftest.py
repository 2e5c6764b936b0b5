"""An appearance for each theme, with the typeface loaded."""

import pytest
from pytestqt.qtbot import QtBot

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.fonts import load_fonts
from moderator_app.desktop.design.tokens import Theme


@pytest.fixture(params=list(Theme), ids=lambda theme: theme.value)
def appearance(request: pytest.FixtureRequest, qtbot: QtBot) -> Appearance:
    load_fonts()
    made = Appearance()
    made.set_theme(request.param)
    return made
