"""What is wrong with a session's pages, its words and its end."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from contextlib import closing, suppress
from pathlib import Path

import apsw

from moderator_app.domain.identifiers import QuestionNumber
from moderator_app.domain.words import Words
from moderator_app.stores.head_file import Head
from moderator_app.stores.session_database import in_memory
from moderator_app.stores.stored_rows import CHAINED, StoredWords, stored_words
from moderator_app.stores.troubles import is_of_the_drive
from moderator_app.stores.verdict import Flaw, Harm
from moderator_app.stores.wal_pages import has_lost_acts, wal_of
from moderator_app.stores.whole_part import WholePart

_PAGE = re.compile(r"\bpage (\d+)", re.IGNORECASE)
_THINGS = """
    select type || ' ' || name from sqlite_schema
    union all
    select 'column ' || it.name || '.' || part.name
    from sqlite_schema it, pragma_table_xinfo(it.name) part where it.type = 'table'
"""
_COMPLAINTS = "pragma integrity_check(10)"


def page_flaws(db: apsw.Connection) -> Iterator[Flaw]:
    """Yield what SQLite itself finds wrong with the pages of a file."""
    try:
        lines = "\n".join(str(row[0]) for row in db.execute(_COMPLAINTS)).splitlines()
    except apsw.Error as error:
        if is_of_the_drive(error):
            raise
        yield Flaw(Harm.FILE, detail=str(error))
        return
    for line in lines:
        if page := _PAGE.search(line):
            yield Flaw(Harm.PAGE, int(page[1]))
        elif line != "ok" and not line.startswith("***"):
            yield Flaw(Harm.FILE, detail=line)


def strange_things(db: apsw.Connection) -> Iterator[Flaw]:
    """Yield what no session has: tables, columns, triggers and other things."""
    with closing(in_memory({})) as ours:
        known = {name for (name,) in ours.execute(_THINGS)}
    with suppress(apsw.Error):  # what cannot be read is found by others
        for (name,) in db.execute(_THINGS):
            if name not in known:
                yield Flaw(Harm.STRANGE, detail=name)


def proven_words(
    db: apsw.Connection, form: int, fingerprints: Mapping[QuestionNumber, str]
) -> tuple[Mapping[QuestionNumber, Words], list[Flaw]]:
    """Return the words that are proven, and what is wrong with others."""
    there: dict[QuestionNumber, StoredWords] = {}
    try:
        there = {QuestionNumber(row.number): row for row in stored_words(db)}
    except apsw.Error as error:
        if is_of_the_drive(error):
            raise
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


def end_flaws(path: Path, head: Head | None, part: WholePart) -> Iterator[Flaw]:
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
    """Tell whether a -wal has lost acts, also in a second look.

    What was written while it was read is whole then.
    """
    try:
        return all(has_lost_acts(wal.read_bytes()) for _ in range(2))
    except OSError:
        return False
