"""Two keys that every screen before the session has: its language, its colours."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

from moderator_app.desktop.design.appearance import Appearance
from moderator_app.desktop.design.tokens import Theme

LANGUAGE_KEY, THEME_KEY = "Ctrl+L", "Ctrl+Shift+L"


class PreferenceKeys(QObject):
    """Tells what is wished; whoever keeps the preferences does it."""

    language_chosen = Signal(str)  # ISO 639-1
    theme_chosen = Signal(object)  # Theme

    def __init__(
        self, appearance: Appearance, languages: Sequence[str], screen: QWidget
    ) -> None:
        super().__init__(screen)
        self._appearance = appearance
        self._languages = tuple(languages)
        self.language = self._languages[0]
        QShortcut(QKeySequence(LANGUAGE_KEY), screen, self.turn_language)
        QShortcut(QKeySequence(THEME_KEY), screen, self.turn_theme)

    @property
    def other_theme(self) -> Theme:
        """The theme that is not shown."""
        is_dark = self._appearance.look.palette.theme is Theme.DARK
        return Theme.LIGHT if is_dark else Theme.DARK

    def turn_language(self) -> None:
        """Wish for the next language; after the last comes the first."""
        at = self._languages.index(self.language)
        self.language_chosen.emit(self._languages[(at + 1) % len(self._languages)])

    def turn_theme(self) -> None:
        """Wish for the other colours."""
        self.theme_chosen.emit(self.other_theme)
