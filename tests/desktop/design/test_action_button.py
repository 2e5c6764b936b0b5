"""Tests for moderator_app.desktop.design.action_button."""

import pytest
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from moderator_app.desktop.design.action_button import ActionButton, ButtonSize, Face
from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.button_colours import ButtonKind
from moderator_app.desktop.design.icons import Icon

FACE = Face("R&D, hand over to Oriol", "Space", Icon.PLAY, ("Oriol",))


@pytest.fixture
def button(qtbot: QtBot, appearance: Appearance) -> ActionButton:
    made = ActionButton(appearance, FACE, ButtonSize.BIG, ButtonKind.READY)
    qtbot.addWidget(made)
    return made


def test_its_name_is_its_words(button: ActionButton) -> None:
    assert button.accessibleName() == "R&D, hand over to Oriol"
    assert button.text() == "R&&D, hand over to Oriol"


def test_it_may_be_as_narrow_as_its_shortest_words(button: ActionButton) -> None:
    assert button.minimumSizeHint().width() < button.sizeHint().width()


@pytest.mark.parametrize("kind", list(ButtonKind))
def test_it_draws_itself_in_every_kind(
    qtbot: QtBot, appearance: Appearance, kind: ButtonKind
) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    column = QVBoxLayout(ground)
    for face in (FACE, Face("Undo", detail="next 16:45:10"), Face("")):
        column.addWidget(ActionButton(appearance, face, kind=kind))
    assert not ground.grab().isNull()
