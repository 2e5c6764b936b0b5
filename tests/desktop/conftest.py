"""An appearance in each theme, with the typeface loaded."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from pytestqt.qtbot import QtBot

    from moderator_app.desktop.design.appearance import Appearance


@pytest.fixture(params=["dark", "light"])
def appearance(request: pytest.FixtureRequest, qtbot: QtBot) -> Appearance:
    # Imported here: this file is read also where Qt cannot be loaded.
    from moderator_app.desktop.design.appearance import Appearance
    from moderator_app.desktop.design.fonts import load_fonts
    from moderator_app.desktop.design.tokens import Theme

    load_fonts()
    made = Appearance()
    made.set_theme(Theme(request.param))
    return made
