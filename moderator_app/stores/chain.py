"""The chain over a session's events: each hash holds all that stands before it.

A row that was changed, lost, added or moved fits no hash any more, nor does a
session whose purpose (real, rehearsal) was changed. A hash is SHA-256 of the
hash before it and of the row's columns as a JSON array.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from typing import Any

from moderator_app.stores.event_row import Column, EventRow


class BrokenChain(ValueError):
    """A row is missing or fits no hash; ``whole`` is the version of the last good."""

    def __init__(self, whole: int) -> None:
        super().__init__(f"the row after event {whole} is not what was written")
        self.whole = whole


def beginning(about: Mapping[str, str]) -> bytes:
    """Return what the first event is chained to: what the file says it is for."""
    return _digest(b"", [text for row in sorted(about.items()) for text in row])


def link(previous: bytes, row: EventRow) -> bytes:
    """Return the hash of a row that follows the row with hash ``previous``."""
    return _digest(previous, row)


COLUMNS = "version, at, seat, kind, schema, body, command, boot, passed_us"
_LINK = f"select json_array({COLUMNS}), hash"
LINKS = f"{_LINK}, {COLUMNS} from event"
"""Selects what `followed` goes along; SQLite spells JSON as `link` does."""

BARE_LINKS = f"{_LINK}, version from event"
"""Selects as much of it as tells whether the chain is whole."""


def followed(
    links: Iterable[Sequence[Any]], after: int, previous: bytes
) -> Iterator[Sequence[Any]]:
    """Yield the columns of links as long as each fits the one before.

    Raises BrokenChain where one does not, or where one is missing.
    """
    for row in links:
        after, previous = after + 1, _chained(previous, row[0])
        if row[1] != previous or row[2] != after:
            raise BrokenChain(after - 1)
        yield row[2:]


def _digest(previous: bytes, values: Sequence[Column]) -> bytes:
    return _chained(previous, _as_json(values))


def _chained(previous: bytes, as_json: str) -> bytes:
    return sha256(previous + as_json.encode("utf-8", "surrogatepass")).digest()


def _of_bytes(value: object) -> object:
    """Return what JSON has for bytes, which only a damaged column can hold."""
    if isinstance(value, bytes):
        return {"bytes": value.hex()}
    raise TypeError(f"no column holds {type(value).__name__}")


_as_json = json.JSONEncoder(
    separators=(",", ":"), ensure_ascii=False, default=_of_bytes
).encode
