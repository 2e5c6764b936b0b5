"""Verifying a session's file: all that is read is held against all that proves it.

The chain proves the events, fingerprints in the events prove the words, the
head proves the end, SQLite's own check proves the pages. Nothing is written.
"""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path

import apsw

from moderator_app.domain.identifiers import QuestionNumber
from moderator_app.domain.show import Show
from moderator_app.domain.words import Words
from moderator_app.session.ports import Recorded
from moderator_app.stores.about_session import AboutSession
from moderator_app.stores.begun import refuse_unbegun
from moderator_app.stores.chain import beginning
from moderator_app.stores.flaws import (
    end_flaws,
    page_flaws,
    proven_words,
    strange_things,
)
from moderator_app.stores.head_file import Head, UnreadableHead, read_head
from moderator_app.stores.judged_events import NewerSession, judged
from moderator_app.stores.readable import CannotRead
from moderator_app.stores.session_database import (
    APPLICATION_ID,
    FORMAT,
    NotASession,
    format_of_tables,
    reading,
    told_by,
)
from moderator_app.stores.stored_rows import CHAINED, stored_events
from moderator_app.stores.troubles import is_of_the_drive
from moderator_app.stores.true_path import true_path
from moderator_app.stores.verdict import Damaged, Flaw, Harm, Verdict
from moderator_app.stores.wal_pages import frames, wal_of
from moderator_app.stores.whole_part import WholePart

__all__ = ["CannotRead", "SessionRead", "read_session", "refuse_damaged", "verify"]

_MARK, _MARK_AT = APPLICATION_ID.to_bytes(4, "big"), 68
"""Where a database's file has its application's mark."""

_HEAD_TRIES = 3  # it is written in place while it is read


@dataclass(frozen=True, slots=True)
class SessionRead:
    """What is whole of a session, with the verdict on all of it.

    ``records`` are the events from the first on before which nothing is wrong,
    ``show`` is where they lead, ``words`` are those that are proven.
    """

    verdict: Verdict
    about: AboutSession | None = None
    records: tuple[Recorded, ...] = ()
    show: Show | None = None
    words: Mapping[QuestionNumber, Words] = field(default_factory=dict)


def verify(path: Path) -> Verdict:
    """Return what is whole and what is wrong of a session's file, also of a live one.

    Raises FileNotFoundError, NotASession, and what is one: NewerSession, NotBegun,
    CannotRead.
    """
    return read_session(path).verdict


def refuse_damaged(path: Path, vfs: str = "") -> None:
    """Raise Damaged where a session does not read as it was written.

    Raises what `verify` raises, too.
    """
    verdict = read_session(path, vfs).verdict
    if not verdict.reads_as_written:
        raise Damaged(path, verdict)


def read_session(path: Path, vfs: str = "") -> SessionRead:
    """Return all that is whole of a session's file; raises as `verify` does."""
    path = true_path(path)
    refuse_unbegun(path, vfs)
    head, head_flaws = _head(path)  # before the events: these only grow
    try:
        with closing(reading(path, vfs)) as db:
            db.execute("begin")  # one moment of a session that goes on
            return _read(db, path, head, head_flaws)
    except NewerSession:
        raise
    except (NotASession, apsw.Error, OSError) as error:
        if is_of_the_drive(error):
            raise CannotRead(str(error)) from error
        if head is None and not head_flaws and not _is_marked(path):
            raise NotASession(str(error)) from error
        flaws = (_of_the_file(error), *head_flaws)
        return SessionRead(Verdict(flaws=flaws, has_head=head is not None))


def _read(
    db: apsw.Connection, path: Path, head: Head | None, head_flaws: list[Flaw]
) -> SessionRead:
    form, form_flaws = _form(db)
    pages = [*form_flaws, *strange_things(db), *page_flaws(db)]
    about, told = _about(db)
    part = WholePart()
    start = beginning(told) if form >= CHAINED else None
    part.take_all(judged(stored_events(db, form), start))
    words, word_flaws = proven_words(db, form, part.fingerprints)
    flaws = [
        *([] if about else [Flaw(Harm.BEGINNING, 1)]),
        *part.flaws,
        *end_flaws(path, head, part),
        *word_flaws,
        *pages,
        *head_flaws,
    ]
    if any(flaw.harm is Harm.HEAD for flaw in flaws):
        part.distrust()
    verdict = Verdict(
        events=part.events,
        whole_events=len(part.records),
        questions=len(part.fingerprints),
        is_chained=form >= CHAINED,
        has_head=head is not None or bool(head_flaws),
        is_programme_proven=about is None or about.is_proven,
        flaws=tuple(dict.fromkeys(flaws)),
    )
    return SessionRead(verdict, about, tuple(part.records), part.show, words)


def _form(db: apsw.Connection) -> tuple[int, list[Flaw]]:
    """Return the format that a session's tables have, and whether it says another."""
    if db.pragma("application_id") != APPLICATION_ID:
        raise NotASession("not a session of this program")
    told = int(db.pragma("user_version"))
    if told > FORMAT:
        raise NewerSession
    form = format_of_tables(db) or FORMAT
    return form, [] if form == told else [Flaw(Harm.PAGE, 1)]


def _head(path: Path) -> tuple[Head | None, list[Flaw]]:
    for _ in range(_HEAD_TRIES):
        with suppress(UnreadableHead, OSError):
            return read_head(path), []
    return None, [Flaw(Harm.BROKEN_HEAD)]


def _about(db: apsw.Connection) -> tuple[AboutSession | None, Mapping[str, str]]:
    """Return what the file is for, None where that cannot be read, and its rows."""
    told: Mapping[str, str] = {}
    try:
        told = told_by(db)
        return AboutSession.of(told), told
    except (apsw.Error, LookupError, ValueError) as error:
        if is_of_the_drive(error):
            raise
    return None, told


def _of_the_file(error: Exception) -> Flaw:
    """Return what is wrong with a file that cannot be read as a session at all."""
    if isinstance(error, NotASession | apsw.NotADBError):
        return Flaw(Harm.PAGE, 1)
    return Flaw(Harm.FILE, detail=str(error))


def _is_marked(path: Path) -> bool:
    """Tell whether a file has our mark, or was emptied beside a -wal full of acts."""
    with suppress(OSError):
        content = path.read_bytes()
        if content:
            return content[_MARK_AT : _MARK_AT + 4] == _MARK
        return any(frames(wal_of(path).read_bytes()))
    return False
