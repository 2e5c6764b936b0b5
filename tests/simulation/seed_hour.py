"""An hour like that of many webinars: eight segments that add up to 61 minutes."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta
from typing import Any

from moderator_app.domain.identifiers import SegmentNumber
from moderator_app.domain.programme import Kind, Programme, Segment
from moderator_app.session.ports import EventLog
from moderator_app.simulation.frame_json import frame_json
from moderator_app.simulation.script import script_lines
from moderator_app.simulation.simulation import Frame, simulate
from moderator_app.stores.memory_log import MemoryLog

START = datetime(2020, 4, 3, 14, 30, tzinfo=UTC)
ROWS = (
    ("Welcome", Kind.WELCOME, 3),
    ("Introduction", Kind.INTRO, 5),
    ("First talk", Kind.TALK, 10),
    ("Second talk", Kind.TALK, 10),
    ("Third talk", Kind.TALK, 10),
    ("Questions", Kind.QA, 15),
    ("Conclusions", Kind.CLOSING, 5),
    ("Closing", Kind.CLOSING, 3),
)
HOUR = Programme(
    "The hour",
    START,
    "Europe/Madrid",
    tuple(
        Segment(SegmentNumber(n), title, kind, timedelta(minutes=minutes))
        for n, (title, kind, minutes) in enumerate(ROWS, start=1)
    ),
    promised_end=START + timedelta(hours=1),
)


def frames(script: str, log: EventLog | None = None) -> list[Frame]:
    return list(simulate(HOUR, script_lines(script), log or MemoryLog()))


def last(script: str) -> dict[str, Any]:
    """Return the last frame as a program that reads the JSON gets it."""
    plain: dict[str, Any] = json.loads(json.dumps(frame_json(frames(script)[-1])))
    return plain
