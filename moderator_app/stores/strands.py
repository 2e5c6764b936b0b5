"""Strands of a salvage: events of which each is chained to the one before it.

A damaged event cuts a chain in two strands; another session's pages bring
strands of their own, which must never be mixed with these.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from moderator_app.stores.chain import link
from moderator_app.stores.event_row import EventRow
from moderator_app.stores.head_file import Head
from moderator_app.stores.salvage import Salvage

Place = tuple[int, bytes]
"""An event's version and hash, which holds all that stood before it."""


@dataclass(frozen=True, slots=True)
class Strand:
    """Events that prove each other, and the hashes of their places.

    Among the hashes is that of the event before the first, which may be damaged.
    """

    rows: Mapping[int, EventRow]
    hashes: Mapping[int, bytes]

    def may_hold(self, place: Place) -> bool:
        """Tell whether nothing in it contradicts that an event had this hash."""
        version, kept = place
        return self.hashes.get(version, kept) == kept

    def holds(self, place: Place) -> bool:
        """Tell whether an event in it has this hash."""
        return self.hashes.get(place[0]) == place[1]

    @property
    def is_from_the_first(self) -> bool:
        """Whether nothing is missing between the programme and its end."""
        return min(self.rows) <= 2


def one_chain(
    found: Salvage, starts: Sequence[bytes], head: Head | None, most: int
) -> Strand:
    """Return the events up to version ``most`` that are proven and of one session.

    It is the session whose ``head`` is known, if there is anything of it, else
    the one of which most is there. ``starts`` are what a first event may be
    chained to.
    """
    strands = list(_strands(_linked(found, starts, most)))
    end = (head.version, head.hash) if head else (0, b"")
    if head is not None:
        agreeing = [strand for strand in strands if strand.may_hold(end)]
        if any(strand.is_from_the_first for strand in agreeing):
            strands = agreeing
    strands.sort(
        key=lambda it: (it.holds(end), it.is_from_the_first, len(it.rows)), reverse=True
    )
    rows: dict[int, EventRow] = {}
    hashes: dict[int, bytes] = {}
    for strand in strands:
        if all(map(strand.may_hold, hashes.items())):
            rows |= strand.rows
            hashes |= strand.hashes
    return Strand(rows, hashes)


def _linked(
    found: Salvage, starts: Sequence[bytes], most: int
) -> Mapping[Place, tuple[EventRow, Place]]:
    """Return each event that is chained to the place before it, with that place."""
    linked: dict[Place, tuple[EventRow, Place]] = {}
    for version, events in found.events.items():
        before = {event.hash for event in found.events.get(version - 1, ())}
        for event in events if 0 < version <= most else ():
            for previous in starts if version == 1 else before:
                if event.row and link(previous, event.row) == event.hash:
                    place = version - 1, previous
                    linked[version, event.hash] = event.row, place
    return linked


def _strands(linked: Mapping[Place, tuple[EventRow, Place]]) -> Iterator[Strand]:
    """Yield what lies before each event that has none behind it."""
    for place in linked.keys() - {before for _, before in linked.values()}:
        rows: dict[int, EventRow] = {}
        hashes = dict([place])
        while place in linked:
            rows[place[0]], place = linked[place]
            hashes.update([place])
        yield Strand(rows, hashes)
