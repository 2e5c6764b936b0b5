"""The key sheet of the screens before a session is live."""

from __future__ import annotations

from moderator_app.desktop.key_sheet.key_groups import review_keys, start_keys
from moderator_app.desktop.key_sheet.key_sheet import KeySheet
from moderator_app.desktop.main_window import MainWindow
from moderator_app.desktop.start.start_screen import StartScreen
from moderator_app.texts.keys import KeyTexts
from moderator_app.wiring.preferences import Preferences


def toggle_keys(window: MainWindow, preferences: Preferences) -> None:
    """Show the keys of the start screen or the review, or put them away."""
    screen, sheet = window.centralWidget(), window.findChild(KeySheet)
    if screen is not None and not isinstance(sheet, KeySheet):
        texts = KeyTexts(preferences.language)
        is_start = isinstance(screen, StartScreen)
        groups = (start_keys if is_start else review_keys)(texts)
        sheet = KeySheet(texts, preferences.appearance, screen, groups)
    if isinstance(sheet, KeySheet):
        sheet.toggle()
