"""Verifying a session's file: all that is read is held against all that proves it.

The chain proves the events, fingerprints in the events prove the words, the
head proves the end, SQLite's own check proves the pages. Nothing is written.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import closing, suppress
from dataclasses import dataclass, field
from pathlib import Path

import apsw

from moderator_app.domain.identifiers import QuestionNumber
from moderator_app.domain.show import Show
from moderator_app.domain.words import Words
from moderator_app.session.ports import Recorded
from moderator_app.stores.about_session import AboutSession
from moderator_app.stores.chain import beginning
from moderator_app.stores.head_file import Head, UnreadableHead, read_head
from moderator_app.stores.judged_events import NewerSession, judged
from moderator_app.stores.session_database import (
    APPLICATION_ID,
    FORMAT,
    NotASession,
    format_of,
    reading,
    told_by,
)
from moderator_app.stores.stored_rows import (
    CHAINED,
    StoredWords,
    stored_events,
    stored_words,
)
from moderator_app.stores.verdict import Damaged, Flaw, Harm, Verdict
from moderator_app.stores.wal_pages import lost_commits, wal_of
from moderator_app.stores.whole_part import WholePart

_PAGE = re.compile(r"\bpage (\d+)", re.IGNORECASE)
_COMPLAINTS = "pragma integrity_check(10)"
_MARK_AT = 68
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

    Raises FileNotFoundError, NotASession, and NewerSession, which is one.
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
    if not path.exists():
        raise FileNotFoundError(path)
    head, head_flaws = _head(path)  # before the events: these only grow
    try:
        with closing(reading(path, vfs)) as db:
            db.execute("begin")  # one moment of a session that goes on
            return _read(db, path, head, head_flaws)
    except NewerSession:
        raise
    except (NotASession, apsw.Error, OSError) as error:
        if head is None and not head_flaws and not _is_marked(path):
            raise NotASession(str(error)) from error
        flaws = (_of_the_file(error), *head_flaws)
        return SessionRead(Verdict(flaws=flaws, has_head=head is not None))


def _read(
    db: apsw.Connection, path: Path, head: Head | None, head_flaws: list[Flaw]
) -> SessionRead:
    mark, form = db.pragma("application_id"), int(db.pragma("user_version"))
    if mark == APPLICATION_ID and form > FORMAT:
        raise NewerSession(str(path))
    form = format_of(db)
    pages = list(_page_flaws(db))
    about, told = _about(db)
    part = WholePart()
    start = beginning(told) if form >= CHAINED else None
    part.take_all(judged(stored_events(db, form), start))
    words, word_flaws = _words(db, form, part.fingerprints)
    flaws = [
        *([] if about else [Flaw(Harm.BEGINNING, 1)]),
        *part.flaws,
        *_end_flaws(path, head, part),
        *word_flaws,
        *pages,
        *head_flaws,
    ]
    verdict = Verdict(
        events=part.events,
        whole_events=len(part.records),
        questions=len(part.fingerprints),
        is_chained=form >= CHAINED,
        has_head=head is not None or bool(head_flaws),
        flaws=tuple(dict.fromkeys(flaws)),
    )
    return SessionRead(verdict, about, tuple(part.records), part.show, words)


def _head(path: Path) -> tuple[Head | None, list[Flaw]]:
    for _ in range(_HEAD_TRIES):
        with suppress(UnreadableHead, OSError):
            return read_head(path), []
    return None, [Flaw(Harm.BROKEN_HEAD)]


def _about(db: apsw.Connection) -> tuple[AboutSession | None, Mapping[str, str]]:
    """Return what the file is for, None where that cannot be read, and its rows."""
    told: Mapping[str, str] = {}
    with suppress(apsw.Error, LookupError, ValueError):
        told = told_by(db)
        return AboutSession.of(told), told
    return None, told


def _page_flaws(db: apsw.Connection) -> Iterator[Flaw]:
    try:
        lines = "\n".join(str(row[0]) for row in db.execute(_COMPLAINTS)).splitlines()
    except apsw.Error as error:
        yield Flaw(Harm.FILE, detail=str(error))
        return
    for line in lines:
        if page := _PAGE.search(line):
            yield Flaw(Harm.PAGE, int(page[1]))
        elif line != "ok" and not line.startswith("***"):
            yield Flaw(Harm.FILE, detail=line)


def _words(
    db: apsw.Connection, form: int, fingerprints: Mapping[QuestionNumber, str]
) -> tuple[Mapping[QuestionNumber, Words], list[Flaw]]:
    """Return the words that are proven, and what is wrong with others."""
    there: dict[QuestionNumber, StoredWords] = {}
    try:
        there = {QuestionNumber(row.number): row for row in stored_words(db)}
    except apsw.Error as error:
        return {}, [Flaw(Harm.FILE, detail=str(error))]
    wrong = {
        number
        for number, row in there.items()
        if not _is_proven(row, fingerprints.get(number))
    }
    flaws = [Flaw(Harm.WORDS, number) for number in sorted(wrong)]
    if form >= CHAINED:  # before, erased words left no row
        lost = sorted(fingerprints.keys() - there.keys())
        flaws += [Flaw(Harm.WORDS_LOST, number) for number in lost]
    proven = {n: row.words for n, row in there.items() if row.words and n not in wrong}
    return proven, flaws


def _is_proven(row: StoredWords, fingerprint: str | None) -> bool:
    if not row.is_sound or fingerprint is None:
        return False
    return row.words is None or row.words.fingerprint() == fingerprint


def _end_flaws(path: Path, head: Head | None, part: WholePart) -> Iterator[Flaw]:
    """Yield what is wrong with where the events end."""
    if any(flaw.harm is Harm.UNREADABLE for flaw in part.flaws):
        return  # nobody knows where they end
    if head is not None and head.version > part.newest:
        yield Flaw(Harm.TAIL, part.newest, str(head.version))
    elif head is not None and part.hashes.get(head.version, head.hash) != head.hash:
        yield Flaw(Harm.HEAD, head.version)
    if (head is None or head.version < part.newest) and _has_lost_acts(wal_of(path)):
        yield Flaw(Harm.WAL, part.newest)


def _has_lost_acts(wal: Path) -> bool:
    """Tell whether whole transactions lie behind a damaged part of a -wal.

    One may be there by half: a power cut came before its end, or it is being
    written now. What was written while it was read is seen in a second look.
    """
    try:
        return all(lost_commits(wal.read_bytes()) > 1 for _ in range(2))
    except OSError:
        return False


def _of_the_file(error: Exception) -> Flaw:
    """Return what is wrong with a file that cannot be read as a session at all."""
    if isinstance(error, NotASession | apsw.NotADBError):
        return Flaw(Harm.PAGE, 1)
    return Flaw(Harm.FILE, detail=str(error))


def _is_marked(path: Path) -> bool:
    """Tell whether a file has our mark where a session's has it."""
    try:
        with path.open("rb") as file:
            start = file.read(_MARK_AT + 4)
    except OSError:
        return False
    return start[_MARK_AT:] == APPLICATION_ID.to_bytes(4, "big")
