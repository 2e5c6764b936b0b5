"""Tests for moderator_app.settings."""

from pathlib import Path

import pytest

from moderator_app.settings import Settings, read_settings, write_settings


@pytest.mark.parametrize(
    "settings",
    [Settings(), Settings("es", "light", True), Settings(language='a"b\\c')],
)
def test_what_was_written_is_read_again(tmp_path: Path, settings: Settings) -> None:
    path = tmp_path / "new folder" / "settings.toml"
    write_settings(settings, path)
    assert read_settings(path) == settings


@pytest.mark.parametrize(
    "content",
    [b"", b"nonsense", b"\xff\xfe", b"language = 5\npage_down_is_next = 'yes'"],
)
def test_a_file_that_makes_no_sense_counts_as_not_there(
    tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "settings.toml"
    path.write_bytes(content)
    assert read_settings(path) == Settings()


def test_settings_that_were_never_written_are_the_usual_ones(tmp_path: Path) -> None:
    assert read_settings(tmp_path / "none.toml") == Settings()


def test_writing_leaves_nothing_else_behind(tmp_path: Path) -> None:
    write_settings(Settings("es"), tmp_path / "settings.toml")
    assert [path.name for path in tmp_path.iterdir()] == ["settings.toml"]
