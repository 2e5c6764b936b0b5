"""When everything is planned; fixed once the programme is there, no act moves it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from moderator_app.domain.identifiers import SegmentNumber
from moderator_app.domain.programme import Programme, Segment


@dataclass(frozen=True, slots=True)
class PlannedTimes:
    """A segment's planned start and end (UTC), and whether it waits for its start.

    ``waits`` is true where the plan has slack right before the segment or gives
    it a hard start: it is then not expected before its planned start, wherever
    it is moved.
    """

    start: datetime
    end: datetime
    waits: bool


@dataclass(frozen=True, slots=True)
class Plan:
    """The planned times of a session. ``by_number`` is in the page's order from 1."""

    start: datetime
    end: datetime
    hard_stop: datetime
    by_number: tuple[PlannedTimes, ...]

    def __getitem__(self, number: SegmentNumber) -> PlannedTimes:
        return self.by_number[number - 1]


def plan_of(programme: Programme) -> Plan:
    """Return the plan that a programme makes; without segments it ends as it starts.

    A segment without a start of its own follows the planned end of the one
    before it on the page. Source: docs/glossary.md ("planned", "slack").
    """
    times: list[PlannedTimes] = []
    free_from = programme.start
    for segment in programme.segments:
        times.append(_planned(segment, free_from))
        free_from = times[-1].end
    hard_stop = programme.promised_end or free_from
    return Plan(programme.start, free_from, hard_stop, tuple(times))


def _planned(segment: Segment, free_from: datetime) -> PlannedTimes:
    start = segment.start or free_from
    waits = start > free_from or segment.is_hard_start
    return PlannedTimes(start, start + segment.length, waits)
