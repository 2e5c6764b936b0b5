"""Tests for moderator_app.importers.reading_json."""

from __future__ import annotations

import json
from datetime import time
from pathlib import Path

from moderator_app.domain.draft import Code, Draft
from moderator_app.domain.programme import Place
from moderator_app.importers.reading_json import reading_json
from moderator_app.texts.reading import ReadingTexts
from tests.domain.drafts import a_draft, a_segment, the_seed_page

ENGLISH = ReadingTexts("en")
ZOOM = Place("Zoom", "https://zoom.us/j/643219201", "643-219-201")


def test_the_session_has_its_offset_and_its_place() -> None:
    read = reading_json(the_seed_page(place=ZOOM), ENGLISH)
    assert read["date"] == "2020-04-03"
    assert read["start"] == "2020-04-03T16:30:00+02:00"
    assert read["end"] == "2020-04-03T17:30:00+02:00"
    assert read["timezone"] == "Europe/Madrid"
    assert read["place"] == {
        "platform": "Zoom",
        "url": "https://zoom.us/j/643219201",
        "meeting_id": "643-219-201",
    }


def test_segments_have_minutes_and_speakers() -> None:
    segments = reading_json(the_seed_page(), ENGLISH)["segments"]
    assert isinstance(segments, list)
    assert segments[0] == {
        "title": "Bienvenida",
        "kind": "welcome",
        "minutes": 3,
        "start": None,
        "speakers": [{"name": None, "role": None, "organisation": "Metropolis"}],
    }


def test_a_start_of_its_own_and_half_minutes_are_told() -> None:
    rows = (a_segment(length=2.5, start="16:30"), a_segment(length=None))
    segments = reading_json(a_draft(*rows), ENGLISH)["segments"]
    assert isinstance(segments, list)
    assert (segments[0]["minutes"], segments[0]["start"]) == (2.5, "16:30")
    assert segments[1]["minutes"] is None
    assert json.dumps(segments)


def test_warnings_are_sentences_with_their_line() -> None:
    warnings = reading_json(the_seed_page(), ENGLISH)["warnings"]
    assert isinstance(warnings, list)
    assert warnings[-1] == {
        "code": "sum-differs",
        "severity": "warning",
        "message": "The segments add up to 61 minutes, the page promises 60 minutes: "
        "1 minute too many.",
        "line": 60,
    }


def test_what_is_unknown_is_null() -> None:
    read = reading_json(Draft(), ENGLISH)
    empty = ("title", "language", "date", "timezone", "start", "end")
    assert [read[name] for name in empty] == [None] * 6
    assert (read["topics"], read["people"], read["segments"]) == ([], [], [])


def test_without_a_zone_the_times_have_no_offset() -> None:
    read = reading_json(a_draft(zone=None), ENGLISH)
    assert read["start"] == "2020-04-03T16:30:00"


def test_an_end_past_midnight_is_of_the_next_day() -> None:
    late = a_draft(start=time(23, 30), end=time(0, 30))
    assert reading_json(late, ENGLISH)["end"] == "2020-04-04T00:30:00+02:00"


def test_each_key_and_each_code_is_documented() -> None:
    page = (Path(__file__).parents[2] / "docs/reading.md").read_text(encoding="utf-8")
    names = [*reading_json(Draft(), ENGLISH), *(code.value for code in Code)]
    assert [name for name in names if f"`{name}`" not in page] == []
