"""A session's log at a path: it notices when its file suffers, and makes it anew.

All that is durable stands in memory as well. So whatever becomes of the file -
deleted, cut, exchanged, its folder gone and back - it can be written again.
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path

import apsw

from moderator_app.domain.identifiers import QuestionNumber
from moderator_app.domain.words import Words
from moderator_app.session.ports import NotSaved, Recorded, StaleVersion
from moderator_app.session.saving import Trouble
from moderator_app.stores.chain import BrokenChain, link
from moderator_app.stores.durable_file import make_folder
from moderator_app.stores.event_row import EventRow
from moderator_app.stores.first_place import DAMAGES, first_place
from moderator_app.stores.new_file import put_in_place
from moderator_app.stores.placed_log import PlacedLog
from moderator_app.stores.session_database import (
    bring_to_present,
    copy_over,
    memory_copy,
)
from moderator_app.stores.session_lock import InUse, SessionLock
from moderator_app.stores.sqlite_log import SqliteLog
from moderator_app.stores.standing import Standing, standing
from moderator_app.stores.troubles import as_not_saved

MOST_BEATS_WITHOUT_HEAD = 5
"""After so many in a row somebody should know."""

_PASSING = (Trouble.FULL, Trouble.TAKEN)  # the same connection can go on after these


class LastingLog:
    """Keeps a session in the file at ``path`` and, as it is there, in ``memory``.

    One thread at a time writes; reading asks the memory alone. Without a file
    yet (``is_new``) it makes one with its first events in it, and its folder, as
    soon as that can be done; a folder that goes later is waited for.
    """

    def __init__(
        self,
        path: Path,
        memory: apsw.Connection,
        lock: SessionLock,
        *,
        is_new: bool = False,
        vfs: str = "",
    ) -> None:
        self._path, self._vfs, self._lock = path, vfs, lock
        self._database, self._memory = memory, SqliteLog(memory, is_proven=True)
        self._place: PlacedLog | None = None
        self._is_new, self._is_in_doubt = is_new, False
        self._beats_without_head = 0

    def append(
        self,
        expected: int,
        records: Sequence[Recorded],
        words: Mapping[QuestionNumber, Words],
    ) -> None:
        """Add records after version ``expected`` with their words: all or none."""
        rows = [EventRow.of(record) for record in records]
        if self._is_new and self._has_to_begin(rows[0]):
            self._begin(expected, rows, words)
            return
        with self._placed() as place:
            try:
                place.log.add(expected, rows, words)
            except StaleVersion:
                self._take_over(place.log)
                raise
            self._memory.add(expected, rows, words)
            place.note(self._memory.head())

    def beat(self) -> None:
        """See that the file is still there, and bring its head to the disk.

        Raises NotSaved where it is not, and cannot be made anew now. A file that
        holds no event yet is not missed.
        """
        if self._is_new:
            return
        with self._placed() as place:
            self._beats_without_head += 1
            if place.beat(self._memory.head()):
                self._beats_without_head = 0

    @property
    def is_end_kept(self) -> bool:
        """Whether its head, by which a cut end is noticed, could be kept of late."""
        return self._beats_without_head < MOST_BEATS_WITHOUT_HEAD

    @property
    def path(self) -> Path:
        """Where its file is; a new session's may come to lie beside the one meant."""
        return self._path

    def read(self, after: int = 0) -> Iterator[Recorded]:
        """Yield what is recorded after version ``after``, oldest first."""
        return self._memory.read(after)

    def newest(self) -> Recorded | None:
        """Return the newest record; None where there is none."""
        return self._memory.newest()

    def words(self) -> Mapping[QuestionNumber, Words]:
        """Return the words that are still there."""
        return self._memory.words()

    def erase_words(self, number: QuestionNumber) -> None:
        """Forget a question's words; nothing of them stays in the file's pages."""
        with self._placed() as place:
            place.erase_words(number)
            self._memory.erase_words(number)
            place.note(self._memory.head())

    def close(self) -> None:
        """Bring everything into the one file if it can be reached; let go of it."""
        with suppress(NotSaved):
            self.beat()
        self._let_go()
        self._database.close()
        if self._is_new:
            self._lock.remove()
        self._lock.release()

    def _has_to_begin(self, first: EventRow) -> bool:
        """Take a place for a new session; tell whether it has not begun there yet."""
        with self._telling():
            self._have_a_place()
            hashed = link(self._memory.head().hash, first)
            place = first_place(self._path, self._lock, hashed, self._vfs)
            self._path, self._lock = place.path, place.lock
        return not place.has_begun

    def _begin(
        self,
        expected: int,
        rows: Sequence[EventRow],
        words: Mapping[QuestionNumber, Words],
    ) -> None:
        """Make the file with its first events: all of it comes there, or nothing."""
        with self._telling(), closing(memory_copy(self._database)) as first:
            SqliteLog(first).add(expected, rows, words)
            put_in_place(self._path, first, self._vfs)
        self._is_new = False
        self._memory.add(expected, rows, words)
        with suppress(NotSaved):
            self.beat()  # that the head could not be written changes nothing

    @contextmanager
    def _placed(self) -> Iterator[PlacedLog]:
        """Give the file, equal to the memory; turn what goes wrong into NotSaved."""
        with self._telling():
            yield self._reached()

    @contextmanager
    def _telling(self) -> Iterator[None]:
        """Turn what goes wrong into NotSaved, and let go of what it went wrong with."""
        try:
            with as_not_saved():
                yield
        except InUse as error:
            raise NotSaved(str(error), Trouble.TAKEN) from error
        except BrokenChain as error:
            self._doubt()
            raise NotSaved(str(error), Trouble.DAMAGED) from error
        except NotSaved as error:
            if error.trouble is Trouble.DAMAGED:
                self._doubt()
            elif error.trouble not in _PASSING:
                self._let_go()
            raise NotSaved(
                str(error), self._true(error.trouble), is_all_lost=self._is_in_doubt
            ) from error

    def _true(self, trouble: Trouble) -> Trouble:
        """Return what hinders; a file that only cannot be opened is not gone."""
        if trouble is not Trouble.GONE or not self._path.is_file():
            return trouble
        is_allowed = os.access(self._path, os.W_OK)
        return Trouble.REFUSED if is_allowed else Trouble.READ_ONLY

    def _reached(self) -> PlacedLog:
        if not self._is_new and not self._path.parent.is_dir():
            raise NotSaved(f"{self._path.parent} is gone", Trouble.GONE)
        if self._place is not None and not self._place.is_there():
            self._doubt()
        if self._place is None:
            self._have_a_place()
        self._lock.hold()
        if self._place is None:
            self._place = self._ours() or self._anew()
            self._is_new, self._is_in_doubt = False, False
            self._place.note(self._memory.head())
        return self._place

    def _have_a_place(self) -> None:
        folder = self._path.parent
        make_folder(folder)
        if not os.access(folder, os.W_OK):
            raise NotSaved(f"{folder} cannot be written", Trouble.READ_ONLY)

    def _ours(self) -> PlacedLog | None:
        """Return the file, made equal to the memory; None if it is not ours alone."""
        place = None
        if not _is_one_file(self._path):
            return None
        try:
            place = PlacedLog(self._path, self._vfs)
            if self._made_equal(place):
                return place
            place.close()
        except BaseException as error:
            if place is not None:
                place.close()
            if not isinstance(error, DAMAGES):
                raise
        return None

    def _made_equal(self, place: PlacedLog) -> bool:
        bring_to_present(place.database)
        found = standing(place.database, self._memory)
        if found is Standing.OTHER:
            return False
        if found is Standing.AHEAD:  # what was not known to have landed
            self._take_over(place.log)
        if found in (Standing.NEW, Standing.BEHIND) or self._is_in_doubt:
            copy_over(self._database, place.database)
        place.bring_to_disk()
        return True

    def _anew(self) -> PlacedLog:
        """Return a new file in the place of one that is not ours, which is kept."""
        self._is_in_doubt = not self._is_new
        put_in_place(self._path, self._database, self._vfs)
        return PlacedLog(self._path, self._vfs)

    def _take_over(self, log: SqliteLog) -> None:
        """Let the memory know what the file has more; raises BrokenChain."""
        known = self._memory.head()
        if log.hash_at(known.version) != known.hash:
            raise BrokenChain(known.version)
        self._memory.add(known.version, list(log.rows(known.version)), log.words())

    def _doubt(self) -> None:
        """Trust nothing of the file any more: it will be opened and made anew."""
        self._let_go()
        self._is_in_doubt = True

    def _let_go(self) -> None:
        place, self._place = self._place, None
        if place is not None:
            place.close()


def _is_one_file(path: Path) -> bool:
    """Tell whether a file lies here that no second name leads to.

    What is written by another name of the file has its lock, its -wal and its
    head beside that name; the two would never know of each other. Nor can a
    file be written while a folder lies where its -wal file should.
    """
    try:
        found = path.stat()
    except FileNotFoundError:
        return False
    if any(Path(f"{path}{part}").is_dir() for part in ("", "-wal", "-shm", "-journal")):
        return False
    return found.st_size > 0 and found.st_nlink <= 1
