"""Whole pages of every manner, read as a person reads them.

Tests for moderator_app.importers.announcement.announcement.

Beside each page in pages/ lies what it says, as TOML: a segment is its time,
its minutes, its kind, its title, and who speaks as name / role / organisation.
"""

from __future__ import annotations

import tomllib
from datetime import time, timedelta
from pathlib import Path

import pytest

from moderator_app.domain.draft import Draft, DraftPerson, DraftSegment
from moderator_app.importers.announcement.announcement import read_announcement

PAGES = sorted((Path(__file__).parent / "pages").glob("*.md"))


def as_told(draft: Draft) -> dict[str, object]:
    """Return a draft in the words of the TOML beside a page."""
    told = {
        "title": draft.title,
        "language": draft.language,
        "date": draft.date,
        "start": draft.start,
        "end": draft.end,
        "zone": draft.zone,
        "total_minutes": draft.stated_total
        and draft.stated_total / timedelta(minutes=1),
        "platform": draft.place.platform,
        "url": draft.place.url,
        "meeting_id": draft.place.meeting_id,
        "people": [credit_of(person) for person in draft.people],
        "segments": [row_of(segment) for segment in draft.segments],
    }
    return {name: value for name, value in told.items() if value}


def credit_of(person: DraftPerson) -> str:
    credit = person.credit
    return " / ".join(
        part or "-" for part in (credit.name, credit.role, credit.organisation)
    )


def row_of(segment: DraftSegment) -> list[str]:
    hours = [f"{at:%H:%M}" for at in (segment.start, segment.end) if at]
    minutes = segment.length / timedelta(minutes=1) if segment.length else None
    return [
        "-".join(hours),
        "" if minutes is None else f"{minutes:g}",
        segment.kind.value,
        segment.title,
        *map(credit_of, segment.speakers),
    ]


@pytest.mark.parametrize("page", PAGES, ids=[page.stem for page in PAGES])
def test_the_page_is_read_as_a_person_reads_it(page: Path) -> None:
    draft = read_announcement(page.read_text(encoding="utf-8"))
    assert draft is not None
    assert as_told(draft) == tomllib.loads(page.with_suffix(".toml").read_text("utf-8"))


@pytest.mark.parametrize("page", PAGES, ids=[page.stem for page in PAGES])
def test_each_segments_line_holds_the_first_word_of_its_title(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    draft = read_announcement(text)
    assert draft is not None
    lines = text.splitlines()
    for segment in draft.segments:
        assert segment.line is not None
        first = segment.title.split()[0].strip("\"“”«»,:'")
        assert first in lines[segment.line - 1]


def test_how_a_line_ends_changes_nothing() -> None:
    for page in PAGES[:5]:
        text = page.read_text(encoding="utf-8")
        windows = "\ufeff" + text.replace("\n", "\r\n")
        assert read_announcement(windows) == read_announcement(text)


def test_a_page_of_times_alone_has_its_end_at_its_last_mark() -> None:
    draft = read_announcement("## Agenda\n- 10:00 Welcome\n- 10:10 Talk\n- 10:30 End\n")
    assert draft is not None
    assert [segment.title for segment in draft.segments] == ["Welcome", "Talk"]
    assert draft.end == time(10, 30)
