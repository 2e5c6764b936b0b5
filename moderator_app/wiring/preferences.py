"""What this person prefers: read at the start, kept at each change, shown at once."""

from __future__ import annotations

import logging
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from moderator_app.desktop.application import QtSpeech, system_theme
from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.stylesheet import dress_application
from moderator_app.desktop.design.tokens import Theme
from moderator_app.settings import Settings, read_settings, write_settings

LOGGER = logging.getLogger(__name__)


class Preferences(QObject):
    """Language, theme and keys; the theme follows the system until one is chosen."""

    language_changed = Signal()

    def __init__(self, file: Path, language: str, application: QApplication) -> None:
        super().__init__()
        self._file, self._system_language = file, language
        self._settings = read_settings(file)
        self._application = application
        self._qt = QtSpeech(application)
        self._qt.speak(self.language)
        self.appearance = Appearance(parent=self)
        self.appearance.set_theme(self._theme())
        self.appearance.changed.connect(self._dress)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._follow_system)
        self._dress()

    @property
    def language(self) -> str:
        """The language that is spoken."""
        return self._settings.language or self._system_language

    @property
    def page_down_is_next(self) -> bool:
        """Whether a presenter's remote may give "next"."""
        return self._settings.page_down_is_next

    def choose_language(self, language: str) -> None:
        """Speak another language from now on."""
        self._keep(replace(self._settings, language=language))
        self._qt.speak(language)
        self.language_changed.emit()

    def choose_theme(self, theme: Theme) -> None:
        """Show another theme from now on, whatever the system asks for."""
        self._keep(replace(self._settings, theme=theme.value))
        self.appearance.set_theme(theme)

    def choose_page_down(self, is_next: bool) -> None:
        """Let Page Down be next, or nothing."""
        self._keep(replace(self._settings, page_down_is_next=is_next))

    def _theme(self) -> Theme:
        chosen = self._settings.theme
        known = chosen in [theme.value for theme in Theme]
        return Theme(chosen) if known else system_theme()

    def _keep(self, settings: Settings) -> None:
        self._settings = settings
        try:
            write_settings(settings, self._file)
        except OSError:  # it holds for this run, and that is all it was
            LOGGER.warning("Settings could not be written", exc_info=True)

    def _follow_system(self, _scheme: Qt.ColorScheme) -> None:
        self.appearance.set_theme(self._theme())

    def _dress(self) -> None:
        dress_application(self._application, self.appearance.look)
