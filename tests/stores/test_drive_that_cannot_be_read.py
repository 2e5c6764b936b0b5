"""Tests for moderator_app.stores.readable: what cannot be read is no damage."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from pathlib import Path

import apsw
import pytest

from moderator_app.stores.readable import CannotRead
from moderator_app.stores.session_files import open_session
from moderator_app.stores.verifying import read_session
from tests.stores.sessions import EVENTS, as_it_lies, closed

_names = map("unreadable-{}".format, itertools.count(1))


class UnreadableFile(apsw.VFSFile):
    """A file of a drive that gives so many reads, no more."""

    def __init__(self, drive: Drive, name: str, flags: list[int]) -> None:
        super().__init__("", name, flags)
        self._drive = drive

    def xRead(self, amount: int, offset: int) -> bytes:  # noqa: N802 - SQLite's names
        self._drive.reads += 1
        if self._drive.reads > self._drive.good:
            raise apsw.exception_for(apsw.SQLITE_IOERR_READ)
        return super().xRead(amount, offset)

    def xLock(self, level: int) -> None:  # noqa: N802
        try:
            super().xLock(level)
        except apsw.IOError:  # the last reader tries it in vain; SQLite does not mind
            raise apsw.BusyError from None

    def excepthook(self, *_: object) -> bool:
        """Say nothing of what failed: it was meant to."""
        return True


class Drive(apsw.VFS):
    """A drive on which nothing can be read after ``good`` reads."""

    def __init__(self, good: int) -> None:
        self.name, self.good, self.reads = next(_names), good, 0
        super().__init__(self.name, "")

    def xOpen(self, name: str, flags: list[int]) -> apsw.VFSFile:  # type: ignore[override]  # noqa: N802
        return UnreadableFile(self, name, flags)

    def excepthook(self, *_: object) -> bool:
        """Say nothing of what failed: it was meant to."""
        return True


@pytest.fixture(params=[True, False])
def path(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """Return a session's file, closed or as it lies while it runs."""
    return closed(tmp_path / "a.session") if request.param else as_it_lies(tmp_path)


def drives() -> Iterator[Drive]:
    """Yield drives that fail at each read, until one was good enough."""
    for good in itertools.count():
        drive = Drive(good)
        yield drive
        drive.unregister()
        if drive.reads <= good:
            return


def test_what_cannot_be_read_is_not_called_damaged(path: Path) -> None:
    for drive in drives():
        try:
            read = read_session(path, drive.name)
        except CannotRead:
            assert drive.reads > drive.good
        else:
            assert read.verdict.flaws == ()
            assert len(read.records) == EVENTS


def test_a_session_that_cannot_be_read_now_opens_later(path: Path) -> None:
    for drive in drives():
        try:
            session = open_session(path, drive.name)
        except CannotRead:
            assert drive.reads > drive.good
        else:
            assert len(list(session.log.read())) == EVENTS
            session.close()
    session = open_session(path)
    assert len(list(session.log.read())) == EVENTS
    session.close()
