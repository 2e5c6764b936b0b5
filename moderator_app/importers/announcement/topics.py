"""What a page says that the session is about."""

from __future__ import annotations

from collections.abc import Sequence

from moderator_app.importers.announcement.lines import Shape
from moderator_app.importers.announcement.sections import Part
from moderator_app.importers.announcement.words import Section

_LONGEST = 120  # letters of a topic that stands on a line without a bullet


def topics_of(parts: Sequence[Part]) -> tuple[str, ...]:
    """Return the items under headings for topics, or else the short lines there."""
    lines = [
        line for part in parts if part.section is Section.TOPICS for line in part.lines
    ]
    listed = [line.text for line in lines if line.shape is Shape.BULLET]
    texts = [line.text for line in lines if line.shape is Shape.TEXT]
    short = [text for text in texts if len(text) < _LONGEST]
    return tuple(dict.fromkeys(listed or short))
