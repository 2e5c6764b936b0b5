"""Tests for moderator_app.stores.readable."""

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from moderator_app.stores.head_file import head_path
from moderator_app.stores.readable import CannotRead, NotPermitted, refuse_unreadable
from moderator_app.stores.session_database import NotASession
from moderator_app.stores.wal_pages import wal_of

pytestmark = pytest.mark.skipif(os.name == "nt", reason="other permissions")


@pytest.fixture
def path() -> Iterator[Path]:
    """Return a file that anybody may read, with others beside it."""
    with tempfile.TemporaryDirectory() as folder:
        Path(folder).chmod(0o755)
        session = Path(folder, "sub", "a.session")
        session.parent.mkdir(mode=0o755)
        for part in (session, wal_of(session), head_path(session)):
            part.touch(mode=0o644)
        yield session
        session.parent.chmod(0o755)


@contextmanager
def as_nobody() -> Iterator[None]:
    """Be somebody whom files do not obey, where this one is root."""
    if os.geteuid() != 0:
        yield
        return
    os.seteuid(65534)
    try:
        yield
    finally:
        os.seteuid(0)


def test_what_anybody_may_read_is_read(path: Path) -> None:
    with as_nobody():
        refuse_unreadable(path)


@pytest.mark.parametrize("part", ["", "-wal", ".head"])
def test_what_may_not_be_read_is_named(path: Path, part: str) -> None:
    closed = path.with_name(f"a.session{part}")
    closed.chmod(0)
    with as_nobody(), pytest.raises(NotPermitted) as raised:
        refuse_unreadable(path)
    assert str(raised.value) == str(closed)


@pytest.mark.parametrize("mode", [0, 0o444])
def test_a_folder_that_lets_nobody_in_is_no_damage(path: Path, mode: int) -> None:
    path.parent.chmod(mode)
    with as_nobody(), pytest.raises(NotPermitted):
        refuse_unreadable(path)


def test_what_is_no_file_is_no_session(path: Path) -> None:
    os.mkfifo(path.with_name("fifo"))
    for there in (path.parent, path.with_name("fifo")):
        with pytest.raises(NotASession):
            refuse_unreadable(there)


def test_what_cannot_be_there_is_missing(path: Path) -> None:
    for there in (path.with_name("x" * 999), path / "b", path.with_name("none")):
        with pytest.raises(FileNotFoundError):
            refuse_unreadable(there)


def test_a_link_to_itself_leads_nowhere(path: Path) -> None:
    link = path.with_name("link")
    link.symlink_to(link)
    with pytest.raises(CannotRead):
        refuse_unreadable(link)
