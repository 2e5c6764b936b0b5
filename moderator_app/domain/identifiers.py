"""The names things have in a session: short, stable, never used again."""

from __future__ import annotations

from typing import NewType

SegmentNumber = NewType("SegmentNumber", int)
"""A segment's place on the page, from 1; it stays with the segment when it moves."""

QuestionNumber = NewType("QuestionNumber", int)
"""A question's place of arrival, from 1; never given twice, not even after undo."""

SpeakerId = NewType("SpeakerId", int)
"""A speaker card's place in the programme's list of speakers, from 0."""
