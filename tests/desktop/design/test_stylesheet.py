"""Tests for moderator_app.desktop.design.stylesheet."""

from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.stylesheet import (
    dress_application,
    qt_palette,
    stylesheet,
)


def test_every_place_in_the_sheet_is_filled(appearance: Appearance) -> None:
    assert "$" not in stylesheet(appearance.look)


def test_an_input_is_as_tall_as_a_button(qtbot: QtBot, appearance: Appearance) -> None:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    dress_application(application, appearance.look)
    field = QLineEdit()
    qtbot.addWidget(field)
    assert field.sizeHint().height() == 40
    application.setStyleSheet("")


def test_text_of_qt_itself_has_our_colours(appearance: Appearance) -> None:
    palette = qt_palette(appearance.look.palette)
    assert palette.windowText().color().name() == appearance.look.palette.text.lower()
