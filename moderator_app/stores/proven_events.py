"""The events among a salvage that are proven, in an order that can have happened.

An event is proven by its own hash and that of the event before it, wherever it
was found and whatever became of that one itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import dataclass

from moderator_app.domain.events import ProgrammeLoaded, QuestionAsked
from moderator_app.domain.identifiers import QuestionNumber
from moderator_app.domain.show import Show
from moderator_app.session.ports import Recorded
from moderator_app.stores.about_session import AboutSession, SessionKind
from moderator_app.stores.chain import beginning
from moderator_app.stores.event_row import EventRow
from moderator_app.stores.head_file import Head
from moderator_app.stores.salvage import Salvage
from moderator_app.stores.strands import Strand, one_chain
from moderator_app.stores.whole_part import NO_SENSE, after_record

_GUESS = 1000
"""How many more events there may have been than are found, where nothing tells."""


@dataclass(frozen=True, slots=True)
class Proven:
    """Events numbered anew, what their file is for, and the old numbers of others.

    ``is_programme_proven`` is False where the first event is readable, but its
    hash and what the file is for do not prove it; ``is_end_proven`` where no
    head proves that nothing came after the last.
    """

    told: Mapping[str, str]
    rows: tuple[EventRow, ...]
    fingerprints: Mapping[QuestionNumber, str]
    lost: tuple[int, ...]
    is_programme_proven: bool
    is_end_proven: bool


def proven_events(found: Salvage, head: Head | None = None) -> Proven | None:
    """Return what is proven of a salvage; None where no programme can be read.

    All of it is of one session. Up to its ``head``, what is not found is lost.
    """
    newest = head.version if head else 0
    most = max(newest, len(found.events) + _GUESS)  # a damaged number may be any
    chain = _chain(found, head, most)
    first = _first(found, chain)
    if first is None:
        return None
    told, programme, is_proven = first
    there = {**chain.rows, 1: programme}
    rows: list[EventRow] = []
    kept: set[int] = set()
    fingerprints: dict[QuestionNumber, str] = {}
    for version, record in _possible(there):
        kept.add(version)
        rows.append(there[version]._replace(version=len(rows) + 1))
        if isinstance(record.event, QuestionAsked):
            fingerprints[record.event.number] = record.event.fingerprint
    last = max(newest, *there)
    is_end = head is not None and last == newest and chain.holds((last, head.hash))
    while not is_end and last + 1 in found.events:
        last += 1
    lost = tuple(number for number in range(1, last + 1) if number not in kept)
    return Proven(told, tuple(rows), fingerprints, lost, is_proven, is_end)


def _possible(there: Mapping[int, EventRow]) -> Iterator[tuple[int, Recorded]]:
    """Yield records in their order, without those that follow from lost ones."""
    show: Show | None = None
    for version in sorted(there):
        with suppress(*NO_SENSE):
            record = there[version].record()
            show = after_record(show, record)
            yield version, record


def _chain(found: Salvage, head: Head | None, most: int) -> Strand:
    """Return what is proven; in a file without a chain, any reading of an event."""
    if found.is_chained:
        return one_chain(found, [*map(beginning, _purposes(found))], head, most)
    versions = range(1, most + 1)
    readings = {v: row for v in versions for row, _ in [*_readings(found, v)][:1]}
    return Strand(readings, {})


def _readings(found: Salvage, version: int) -> Iterator[tuple[EventRow, bytes]]:
    for event in found.events.get(version, ()):
        if event.row is not None:
            yield event.row, event.hash


def _first(
    found: Salvage, chain: Strand
) -> tuple[Mapping[str, str], EventRow, bool] | None:
    """Return what the file is for, its first event, and whether both are proven.

    A file's purpose that cannot be read is found again where the hash fits one.
    """
    purposes, row = _purposes(found), chain.rows.get(1)
    if row is not None and _is_programme(row):
        start = chain.hashes.get(0)
        fitting = [it for it in purposes if start in (None, beginning(it))]
        return fitting[0], row, True
    firsts = [first for first in _readings(found, 1) if _is_programme(first[0])]
    firsts.sort(key=lambda first: not chain.holds((1, first[1])))
    return (purposes[0], firsts[0][0], False) if firsts else None


def _purposes(found: Salvage) -> list[Mapping[str, str]]:
    """Return what the file may be for; what was read of it first."""
    kinds = (SessionKind.REHEARSAL, *SessionKind)
    guesses = [AboutSession(kind).told() for kind in kinds]
    return [*filter(_is_purpose, found.told), *guesses]


def _is_programme(row: EventRow) -> bool:
    with suppress(ValueError):
        return isinstance(row.record().event, ProgrammeLoaded)
    return False


def _is_purpose(told: Mapping[str, str]) -> bool:
    with suppress(LookupError, ValueError):
        AboutSession.of(told)
        return True
    return False
