"""The length that a page promises for the whole session."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import timedelta

from moderator_app.importers.announcement_lengths import lengths_in
from moderator_app.importers.announcement_letters import fold
from moderator_app.importers.announcement_sections import Part
from moderator_app.importers.announcement_when import HoursFound
from moderator_app.importers.announcement_words import Section

_SAYS_TOTAL = re.compile(r"(?:dura|dure|dauer|length|total)\w*[\s:]*(?:de\s)?$")


def total_of(
    parts: Sequence[Part], hours: HoursFound | None
) -> tuple[timedelta | None, int | None]:
    """Return the length after a label, or beside a start that has no end; its line."""
    for part in parts:
        for line in part.lines if part.section is Section.TOTAL else ():
            for length in lengths_in(fold(line.text)):
                return length.value, line.number
    if hours is None or hours.end is not None:
        return None, None
    text = fold(hours.line.text)
    for length in lengths_in(text):
        before = text[: length.begin]
        if "(" in before or _SAYS_TOTAL.search(before):
            return length.value, hours.line.number
    return None, None
