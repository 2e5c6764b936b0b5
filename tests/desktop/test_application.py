"""Tests for moderator_app.desktop.application."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from moderator_app.desktop.application import QtSpeech, system_theme
from moderator_app.desktop.design.tokens import Theme


def test_qts_own_dialogs_speak_the_language_that_is_chosen(
    qtbot: QtBot, qapp: QApplication
) -> None:
    speech = QtSpeech(qapp)
    speech.speak("es")
    spanish = QCoreApplication.translate("QPlatformTheme", "Cancel")
    speech.speak("en")
    english = QCoreApplication.translate("QPlatformTheme", "Cancel")
    assert (spanish, english) == ("Cancelar", "Cancel")


def test_the_theme_is_the_desktops(qtbot: QtBot) -> None:
    assert system_theme() in Theme
