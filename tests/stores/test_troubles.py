"""Tests for moderator_app.stores.troubles."""

import errno

import apsw
import pytest
from filelock import Timeout

from moderator_app.session.ports import NotSaved
from moderator_app.session.saving import Trouble
from moderator_app.stores.troubles import as_not_saved, is_of_the_drive, trouble_of

OF_SQLITE = {
    apsw.SQLITE_FULL: Trouble.FULL,
    apsw.SQLITE_IOERR_SHMSIZE: Trouble.FULL,
    apsw.SQLITE_READONLY: Trouble.READ_ONLY,
    apsw.SQLITE_READONLY_DIRECTORY: Trouble.READ_ONLY,
    apsw.SQLITE_READONLY_DBMOVED: Trouble.GONE,
    apsw.SQLITE_PERM: Trouble.READ_ONLY,
    apsw.SQLITE_CANTOPEN: Trouble.GONE,
    apsw.SQLITE_IOERR: Trouble.REFUSED,
    apsw.SQLITE_IOERR_FSYNC: Trouble.REFUSED,
    apsw.SQLITE_IOERR_CORRUPTFS: Trouble.DAMAGED,
    apsw.SQLITE_CORRUPT: Trouble.DAMAGED,
    apsw.SQLITE_NOTADB: Trouble.DAMAGED,
    apsw.SQLITE_ERROR: Trouble.DAMAGED,
    apsw.SQLITE_BUSY: Trouble.TAKEN,
    apsw.SQLITE_BUSY_RECOVERY: Trouble.TAKEN,
    apsw.SQLITE_NOMEM: Trouble.REFUSED,
}
OF_SYSTEM = {
    errno.ENOSPC: Trouble.FULL,
    errno.EROFS: Trouble.READ_ONLY,
    errno.EACCES: Trouble.READ_ONLY,
    errno.ENOENT: Trouble.GONE,
    errno.ENOTDIR: Trouble.GONE,
    errno.EBUSY: Trouble.TAKEN,
    errno.EIO: Trouble.REFUSED,
}


@pytest.mark.parametrize(("code", "trouble"), OF_SQLITE.items())
def test_each_code_of_sqlite_has_its_trouble(code: int, trouble: Trouble) -> None:
    assert trouble_of(apsw.exception_for(code)) is trouble


@pytest.mark.parametrize(("number", "trouble"), OF_SYSTEM.items())
def test_each_error_of_the_system_has_its_trouble(
    number: int, trouble: Trouble
) -> None:
    assert trouble_of(OSError(number, "no")) is trouble


def test_others_are_told_apart_as_far_as_they_tell() -> None:
    assert trouble_of(NotSaved("", Trouble.SLOW)) is Trouble.SLOW
    assert trouble_of(Timeout("a lock")) is Trouble.TAKEN
    assert trouble_of(apsw.ConnectionClosedError()) is Trouble.REFUSED
    assert trouble_of(OSError()) is Trouble.REFUSED
    assert trouble_of(ValueError()) is Trouble.REFUSED


def test_what_a_place_refuses_is_not_saved() -> None:
    with pytest.raises(NotSaved, match="no room") as told, as_not_saved():
        raise apsw.FullError("no room")
    assert isinstance(told.value.__cause__, apsw.FullError)


def test_what_is_our_own_mistake_stays_one() -> None:
    with pytest.raises(ZeroDivisionError), as_not_saved():
        raise ZeroDivisionError


@pytest.mark.parametrize(
    "code",
    [
        apsw.SQLITE_IOERR_READ,
        apsw.SQLITE_BUSY,
        apsw.SQLITE_CANTOPEN,
        apsw.SQLITE_FULL,
        apsw.SQLITE_READONLY,
        apsw.SQLITE_NOMEM,
    ],
)
def test_what_a_drive_does_not_let_be_read_is_not_damaged(code: int) -> None:
    assert is_of_the_drive(apsw.exception_for(code))


@pytest.mark.parametrize(
    "error",
    [
        *map(
            apsw.exception_for,
            (apsw.SQLITE_CORRUPT, apsw.SQLITE_NOTADB, apsw.SQLITE_IOERR_SHORT_READ),
        ),
        ValueError(),
    ],
)
def test_what_is_damaged_is_not_the_drives_trouble(error: Exception) -> None:
    assert not is_of_the_drive(error)
