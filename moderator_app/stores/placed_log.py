"""A session's log in its file, its head beside it, and whether both are still there."""

from __future__ import annotations

from contextlib import suppress
from pathlib import Path
from typing import TypeAlias

import apsw

from moderator_app.domain.identifiers import QuestionNumber
from moderator_app.stores.head_file import Head, HeadFile
from moderator_app.stores.seen_file import Seen, follows, is_same
from moderator_app.stores.session_database import format_of, writing
from moderator_app.stores.sqlite_log import SqliteLog
from moderator_app.stores.wal_pages import wal_of

_Parts: TypeAlias = tuple[Seen | None, Seen | None]  # the file, its -wal file
_WAL = apsw.SQLITE_OPEN_READWRITE | apsw.SQLITE_OPEN_WAL


class PlacedLog:
    """An open session's file. Made where there is none; raises apsw.Error."""

    def __init__(self, path: Path, vfs: str = "") -> None:
        self._path, self._vfs = path, vfs
        self.database = writing(path, vfs)
        self.log = SqliteLog(self.database)
        self._wal = wal_of(path)
        self._seen: _Parts | None = None
        self._head_file: HeadFile | None = None

    def bring_to_disk(self) -> None:
        """Make durable what is in the -wal file already, synced or not.

        Whoever wrote it may have died, or the drive refused, before it was
        synced. A refused sync is not made good by a later one, but by writing
        anew: from the -wal file into the file itself. The next commit begins
        the -wal file anew, lest an old part of it be laid over the file.
        """
        is_hindered, *_ = self.database.execute("pragma wal_checkpoint(full)").get
        if is_hindered:
            raise apsw.BusyError("somebody reads an older state of the file")
        self.log.empty_wal()
        self.database.pragma("user_version", format_of(self.database))

    def is_there(self) -> bool:
        """Tell whether the file at its path is as this log left it.

        Whoever else changed, cut or exchanged it or its -wal file is found out.
        """
        now = self._as_they_lie()
        return self._seen == now and None not in now

    def note(self, head: Head) -> None:
        """Write the head of what is durable now, and remember how the file lies.

        Called right after a write of this log alone.
        """
        self._remember()
        try:
            self._head_file = self._head_file or HeadFile(self._path, self._vfs)
            self._head_file.write(head)
        except (apsw.Error, OSError):  # an older head is no harm; the next mends it
            self._let_go_of_head()

    def erase_words(self, number: QuestionNumber) -> None:
        """Forget a question's words; what of them is in the -wal file goes, too."""
        self.log.erase_words(number)
        self._remember(is_wal_emptied=True)

    def beat(self, head: Head) -> bool:
        """Bring to the disk what could not be brought there before, and the head.

        Returns whether the head is there.
        """
        if self.log.is_wal_to_go:
            self.log.beat()
            self._remember(is_wal_emptied=True)
        if self._head_file is None or not self._head_file.is_as_left():
            self._let_go_of_head()
            self.note(head)
        return self._has_synced_head()

    def close(self) -> None:
        """Bring all into the one file, if that can be done, and let go of it.

        Where another file lies in its place, a -wal file that is still this
        log's would be taken for the other's: it is emptied.
        """
        seen = self._seen or (None, None)
        file_is_same, wal_is_same = map(is_same, self._as_they_lie(), seen)
        with suppress(apsw.Error, OSError):
            self.log.close()
        if wal_is_same and not file_is_same:
            with suppress(apsw.Error, OSError):
                self._empty_wal()
        self._let_go_of_head()

    def _remember(self, *, is_wal_emptied: bool = False) -> None:
        """See how the file lies, unless it was exchanged or cut at this moment."""
        now = self._as_they_lie()
        if self._seen is not None:
            (file, wal), (file_before, wal_before) = now, self._seen
            wal_can_be_so = is_same if is_wal_emptied else follows
            if not (follows(file, file_before) and wal_can_be_so(wal, wal_before)):
                return
        self._seen = now

    def _has_synced_head(self) -> bool:
        if self._head_file is None:
            return False
        try:
            self._head_file.sync()
        except (apsw.Error, OSError):  # only what is written anew is synced anew
            self._let_go_of_head()
            return False
        return True

    def _as_they_lie(self) -> _Parts:
        return Seen.at(str(self._path)), Seen.at(str(self._wal))

    def _empty_wal(self) -> None:
        wal = apsw.VFSFile(self._vfs, str(self._wal.absolute()), [_WAL, 0])
        wal.xTruncate(0)
        wal.xClose()

    def _let_go_of_head(self) -> None:
        head_file, self._head_file = self._head_file, None
        if head_file is not None:
            with suppress(apsw.Error, OSError):
                head_file.close()
