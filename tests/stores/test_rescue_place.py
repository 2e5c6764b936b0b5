"""Tests for moderator_app.stores.rescue_place."""

import os
from pathlib import Path

import pytest

from moderator_app.session.ports import NotSaved
from moderator_app.stores.head_file import head_path
from moderator_app.stores.rescue import rescue
from moderator_app.stores.rescue_place import NameNeeded, NameUnfit
from moderator_app.stores.session_lock import SessionLock
from tests.stores.sessions import closed


@pytest.fixture
def session(tmp_path: Path) -> Path:
    return closed(tmp_path / "a.session")


@pytest.mark.parametrize("part", ["-wal", "-shm", "-journal", ".head", ".lock"])
def test_a_name_that_the_session_needs_is_refused(session: Path, part: str) -> None:
    there = session.with_name(f"a.session{part}")
    for name in (there, session.parent / "." / there.name):
        with pytest.raises(NameNeeded):
            rescue(session, name)


@pytest.mark.parametrize("part", ["", "-wal", "-shm", "-journal", ".head"])
def test_nothing_is_written_over(session: Path, part: str) -> None:
    new = session.with_name("new.session")
    there = session.with_name(f"new.session{part}")
    there.touch()
    with pytest.raises(FileExistsError) as raised:
        rescue(session, new)
    assert str(raised.value) == str(there)
    assert there.read_bytes() == b""


def test_a_link_that_leads_nowhere_is_not_written_through(session: Path) -> None:
    link = session.with_name("link.session")
    link.symlink_to("nowhere")
    with pytest.raises(FileExistsError):
        rescue(session, link)
    with pytest.raises(FileExistsError):
        rescue(session, session)


def test_a_place_that_refuses_is_told_and_left_clean(session: Path) -> None:
    before = sorted(session.parent.iterdir())
    with pytest.raises(NotSaved):
        rescue(session, session / "new.session")
    assert sorted(session.parent.iterdir()) == before


@pytest.mark.parametrize(
    "name", ["x" * 252, "x" * 999, os.fsdecode(b"\xff"), "long" * 50 + "/x" * 200]
)
def test_a_name_that_no_session_can_have_is_refused(session: Path, name: str) -> None:
    before = sorted(session.parent.iterdir())
    with pytest.raises(NameUnfit):
        rescue(session, session.parent / name)
    assert sorted(session.parent.iterdir()) == before


def test_a_place_that_another_program_holds_is_left_to_it(session: Path) -> None:
    new = session.with_name("new.session")
    lock = SessionLock(new)
    lock.hold()
    with pytest.raises(NotSaved):
        rescue(session, new)
    lock.release()
    assert not new.exists()
    assert not head_path(new).exists()
