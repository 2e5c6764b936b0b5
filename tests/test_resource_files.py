"""Tests for moderator_app.resource_files."""

from moderator_app.resource_files import resource


def test_what_comes_with_the_program_is_found() -> None:
    assert resource("cities.tsv").is_file()
    assert resource("fonts").is_dir()


def test_a_path_is_given_also_for_what_is_not_there() -> None:
    assert not resource("nothing", "here.txt").exists()
