"""Tests for moderator_app.stores.head_file."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import apsw
import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator_app.stores.head_file import (
    Head,
    HeadFile,
    UnreadableHead,
    head_path,
    read_head,
)
from tests.simulated_disk import Act, Call, SimulatedDisk

FIRST, SECOND = Head(1, b"1" * 32), Head(2, b"2" * 32)


def test_the_newest_head_is_read(tmp_path: Path) -> None:
    path = tmp_path / "a.session"
    with closing(HeadFile(path)) as head_file:
        head_file.write(FIRST)
        assert read_head(path) == FIRST
        head_file.write(SECOND)
        head_file.sync()
    assert read_head(path) == SECOND
    assert head_path(path).name == "a.session.head"


def test_an_older_head_is_written_over(tmp_path: Path) -> None:
    for head in (SECOND, FIRST):
        with closing(HeadFile(tmp_path / "a.session")) as head_file:
            head_file.write(head)
    assert read_head(tmp_path / "a.session") == FIRST


@pytest.mark.parametrize("content", [None, b""])
def test_no_head_is_none(tmp_path: Path, content: bytes | None) -> None:
    if content is not None:
        head_path(tmp_path / "a.session").write_bytes(content)
    assert read_head(tmp_path / "a.session") is None


@given(st.integers(0, 94), st.integers(1, 255))
def test_any_changed_byte_is_seen(
    tmp_path_factory: pytest.TempPathFactory, place: int, change: int
) -> None:
    path = tmp_path_factory.mktemp("heads") / "a.session"
    line = bytearray(FIRST.written())
    line[place] ^= change
    head_path(path).write_bytes(line)
    with pytest.raises(UnreadableHead):
        read_head(path)


@pytest.mark.parametrize("content", [b"\n", FIRST.written()[:-1], b"a letter"])
def test_what_is_no_head_is_unreadable(tmp_path: Path, content: bytes) -> None:
    head_path(tmp_path / "a.session").write_bytes(content)
    with pytest.raises(UnreadableHead):
        read_head(tmp_path / "a.session")


def delete(head: Path) -> None:
    head.unlink()


def empty(head: Path) -> None:
    head.write_bytes(b"")


def lengthen(head: Path) -> None:
    head.write_bytes(head.read_bytes() + b"more")


def put_a_copy(head: Path) -> None:
    head.with_name("copy").write_bytes(head.read_bytes())
    head.with_name("copy").replace(head)


@pytest.mark.parametrize("misfortune", [delete, empty, lengthen, put_a_copy])
@pytest.mark.parametrize("is_written_again", [False, True])
def test_it_notices_what_somebody_else_did_to_its_file(
    tmp_path: Path, misfortune: Callable[[Path], None], is_written_again: bool
) -> None:
    with closing(HeadFile(tmp_path / "a.session")) as head_file:
        assert not head_file.is_as_left()  # nothing is in it yet
        head_file.write(FIRST)
        assert head_file.is_as_left()
        misfortune(head_path(tmp_path / "a.session"))
        if is_written_again:
            head_file.write(SECOND)
        is_mended = is_written_again and misfortune is empty
        assert head_file.is_as_left() == is_mended


@pytest.mark.parametrize("content", [b"no head", FIRST.written() + b"more"])
def test_what_is_no_head_is_kept_under_another_name(
    tmp_path: Path, content: bytes
) -> None:
    path = tmp_path / "a.session"
    head_path(path).write_bytes(content)
    path.with_name("a.session-shm").touch()
    with closing(HeadFile(path)) as head_file:
        head_file.write(FIRST)
    assert read_head(path) == FIRST
    assert tmp_path.joinpath("a.session.aside.head").read_bytes() == content
    assert tmp_path.joinpath("a.session-shm").exists()


def test_a_folder_in_its_place_is_kept_under_another_name(tmp_path: Path) -> None:
    path = tmp_path / "a.session"
    head_path(path).mkdir()
    with closing(HeadFile(path)) as head_file:
        head_file.write(FIRST)
    assert read_head(path) == FIRST
    assert tmp_path.joinpath("a.session.aside.head").is_dir()


def test_only_what_was_written_is_brought_to_the_disk(tmp_path: Path) -> None:
    disk, acts = SimulatedDisk(), list[Act]()

    def note(call: Call) -> None:
        acts.append(call.act)

    disk.hook = note
    with closing(HeadFile(tmp_path / "a.session", disk.name)) as head_file:
        head_file.sync()
        head_file.write(FIRST)
        head_file.sync()
        head_file.sync()
    assert acts == [Act.OPEN, Act.WRITE, Act.SYNC]


def test_a_place_that_is_not_there_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(apsw.CantOpenError):
        HeadFile(tmp_path / "none" / "a.session")
