"""One row of a session's table of events, and the recorded event that it holds."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any, NamedTuple

from moderator_app.session.ports import BootTime, Recorded
from moderator_app.stores.event_codec import decoded, encode

Column = int | str | bytes | None
_MICROSECOND = timedelta(microseconds=1)


class EventRow(NamedTuple):
    """An event as its columns stand in the file, in their order there, but the hash."""

    version: int
    at: str  # ISO 8601, UTC
    seat: str
    kind: str
    schema: int
    body: str  # JSON
    command: str | None  # None where the wish had no id
    boot: str | None
    passed_us: int | None  # since that boot

    @classmethod
    def of(cls, record: Recorded) -> EventRow:
        """Return the row that keeps a record."""
        event, boot = encode(record.event), record.boot_time
        return cls(
            record.version,
            record.at.isoformat(),
            record.seat,
            event.kind,
            event.schema,
            event.body,
            record.command or None,
            boot.boot if boot else None,
            boot.passed // _MICROSECOND if boot else None,
        )

    def record(self) -> Recorded:
        """Return the record again; raises NewerVersion or Malformed, or ValueError."""
        return record_of(self)


def record_of(columns: Sequence[Any]) -> Recorded:
    """Return what `EventRow.record` does of the columns themselves."""
    version, at, seat, kind, schema, body, command, boot, passed_us = columns
    boot_time = None
    if boot is not None and passed_us is not None:
        boot_time = BootTime(boot, passed_us * _MICROSECOND)
    event = decoded(kind, schema, body)
    return Recorded(
        version, datetime.fromisoformat(at), seat, event, command or "", boot_time
    )
