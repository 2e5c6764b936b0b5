"""Tests for moderator_app.desktop.design.flow_layout."""

import pytest
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from moderator_app.desktop.design.action_button import ActionButton, Face
from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.flow_layout import FlowLayout


@pytest.fixture
def ground(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    layout = FlowLayout(made)
    layout.setSpacing(10)
    for _ in range(3):
        button = QPushButton()
        button.setFixedSize(100, 20)
        layout.addWidget(button)
    return made


def flow_of(ground: QWidget) -> FlowLayout:
    layout = ground.layout()
    assert isinstance(layout, FlowLayout)
    return layout


def test_widgets_go_on_in_the_next_line(ground: QWidget) -> None:
    ground.resize(220, 50)
    flow_of(ground).setGeometry(ground.rect())
    buttons = ground.findChildren(QPushButton)
    assert [button.x() for button in buttons] == [0, 110, 0]
    assert [button.y() for button in buttons] == [0, 0, 30]


def test_its_height_follows_its_width(ground: QWidget) -> None:
    flow = flow_of(ground)
    assert [flow.heightForWidth(width) for width in (400, 220, 100)] == [20, 50, 80]
    assert flow.sizeHint().height() == 20


def test_what_is_taken_out_is_gone(ground: QWidget) -> None:
    flow = flow_of(ground)
    assert flow.takeAt(5) is None
    assert flow.takeAt(0) is not None
    assert flow.count() == 2


def test_all_are_smaller_where_that_keeps_them_in_one_line(
    qtbot: QtBot, appearance: Appearance
) -> None:
    ground = QWidget()
    qtbot.addWidget(ground)
    flow = FlowLayout(ground)
    for _ in range(2):
        face = Face("Trim all segments in proportion", shorter=("Trim all",))
        flow.addWidget(ActionButton(appearance, face))
    wide, low = flow.sizeHint().width(), flow.heightForWidth(2000)
    assert flow.heightForWidth(wide // 2) == low
    assert flow.heightForWidth(wide // 6) > low
