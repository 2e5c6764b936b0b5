"""One row of a session's table of events, and the recorded event that it holds."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import NamedTuple

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
        return Recorded(
            self.version,
            datetime.fromisoformat(self.at),
            self.seat,
            decoded(self.kind, self.schema, self.body),
            self.command or "",
            self._boot_time(),
        )

    def _boot_time(self) -> BootTime | None:
        if self.boot is None or self.passed_us is None:
            return None
        return BootTime(self.boot, self.passed_us * _MICROSECOND)
