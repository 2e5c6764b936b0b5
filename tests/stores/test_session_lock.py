"""Tests for moderator_app.stores.session_lock."""

import threading
from pathlib import Path

import pytest

from moderator_app.stores.session_lock import InUse, SessionLock


def test_one_alone_holds_it(tmp_path: Path) -> None:
    ours, theirs = (SessionLock(tmp_path / "a.session") for _ in range(2))
    ours.hold()
    ours.hold()
    with pytest.raises(InUse):
        theirs.hold()
    ours.release()
    theirs.hold()
    theirs.release()


def test_a_lock_that_was_deleted_is_taken_again(tmp_path: Path) -> None:
    ours, theirs = (SessionLock(tmp_path / "a.session") for _ in range(2))
    ours.hold()
    (tmp_path / "a.session.lock").unlink()
    ours.hold()
    with pytest.raises(InUse):
        theirs.hold()
    ours.release()


def test_whoever_took_a_deleted_lock_has_it(tmp_path: Path) -> None:
    ours, theirs = (SessionLock(tmp_path / "a.session") for _ in range(2))
    ours.hold()
    (tmp_path / "a.session.lock").unlink()
    theirs.hold()
    with pytest.raises(InUse):
        ours.hold()
    theirs.release()


def test_a_folder_in_its_place_gets_another_name(tmp_path: Path) -> None:
    ours, theirs = (SessionLock(tmp_path / "a.session") for _ in range(2))
    for aside in ("a.session.aside.lock", "a.session.aside-2.lock"):
        (tmp_path / "a.session.lock").mkdir()
        assert not theirs.is_held_elsewhere()
        ours.hold()
        assert (tmp_path / aside).is_dir()
        with pytest.raises(InUse):
            theirs.hold()
        (tmp_path / "a.session.lock").unlink()
    ours.release()


def test_where_no_lock_can_lie_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OSError, match="file"):
        SessionLock(tmp_path / "file" / "a.session").hold()


def test_others_learn_who_holds_it_without_making_a_file(tmp_path: Path) -> None:
    ours, theirs = (SessionLock(tmp_path / "a.session") for _ in range(2))
    assert not theirs.is_held_elsewhere()
    assert list(tmp_path.iterdir()) == []
    ours.hold()
    assert theirs.is_held_elsewhere()
    assert not ours.is_held_elsewhere()
    ours.release()
    assert not theirs.is_held_elsewhere()
    ours.hold()
    ours.release()


def test_a_lock_that_cannot_be_asked_is_held_by_nobody(tmp_path: Path) -> None:
    (tmp_path / "a.session.lock").mkdir()
    assert not SessionLock(tmp_path / "a.session").is_held_elsewhere()
    assert not SessionLock(tmp_path / "a.session").is_free()


def test_whoever_waits_for_it_learns_that_it_is_free_and_makes_no_file(
    tmp_path: Path,
) -> None:
    ours, theirs = (SessionLock(tmp_path / "a.session") for _ in range(2))
    assert theirs.is_free()
    assert list(tmp_path.iterdir()) == []
    ours.hold()
    assert not theirs.is_free()
    ours.release()
    assert theirs.is_free()


def test_nobody_who_asks_is_in_the_way_of_whoever_takes_it(tmp_path: Path) -> None:
    path, is_over = tmp_path / "a.session", threading.Event()
    (tmp_path / "a.session.lock").touch()

    def ask() -> None:
        while not is_over.is_set():
            SessionLock(path).is_free()

    asking = threading.Thread(target=ask)
    asking.start()
    for _ in range(100):
        lock = SessionLock(path)
        lock.hold()
        lock.release()
    is_over.set()
    asking.join()
