"""Tests for moderator_app.stores.end_proof."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest

from moderator_app.stores.end_proof import EndProof
from moderator_app.stores.head_file import head_path
from moderator_app.stores.session_files import open_session
from tests.stores.released_sessions import FOLDER
from tests.stores.sessions import closed


def how_it_ends(path: Path) -> EndProof:
    """Return what is told of a session's end where it is opened."""
    session = open_session(path)
    session.close()
    return session.end


def nothing(_: Path) -> None:
    """Do nothing."""


def empty(head: Path) -> None:
    head.write_bytes(b"")


def flip_a_bit(head: Path) -> None:
    line = bytearray(head.read_bytes())
    line[30] ^= 1
    head.write_bytes(line)


def put_a_folder(head: Path) -> None:
    head.unlink()
    head.mkdir()


@pytest.mark.parametrize(
    ("misfortune", "proof"),
    [
        (nothing, EndProof.THERE),
        (Path.unlink, EndProof.MISSING),
        (empty, EndProof.MISSING),
        (flip_a_bit, EndProof.BROKEN),
        (put_a_folder, EndProof.BROKEN),
    ],
)
def test_it_is_told_once_whether_anything_proves_the_end(
    tmp_path: Path, misfortune: Callable[[Path], None], proof: EndProof
) -> None:
    path = closed(tmp_path / "a.session")
    misfortune(head_path(path))
    assert how_it_ends(path) is proof
    assert how_it_ends(path) is EndProof.THERE
    was_kept = path.with_name("a.session.aside.head").exists()
    assert was_kept == (proof is EndProof.BROKEN)


def test_a_file_of_the_first_format_never_had_a_head(tmp_path: Path) -> None:
    path = tmp_path / "old.session"
    shutil.copyfile(FOLDER / "format-1.session", path)
    assert how_it_ends(path) is EndProof.THERE
    assert head_path(path).exists()
