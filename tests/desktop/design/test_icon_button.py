"""Tests for moderator_app.desktop.design.icon_button."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.icon_button import IconButton
from moderator_app.desktop.design.icons import Icon


def test_an_icon_is_heard_as_what_it_does(
    appearance: Appearance, keep: Callable[[QWidget], None]
) -> None:
    button = IconButton(appearance, Icon.PENCIL)
    keep(button)
    button.explain("Edit R&D")
    assert button.accessibleName() == "Edit R&D"
    assert "R&amp;D" in button.toolTip()
    assert button.sizeHint() == button.minimumSizeHint()
    button.setDown(True)
    assert not button.grab().isNull()
