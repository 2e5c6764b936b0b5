"""An appearance in each theme, with the typeface loaded; widgets that stay."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget
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


@pytest.fixture
def keep(qtbot: QtBot) -> Iterator[Callable[[QWidget], None]]:
    """Keep a widget until its test is over, so that none is collected while painting.

    qtbot alone holds it weakly.
    """
    kept: list[QWidget] = []

    def take(widget: QWidget) -> None:
        qtbot.addWidget(widget)
        kept.append(widget)

    yield take
    for widget in kept:
        widget.close()
