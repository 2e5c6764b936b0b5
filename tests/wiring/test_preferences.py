"""Tests for moderator_app.wiring.preferences."""

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from moderator_app.desktop.application import system_theme
from moderator_app.desktop.design.tokens import Theme
from moderator_app.settings import Settings, read_settings, write_settings
from moderator_app.wiring.preferences import Preferences


def preferences_in(folder: Path, qapp: QApplication) -> Preferences:
    return Preferences(folder / "settings.toml", "es", qapp)


def theme(preferences: Preferences) -> Theme:
    return preferences.appearance.look.palette.theme


def test_at_first_everything_follows_the_system(
    tmp_path: Path, qapp: QApplication
) -> None:
    preferences = preferences_in(tmp_path, qapp)
    assert preferences.language == "es"
    assert theme(preferences) is system_theme()
    assert not preferences.page_down_is_next


def test_what_was_chosen_is_still_so_the_next_time(
    qtbot: QtBot, tmp_path: Path, qapp: QApplication
) -> None:
    first = preferences_in(tmp_path, qapp)
    with qtbot.waitSignal(first.language_changed):
        first.choose_language("en")
    first.choose_theme(Theme.LIGHT)
    first.choose_page_down(True)
    again = preferences_in(tmp_path, qapp)
    assert (again.language, theme(again)) == ("en", Theme.LIGHT)
    assert again.page_down_is_next


def test_a_theme_that_does_not_exist_is_the_systems(
    tmp_path: Path, qapp: QApplication
) -> None:
    write_settings(Settings(theme="purple"), tmp_path / "settings.toml")
    assert theme(preferences_in(tmp_path, qapp)) is system_theme()


def test_a_choice_holds_for_this_run_where_it_cannot_be_kept(
    tmp_path: Path, qapp: QApplication, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "file").write_text("in the way")
    preferences = preferences_in(tmp_path / "file", qapp)
    preferences.choose_language("en")
    assert preferences.language == "en"
    assert "could not be written" in caplog.text
    assert read_settings(tmp_path / "file" / "settings.toml") == Settings()
