"""The events of a session's file, each judged by what proves it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from moderator_app.session.ports import Recorded
from moderator_app.stores.chain import link
from moderator_app.stores.event_codec import NewerVersion
from moderator_app.stores.session_database import NotASession
from moderator_app.stores.stored_rows import StoredEvent
from moderator_app.stores.verdict import Flaw, Harm


class NewerSession(NotASession):
    """A newer program wrote the session."""


@dataclass(frozen=True, slots=True)
class Judged:
    """An event as it is read: its record where it is proven, else what is wrong."""

    stored: StoredEvent
    record: Recorded | None = None
    flaw: Flaw | None = None


def judged(
    events: Iterable[StoredEvent], start: bytes | None, after: int = 0
) -> Iterator[Judged]:
    """Yield each event, in order of versions, with a judgement of its own.

    It is proven by its hash and that of the event before it; ``start`` is what
    the one after version ``after`` is chained to, None in a file without a
    chain. Raises NewerSession at a proven event of a newer program.
    """
    previous, is_chained = start, start is not None
    for stored in events:
        if stored.version != after + 1:
            yield Judged(stored, flaw=Flaw(Harm.MISSING, after + 1))
        else:
            yield _judged(stored, previous if is_chained else None)
        after, previous = stored.version, stored.hash


def _judged(stored: StoredEvent, previous: bytes | None) -> Judged:
    row, version = stored.row, stored.version
    if row is None or (previous is not None and link(previous, row) != stored.hash):
        harm = Harm.BEGINNING if version == 1 else Harm.EVENT
        return Judged(stored, flaw=Flaw(harm, version))
    try:
        return Judged(stored, row.record())
    except NewerVersion as error:
        raise NewerSession(str(error)) from error
    except ValueError as error:
        return Judged(stored, flaw=Flaw(Harm.EVENT, version, str(error)))
