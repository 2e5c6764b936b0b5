"""The chain over a session's events: each hash holds all that stands before it.

A row that was changed, lost, added or moved fits no hash any more, nor does a
session whose purpose (real, rehearsal) was changed.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping

from moderator_app.stores.event_row import Column, EventRow


def beginning(about: Mapping[str, str]) -> bytes:
    """Return what the first event is chained to: what the file says it is for."""
    return _digest(b"", [text for row in sorted(about.items()) for text in row])


def link(previous: bytes, row: EventRow) -> bytes:
    """Return the hash of a row that follows the row with hash ``previous``."""
    return _digest(previous, row.columns())


def _digest(previous: bytes, values: Iterable[Column]) -> bytes:
    """Return SHA-256 of typed values, each preceded by its length in bytes."""
    digest = hashlib.sha256(previous)
    for value in values:
        part = _as_bytes(value)
        digest.update(len(part).to_bytes(8, "big"))
        digest.update(part)
    return digest.digest()


def _as_bytes(value: Column) -> bytes:
    match value:
        case None:
            return b"n"
        case int():
            return b"i%d" % value
        case str():
            return b"s" + value.encode("utf-8", "surrogatepass")
        case bytes():
            return b"b" + value
