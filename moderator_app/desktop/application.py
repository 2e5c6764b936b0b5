"""The Qt application: its style, its fonts, the languages of its own dialogs."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import (
    QLibraryInfo,
    QObject,
    Qt,
    QTranslator,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from moderator_app.desktop.design.fonts import load_fonts
from moderator_app.desktop.design.tokens import Theme
from moderator_app.desktop.qt_messages import log_qt_messages

NAME = "Moderator Console"


def make_application(arguments: Sequence[str]) -> QApplication:
    """Return the one application, dressed; the platform must have been checked."""
    QGuiApplication.setHighDpiScaleFactorRoundingPolicy(
        Qt.HighDpiScaleFactorRoundingPolicy.PassThrough
    )
    app = QApplication([NAME, *arguments])
    app.setApplicationName(NAME)
    app.setApplicationDisplayName(NAME)
    load_fonts()
    log_qt_messages()
    return app


def system_theme() -> Theme:
    """Return the theme that the desktop asks for; dark where it does not say."""
    scheme = QGuiApplication.styleHints().colorScheme()
    return Theme.LIGHT if scheme is Qt.ColorScheme.Light else Theme.DARK


class QtSpeech(QObject):
    """Lets Qt's own dialogs speak a language: opening a file, saving a table."""

    def __init__(self, application: QApplication) -> None:
        super().__init__()
        self._application = application
        self._translator = QTranslator(self)

    def speak(self, language: str) -> None:
        """Speak a language from now on; English where Qt does not know it."""
        self._application.removeTranslator(self._translator)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if self._translator.load(f"qtbase_{language}", folder):
            self._application.installTranslator(self._translator)
