"""The length that a page promises for the whole session."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta

from moderator_app.importers.announcement.clocks import spans_in
from moderator_app.importers.announcement.lengths import lengths_in
from moderator_app.importers.announcement.letters import fold
from moderator_app.importers.announcement.lines import Line
from moderator_app.importers.announcement.sections import Part
from moderator_app.importers.announcement.when import DayFound, HoursFound
from moderator_app.importers.announcement.words import Section

_LONGEST_HOURS = 6
_SHORTEST_UNSAID = timedelta(minutes=30)
_SAYS_TOTAL = re.compile(r"(?:dura|dure|dauer|length|total)\w*[\s:]*(?:de\s)?$")


def total_of(
    parts: Sequence[Part], hours: HoursFound | None, day: DayFound
) -> tuple[timedelta | None, int | None]:
    """Return the length after a label, or beside a start that has no end; its line.

    A long one on the date's line is the session's as well: "a one-hour talk".
    """
    for part in parts:
        for line in part.lines if part.section is Section.TOTAL else ():
            for length in lengths_in(fold(line.text)):
                return length.value, line.number
    if hours is not None and hours.end is not None:
        return None, None
    for near in (hours.line if hours else None, day.line):
        if near is not None and (total := _beside(near, is_day=near == day.line)):
            return total, near.number
    return None, None


def _beside(line: Line, *, is_day: bool) -> timedelta | None:
    text = fold(line.text)
    clocks = [span for span in spans_in(text) if span.start.hour > _LONGEST_HOURS]
    for length in lengths_in(text):
        if any(span.begin <= length.begin < span.finish for span in clocks):
            continue  # "10h" is a time
        before = text[: length.begin]
        is_said = "(" in before or _SAYS_TOTAL.search(before)
        if is_said or (is_day and length.value >= _SHORTEST_UNSAID):
            return length.value
    return None
