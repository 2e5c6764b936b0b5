"""Whether a session's file may be read, with what lies beside it."""

from __future__ import annotations

import errno
import os
import stat
from pathlib import Path

from moderator_app.stores.head_file import head_path
from moderator_app.stores.session_database import NotASession
from moderator_app.stores.wal_pages import wal_of


class CannotRead(NotASession):
    """Whatever it is, it cannot be read now, or not by us."""


class NotPermitted(CannotRead):
    """A file may not be read; its path is the reason."""


def refuse_unreadable(path: Path) -> None:
    """Raise CannotRead where a session, or what lies beside it, may not be read.

    Raises FileNotFoundError where there is none, NotASession where it is no file.
    """
    try:
        is_file = stat.S_ISREG(path.stat().st_mode)
    except PermissionError as error:
        raise NotPermitted(str(path)) from error
    except OSError as error:
        if error.errno in (errno.ENOENT, errno.ENOTDIR, errno.ENAMETOOLONG):
            raise FileNotFoundError(path) from error
        raise CannotRead(str(error)) from error
    if not is_file:
        raise NotASession("a folder, or no file at all")
    for part in (path, wal_of(path), head_path(path)):
        if part.exists() and not _may_read(part):
            raise NotPermitted(str(part))


def _may_read(part: Path) -> bool:
    # To open it and close it again would let go of locks that we hold on it.
    is_known = os.access in os.supports_effective_ids
    return os.access(part, os.R_OK, effective_ids=is_known)
