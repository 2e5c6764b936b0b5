"""Tests for moderator_app.stores.wal_pages."""

from pathlib import Path

import pytest

from moderator_app.stores.wal_pages import (
    frames,
    has_lost_acts,
    lost_commits,
    overlaid,
    wal_of,
)
from tests.stores.sessions import ACTS, ERASED, as_it_lies, closed

PAGE = 4096


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return as_it_lies(tmp_path)


def wal(path: Path) -> bytes:
    return wal_of(path).read_bytes()


def test_a_run_of_frames_is_read_as_sqlite_reads_it(path: Path) -> None:
    found = list(frames(wal(path)))
    assert len(found) * (PAGE + 24) + 32 == len(wal(path))
    assert all(frame.follows and frame.is_whole for frame in found)
    acts_since = len(ACTS) - ACTS.index(ERASED) - 1  # which emptied the -wal
    assert sum(frame.commits for frame in found) >= acts_since
    assert lost_commits(wal(path)) == 0


def test_all_pages_in_their_places_make_the_closed_file(tmp_path: Path) -> None:
    path = as_it_lies(tmp_path)
    whole = overlaid(path.read_bytes(), frames(wal(path)))
    assert whole[PAGE:] == closed(tmp_path / "b.session").read_bytes()[PAGE:]


def test_behind_a_damaged_frame_nothing_follows_and_all_else_is_whole(
    path: Path,
) -> None:
    damaged = bytearray(wal(path))
    damaged[32 + 5 * (PAGE + 24) + 999] ^= 1
    found = list(frames(bytes(damaged)))
    assert [f.follows for f in found] == [n < 5 for n in range(len(found))]
    assert [n for n, f in enumerate(found) if not f.is_whole] == [5]
    assert lost_commits(bytes(damaged)) == sum(f.commits for f in found[5:])


def test_frames_of_an_earlier_run_do_not_count(path: Path) -> None:
    reused = bytearray(wal(path))
    reused[32 + 9 * (PAGE + 24) + 8] ^= 1  # its salt
    assert len(list(frames(bytes(reused)))) == len(list(frames(wal(path)))) - 1


@pytest.mark.parametrize("place", range(0, 32, 4))
def test_frames_behind_a_damaged_header_tell_for_themselves(
    path: Path, place: int
) -> None:
    there = list(frames(wal(path)))
    damaged = bytearray(wal(path))
    damaged[place] ^= 0x10
    found = list(frames(bytes(damaged)))
    assert [frame.content for frame in found] == [frame.content for frame in there]
    assert all(frame.is_whole for frame in found[1:])
    assert not any(frame.follows for frame in found)


def test_frames_of_which_none_follows_another_are_none(path: Path) -> None:
    damaged = bytearray(wal(path)[: 32 + 2 * (PAGE + 24)])
    damaged[0] ^= 1
    assert list(frames(bytes(damaged)))
    damaged[-99] ^= 1
    assert list(frames(bytes(damaged))) == []


@pytest.mark.parametrize(("place", "is_lost"), [(16, True), (32 + 99, False)])
def test_one_act_alone_is_lost_where_only_the_header_is_damaged(
    path: Path, place: int, is_lost: bool
) -> None:
    damaged = bytearray(wal(path)[: 32 + 2 * (PAGE + 24)])
    assert not has_lost_acts(bytes(damaged))
    damaged[place] ^= 1
    assert lost_commits(bytes(damaged)) == 1
    assert has_lost_acts(bytes(damaged)) == is_lost


@pytest.mark.parametrize("content", [b"", b"no wal at all, but longer than a header"])
def test_what_is_no_wal_has_no_frames(content: bytes) -> None:
    assert list(frames(content)) == []


def test_a_frame_whose_number_is_damaged_makes_no_giant(path: Path) -> None:
    damaged = bytearray(wal(path))
    damaged[32] ^= 0x40
    assert len(overlaid(b"", frames(bytes(damaged)))) < 100 * PAGE
