"""Tests for moderator_app.stores.true_path."""

from pathlib import Path

from moderator_app.stores.true_path import true_path


def test_links_lead_to_where_the_file_is_or_would_be(tmp_path: Path) -> None:
    there = true_path(tmp_path / "a.session")
    (tmp_path / "file").symlink_to(there)
    (tmp_path / "folder").symlink_to(tmp_path)
    names = ["file", "folder/a.session", "folder/file", "x/../file"]
    assert {true_path(tmp_path / name) for name in names} == {there}


def test_links_that_lead_nowhere_are_left_alone(tmp_path: Path) -> None:
    (tmp_path / "loop").symlink_to(tmp_path / "loop")
    assert true_path(tmp_path / "loop").name == "loop"
