"""Tests for moderator_app.stores.seen_file."""

from __future__ import annotations

from pathlib import Path

import pytest

from moderator_app.stores.seen_file import Seen, follows, is_same


@pytest.fixture
def file(tmp_path: Path) -> Path:
    file = tmp_path / "file"
    file.write_bytes(b"ten bytes.")
    return file


def seen(file: Path) -> Seen | None:
    return Seen.at(str(file))


def test_what_nobody_touched_is_seen_as_it_was(file: Path) -> None:
    assert seen(file) is not None
    assert seen(file) == seen(file)


def test_nothing_is_seen_where_nothing_is(tmp_path: Path) -> None:
    assert seen(tmp_path / "none") is None


def test_a_file_that_grew_follows_from_what_it_was(file: Path) -> None:
    before = seen(file)
    file.write_bytes(file.read_bytes() + b"more")
    assert follows(seen(file), before)
    assert seen(file) != before


def test_a_file_that_was_cut_does_not_follow(file: Path) -> None:
    before = seen(file)
    file.write_bytes(b"cut")
    assert not follows(seen(file), before)
    assert is_same(seen(file), before)


def test_another_file_of_the_same_name_is_not_the_same(file: Path) -> None:
    before = seen(file)
    other = file.with_name("other")
    other.write_bytes(file.read_bytes())
    other.replace(file)
    assert not follows(seen(file), before)
    assert not is_same(seen(file), before)


def test_nothing_follows_from_nothing(file: Path) -> None:
    assert not follows(None, seen(file))
    assert not follows(seen(file), None)
    assert not is_same(seen(file), None)
