"""The Qt application: its style, its fonts, and the net under every slot and paint."""

from __future__ import annotations

import logging
import sys
from collections.abc import Sequence
from types import TracebackType

from PySide6.QtCore import (
    QLibraryInfo,
    QObject,
    Qt,
    QtMsgType,
    QTranslator,
    Signal,
    qInstallMessageHandler,
)
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from moderator_app.desktop.design.fonts import load_fonts
from moderator_app.desktop.design.tokens import Theme

LOGGER = logging.getLogger(__name__)
NAME = "Moderator Console"
_LEVELS = {
    QtMsgType.QtWarningMsg: logging.WARNING,
    QtMsgType.QtCriticalMsg: logging.ERROR,
    QtMsgType.QtFatalMsg: logging.CRITICAL,
}


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


def log_qt_messages() -> None:
    """Let what Qt complains of go to the engineers' log, not to the terminal."""
    qInstallMessageHandler(_log_message)


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


class SafetyNet(QObject):
    """Catches what nothing else did: logs it, tells the windows, lets the show go on.

    Exceptions of slots, of painting and of other threads all arrive here;
    ``fell`` is delivered in the windows' thread.
    """

    fell = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        sys.excepthook = self.catch

    def catch(
        self,
        kind: type[BaseException],
        error: BaseException,
        traceback: TracebackType | None,
    ) -> None:
        """Take an exception that reached the outermost place."""
        LOGGER.error("Not caught", exc_info=(kind, error, traceback))
        self.fell.emit()


def _log_message(kind: QtMsgType, _context: object, message: str) -> None:
    LOGGER.log(_LEVELS.get(kind, logging.DEBUG), "Qt: %s", message)
