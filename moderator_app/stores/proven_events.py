"""The events among a salvage that are proven, in an order that can have happened.

An event is proven by its own hash and that of the event before it, wherever it
was found and whatever became of that one itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass
from itertools import product

from moderator_app.domain.events import ProgrammeLoaded, QuestionAsked
from moderator_app.domain.identifiers import QuestionNumber
from moderator_app.domain.show import Show
from moderator_app.session.ports import Recorded
from moderator_app.stores.about_session import AboutSession, SessionKind
from moderator_app.stores.chain import beginning, link
from moderator_app.stores.event_row import EventRow
from moderator_app.stores.salvage import Salvage
from moderator_app.stores.whole_part import NO_SENSE, after_record

_GUESS = 1000
"""How many more events there may have been than are found, where nothing tells."""


@dataclass(frozen=True, slots=True)
class Proven:
    """Events numbered anew, what their file is for, and the old numbers of others.

    ``is_programme_proven`` is False where the first event is readable, but its
    hash and what the file is for do not prove it.
    """

    told: Mapping[str, str]
    rows: tuple[EventRow, ...]
    fingerprints: Mapping[QuestionNumber, str]
    lost: tuple[int, ...]
    is_programme_proven: bool


def proven_events(found: Salvage, newest: int = 0) -> Proven | None:
    """Return what is proven of a salvage; None where no programme can be read.

    Up to ``newest``, what is not found is lost.
    """
    first = _first(found)
    if first is None:
        return None
    told, programme, is_proven = first
    most = max(newest, len(found.events) + _GUESS)  # a damaged number may be any
    there = {v: row for v in found.events if v <= most and (row := _row(found, v))}
    there[1] = programme
    rows: list[EventRow] = []
    kept: set[int] = set()
    fingerprints: dict[QuestionNumber, str] = {}
    for version, record in _possible(there):
        kept.add(version)
        rows.append(there[version]._replace(version=len(rows) + 1))
        if isinstance(record.event, QuestionAsked):
            fingerprints[record.event.number] = record.event.fingerprint
    last = max(newest, *there)
    lost = tuple(number for number in range(1, last + 1) if number not in kept)
    return Proven(told, tuple(rows), fingerprints, lost, is_proven)


def _possible(there: Mapping[int, EventRow]) -> Iterator[tuple[int, Recorded]]:
    """Yield records in their order, without those that follow from lost ones."""
    show: Show | None = None
    for version in sorted(there):
        with suppress(*NO_SENSE):
            record = there[version].record()
            show = after_record(show, record)
            yield version, record


def _row(found: Salvage, version: int) -> EventRow | None:
    """Return a reading of an event that is proven; in a file without chain, any."""
    before = {event.hash for event in found.events.get(version - 1, ())}
    for row, kept in _readings(found, version):
        if not found.is_chained or any(link(it, row) == kept for it in before):
            return row
    return None


def _readings(found: Salvage, version: int) -> Iterator[tuple[EventRow, bytes]]:
    for event in found.events.get(version, ()):
        if event.row is not None:
            yield event.row, event.hash


def _first(found: Salvage) -> tuple[Mapping[str, str], EventRow, bool] | None:
    """Return what the file is for, its first event, and whether both are proven.

    A file's purpose that cannot be read is found again where the hash fits one.
    """
    firsts = [first for first in _readings(found, 1) if _is_programme(first[0])]
    if not firsts:
        return None
    read = [told for told in found.told if _is_purpose(told)]
    guesses = [AboutSession(kind).told() for kind in SessionKind]
    for (row, kept), told in product(firsts, [*read, *guesses]):
        if found.is_chained and link(beginning(told), row) == kept:
            return told, row, True
    purpose = [*read, AboutSession(SessionKind.REHEARSAL).told()][0]
    return purpose, firsts[0][0], not found.is_chained


def _is_programme(row: EventRow) -> bool:
    with suppress(ValueError):
        return isinstance(row.record().event, ProgrammeLoaded)
    return False


def _is_purpose(told: Mapping[str, str]) -> bool:
    with suppress(LookupError, ValueError):
        AboutSession.of(told)
        return True
    return False
