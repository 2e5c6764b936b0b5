"""Tests for moderator_app.resource_files."""

from __future__ import annotations

from moderator_app.resource_files import resource


def test_a_folder_that_comes_with_the_program_is_found() -> None:
    assert resource("fonts").is_dir()


def test_names_lead_into_folders() -> None:
    assert resource("locale", "es") == resource("locale") / "es"


def test_a_file_that_is_not_there_is_a_path_all_the_same() -> None:
    assert not resource("nothing", "of", "the-kind").exists()
