"""Why a place refuses: the codes of SQLite and of the system in our own words."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager

import apsw

from moderator_app.session.ports import NotSaved
from moderator_app.session.saving import Trouble

_BY_EXTENDED_CODE = {
    apsw.SQLITE_READONLY_DBMOVED: Trouble.GONE,
    apsw.SQLITE_IOERR_DELETE_NOENT: Trouble.GONE,
    apsw.SQLITE_IOERR_VNODE: Trouble.GONE,
    apsw.SQLITE_IOERR_SHMSIZE: Trouble.FULL,
    apsw.SQLITE_IOERR_SHORT_READ: Trouble.DAMAGED,
    apsw.SQLITE_IOERR_CORRUPTFS: Trouble.DAMAGED,
    apsw.SQLITE_IOERR_DATA: Trouble.DAMAGED,
}
_BY_CODE = {
    apsw.SQLITE_ERROR: Trouble.DAMAGED,  # its tables are not those that were made
    apsw.SQLITE_FULL: Trouble.FULL,
    apsw.SQLITE_READONLY: Trouble.READ_ONLY,
    apsw.SQLITE_PERM: Trouble.READ_ONLY,
    apsw.SQLITE_AUTH: Trouble.READ_ONLY,
    apsw.SQLITE_CANTOPEN: Trouble.GONE,
    apsw.SQLITE_NOTFOUND: Trouble.GONE,
    apsw.SQLITE_CORRUPT: Trouble.DAMAGED,
    apsw.SQLITE_NOTADB: Trouble.DAMAGED,
    apsw.SQLITE_FORMAT: Trouble.DAMAGED,
    apsw.SQLITE_SCHEMA: Trouble.DAMAGED,
    apsw.SQLITE_BUSY: Trouble.TAKEN,
    apsw.SQLITE_LOCKED: Trouble.TAKEN,
}
_BY_ERRNO = {
    Trouble.FULL: "ENOSPC EDQUOT EFBIG",
    Trouble.READ_ONLY: "EROFS EACCES EPERM",
    Trouble.GONE: "ENOENT ENOTDIR ENODEV ENXIO ESTALE ENOTCONN EHOSTDOWN EHOSTUNREACH",
    Trouble.TAKEN: "EBUSY ETXTBSY EAGAIN",
    Trouble.SLOW: "ETIMEDOUT",
    Trouble.DAMAGED: "EUCLEAN EBADMSG",
}
_OF_THE_DRIVE = (
    OSError,
    apsw.IOError,
    apsw.BusyError,
    apsw.LockedError,
    apsw.CantOpenError,
    apsw.PermissionsError,
    apsw.ReadOnlyError,  # whoever reads may have to write, too: a -shm, a copy
    apsw.FullError,
    apsw.NoMemError,
)
_OF_ERRNO = {
    getattr(errno, name): trouble
    for trouble, names in _BY_ERRNO.items()
    for name in names.split()
    if hasattr(errno, name)  # not every system knows every one
}


def trouble_of(error: Exception) -> Trouble:
    """Return what hinders a write that ended in this error."""
    match error:
        case NotSaved():
            return error.trouble
        case TimeoutError(errno=None):  # of a lock that somebody else holds
            return Trouble.TAKEN
        case apsw.Error():
            return _of_sqlite(error)
        case OSError():
            return _OF_ERRNO.get(error.errno or 0, Trouble.REFUSED)
    return Trouble.REFUSED


def is_of_the_drive(error: Exception) -> bool:
    """Tell whether something could not be read now, whatever state it is in."""
    if not isinstance(error, _OF_THE_DRIVE):
        return False
    return trouble_of(error) is not Trouble.DAMAGED


@contextmanager
def as_not_saved() -> Iterator[None]:
    """Turn whatever a place refuses with into NotSaved with its trouble."""
    try:
        yield
    except (apsw.Error, OSError) as error:
        raise NotSaved(str(error), trouble_of(error)) from error


def _of_sqlite(error: apsw.Error) -> Trouble:
    code = getattr(error, "result", 0)
    extended = getattr(error, "extendedresult", code)
    return _BY_EXTENDED_CODE.get(extended) or _BY_CODE.get(code, Trouble.REFUSED)
