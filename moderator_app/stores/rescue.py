"""Rescuing a session: all of it that is whole becomes a new session's file.

What is whole stands in its old order, numbered and chained anew; instants,
seats, ids and words stay as they were. A session without damage is copied as
it is, also while it runs, by SQLite's own backup.
"""

from __future__ import annotations

from contextlib import closing, suppress
from dataclasses import dataclass
from pathlib import Path

import apsw

from moderator_app.domain.identifiers import QuestionNumber
from moderator_app.domain.words import Words
from moderator_app.stores.about_session import unproven
from moderator_app.stores.head_file import Head, UnreadableHead, read_head
from moderator_app.stores.proven_events import Proven, proven_events
from moderator_app.stores.rescue_place import refuse_taken, write_whole
from moderator_app.stores.salvage import Salvage, salvaged
from moderator_app.stores.session_database import (
    in_memory,
    memory_copy,
    reading,
)
from moderator_app.stores.sqlite_log import SqliteLog
from moderator_app.stores.true_path import true_path
from moderator_app.stores.verifying import verify


class NothingWhole(Exception):
    """Nothing can be saved: not even the programme can be read."""


@dataclass(frozen=True, slots=True)
class Rescued:
    """What was saved, and by their old numbers what was lost.

    ``is_programme_proven`` is False where the programme can be read, but not
    all of it may be as it was, ``is_end_proven`` where something is damaged and
    no head proves that nothing came after the last event.
    """

    events: int
    questions: int
    lost_events: tuple[int, ...] = ()
    lost_words: tuple[int, ...] = ()
    is_programme_proven: bool = True
    is_end_proven: bool = True

    @property
    def is_all(self) -> bool:
        """Whether nothing was lost."""
        is_proven = self.is_programme_proven and self.is_end_proven
        return is_proven and not self.lost_events and not self.lost_words


def rescue(path: Path, new_path: Path) -> Rescued:
    """Save all that is whole of a session's file into a new one.

    Raises what `refuse_taken` and `verify` raise, NothingWhole, and NotSaved
    where the new place refuses. A programme that is not proven is marked so.
    """
    path = true_path(path)
    refuse_taken(new_path, path)
    verdict = verify(path)
    if verdict.reads_as_written:
        with closing(reading(path)) as db, closing(memory_copy(db)) as copy:
            write_whole(copy, new_path)
            saved = SqliteLog(copy).head().version
            end = verdict.is_whole
            return Rescued(saved, verdict.questions, is_end_proven=end)
    return _rescue_damaged(path, new_path)


def _rescue_damaged(path: Path, new_path: Path) -> Rescued:
    head = _known_head(path)
    found = salvaged(path, head.version if head else 0)
    proven = proven_events(found, head)
    if proven is None:
        raise NothingWhole(str(path))
    told = proven.told if proven.is_programme_proven else unproven(proven.told)
    with closing(in_memory(told)) as database:
        lost_words = _fill(database, proven, found)
        write_whole(database, new_path)
    return Rescued(
        len(proven.rows),
        len(proven.fingerprints),
        proven.lost,
        lost_words,
        proven.is_programme_proven,
        proven.is_end_proven,
    )


def _known_head(path: Path) -> Head | None:
    with suppress(UnreadableHead, OSError):
        return read_head(path)
    return None


def _fill(
    database: apsw.Connection, proven: Proven, found: Salvage
) -> tuple[QuestionNumber, ...]:
    """Put events and words in; return the questions whose words are lost.

    What is lost is marked as erased is: the new file is whole without it.
    """
    words = dict[QuestionNumber, Words]()
    erased = set[QuestionNumber]()
    for number, fingerprint in proven.fingerprints.items():
        for row in found.words.get(number, {}):
            if row.words and row.words.fingerprint() == fingerprint:
                words[number] = row.words
            elif row.words is None and row.is_sound:
                erased.add(number)
    log, gone = SqliteLog(database), proven.fingerprints.keys() - words.keys()
    log.add(0, proven.rows, words | dict.fromkeys(gone, Words("")))
    for number in gone:
        log.erase_words(number)
    # In a file of the first format, erased words left no row.
    return tuple(sorted(gone - erased)) if found.is_chained else ()
