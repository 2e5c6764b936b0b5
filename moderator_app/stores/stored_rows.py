"""The rows of a session's tables as they lie in its file, however damaged it is."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import apsw

from moderator_app.domain.words import Words
from moderator_app.stores.event_row import EventRow

CHAINED = 2
"""The first format whose events are chained."""

# Texts come as bytes: what is no UTF-8 any more must not end the reading.
_TEXTS = "cast(at as blob), cast(seat as blob), cast(kind as blob)"
_SIX = f"select version, {_TEXTS}, schema, cast(body as blob)"
_CHAIN = "cast(command as blob), cast(boot as blob), passed_us, cast(hash as blob)"
_WORDS = """select number, cast(text as blob), cast(asker as blob),
    cast(salt as blob) from words"""


@dataclass(frozen=True, slots=True)
class StoredEvent:
    """An event as it is read; ``row`` is None where a column holds what it cannot.

    ``hash`` is empty in a file without a chain.
    """

    version: int
    row: EventRow | None
    hash: bytes = b""


@dataclass(frozen=True, slots=True)
class StoredWords:
    """A question's words as they are read, None where they were erased.

    ``is_sound`` tells whether the row is one that this program writes.
    """

    number: int
    words: Words | None
    is_sound: bool = True


def stored_events(
    db: apsw.Connection, form: int, rest: str = "order by version"
) -> Iterator[StoredEvent]:
    """Yield the events of a file of format ``form``, by default from the first on.

    ``rest`` ends the query. Raises apsw.Error where a page cannot be read.
    """
    chain = _CHAIN if form >= CHAINED else "null, null, null, null"
    for values in db.execute(f"{_SIX}, {chain} from event {rest}"):
        version, *_, kept_hash = values
        try:
            row = _row(*values[:-1])
        except (TypeError, UnicodeDecodeError):
            row = None
        yield StoredEvent(version, row, kept_hash or b"")


def stored_words(
    db: apsw.Connection, rest: str = "order by number"
) -> Iterator[StoredWords]:
    """Yield the rows of the questions' words; raises apsw.Error at a bad page."""
    for number, *values in db.execute(f"{_WORDS} {rest}"):
        if values == [None, None, None]:
            yield StoredWords(number, None)
            continue
        try:
            text, asker = (_text(value) for value in values[:2])
        except (TypeError, UnicodeDecodeError):
            yield StoredWords(number, None, is_sound=False)
        else:
            yield StoredWords(number, Words(text, asker, values[2] or b""))


def _row(version: int, *values: Any) -> EventRow:
    at, seat, kind, schema, body, command, boot, passed_us = values
    return EventRow(
        version,
        _text(at),
        _text(seat),
        _text(kind),
        _number(schema),
        _text(body),
        None if command is None else _text(command),
        None if boot is None else _text(boot),
        None if passed_us is None else _number(passed_us),
    )


def _text(value: object) -> str:
    if isinstance(value, bytes):
        return value.decode()
    raise TypeError(value)


def _number(value: object) -> int:
    if isinstance(value, int):
        return value
    raise TypeError(value)
