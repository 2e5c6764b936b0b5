"""A segment as it is found: its place in the programme, and what was said of time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from moderator_app.domain.draft import DraftPerson, DraftSegment
from moderator_app.domain.programme import Credit
from moderator_app.importers.announcement.kinds import kind_of
from moderator_app.importers.announcement.lines import Line
from moderator_app.importers.announcement.timing import Timing


@dataclass(frozen=True, slots=True)
class Entry:
    """A segment and the timing that it was made from."""

    segment: DraftSegment
    timing: Timing


def entry_of(
    title: str,
    named: Sequence[Credit],
    timing: Timing,
    line: Line,
    *,
    shares: int | None = None,
) -> Entry:
    """Return the segment with a title and who speaks in it, as its line times it.

    A length that is each speaker's is as much longer as there are ``shares``,
    which are the speakers where nothing else is said.
    """
    length = timing.length
    if length is not None and timing.is_each:
        count = len(named) if shares is None else shares
        is_open = count == 0 and timing.start is not None  # the next start tells more
        length = None if is_open else length * max(1, count)
    speakers = tuple(DraftPerson(credit, line.number) for credit in named)
    kind = kind_of(title, len(speakers))
    segment = DraftSegment(
        title, kind, length, timing.start, timing.end, speakers, line.number
    )
    return Entry(segment, timing)
