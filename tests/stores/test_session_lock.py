"""Tests for moderator_app.stores.session_lock."""

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


def test_where_no_lock_can_lie_is_an_error(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    with pytest.raises(OSError, match="file"):
        SessionLock(tmp_path / "file" / "a.session").hold()
