"""Tests for moderator_app.stores.durable_file."""

from __future__ import annotations

from pathlib import Path

import pytest

from moderator_app.stores.durable_file import make_folder, write_durably


def test_the_newest_content_is_there_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    for content in (b"a longer one", b"short"):
        write_durably(path, content)
        assert path.read_bytes() == content
    assert list(tmp_path.iterdir()) == [path]


def test_what_cannot_be_written_changes_nothing(tmp_path: Path) -> None:
    path = tmp_path / "folder"
    path.mkdir()
    with pytest.raises(OSError, match="folder"):
        write_durably(path, b"content")
    assert list(tmp_path.iterdir()) == [path]
    with pytest.raises(FileNotFoundError):
        write_durably(tmp_path / "none" / "table.csv", b"content")


def test_a_folder_is_made_with_those_above_it(tmp_path: Path) -> None:
    folder = tmp_path / "a" / "b" / "c"
    for _ in range(2):
        make_folder(folder)
        assert folder.is_dir()


def test_no_folder_is_made_below_a_file(tmp_path: Path) -> None:
    tmp_path.joinpath("a").touch()
    with pytest.raises(OSError, match="a"):
        make_folder(tmp_path / "a" / "b")
