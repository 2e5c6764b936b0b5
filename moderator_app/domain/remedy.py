"""What can be done about a finding: one key, one change of the draft."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, time
from enum import Enum

from moderator_app.domain.draft import DraftPerson, DraftSegment, Finding, ZoneChoice


class Act(Enum):
    """What a remedy does."""

    ACCEPT = "accept"  # leave it as it is
    SHORTEN = "shorten"  # take what is too much from one segment
    TRIM = "trim"  # take it from all, in proportion
    EXTEND = "extend"  # let the hard stop move to the planned end
    LENGTHEN = "lengthen"  # give what is left to one segment
    STRETCH = "stretch"  # give it to all, in proportion
    END_EARLIER = "end-earlier"  # let the hard stop move to the planned end
    SHARE_REST = "share-rest"  # what is left of the session to those without minutes
    GIVE_MINUTES = "give-minutes"
    TAKE_MINUTES = "take-minutes"  # the row's minutes, not its range
    STOP_AT_NEXT = "stop-at-next"  # end a row where the next one starts
    FOLLOW = "follow"  # start a row when the one before ends
    TAKE_CIVIL = "take-civil"  # the clocks of the zone
    TAKE_LITERAL = "take-literal"  # the abbreviation at its word
    TAKE_ZONE = "take-zone"
    TAKE_DATE = "take-date"
    TAKE_START = "take-start"
    TAKE_END = "take-end"
    TAKE_TITLE = "take-title"
    ADD_TO_PEOPLE = "add-to-people"


@dataclass(frozen=True, slots=True)
class Change:
    """The values of a draft that a remedy puts in; None leaves what is there."""

    title: str | None = None
    date: date | None = None
    start: time | None = None
    end: time | None = None
    zone: str | None = None
    zone_choices: tuple[ZoneChoice, ...] | None = None
    people: tuple[DraftPerson, ...] | None = None
    segments: tuple[DraftSegment, ...] | None = None


@dataclass(frozen=True, slots=True)
class Remedy:
    """One answer to one finding of one draft.

    ``facts`` are what its sentence needs; ``is_default`` is the one taken by
    whoever accepts all, and no finding has more than one.
    """

    finding: Finding
    act: Act
    change: Change = field(default_factory=Change)
    facts: Mapping[str, object] = field(default_factory=dict)
    is_default: bool = False


def accept(finding: Finding, **facts: object) -> Remedy:
    """Return the remedy that leaves everything as it is: the default."""
    return Remedy(finding, Act.ACCEPT, facts=facts, is_default=True)
