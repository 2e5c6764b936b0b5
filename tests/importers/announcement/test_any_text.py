"""Tests for moderator_app.importers.announcement.announcement on any text at all."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from moderator_app.domain.draft import Draft
from moderator_app.importers.announcement.announcement import read_announcement

PAGES = [
    path.read_text(encoding="utf-8")
    for path in sorted((Path(__file__).parent / "pages").glob("*.md"))
]
PROSE_MARKS = "16:30|10 min|(5')|**|__|[x](y)|<b>|&amp;|# |- | — |: |; |“|”|24:00|99:99"
ODD_MARKS = ["31/02/2020", "29 de febrero", "UTC+25", "CET", "| ", "\u0301", "\u200b"]
ODD_LETTERS = ["\u2028", "½", "٣", "İ", "ß", "\x00", "\t"]
MARKS = st.sampled_from([*PROSE_MARKS.split("|"), *ODD_MARKS, *ODD_LETTERS])
SLOWLY = settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow]
)


@st.composite
def mutated_pages(draw: st.DrawFn) -> str:
    """Draw a page with pieces cut out, doubled, moved or replaced by odd marks."""
    page = draw(st.sampled_from(PAGES))
    for _ in range(draw(st.integers(1, 8))):
        begin = draw(st.integers(0, len(page)))
        end = min(len(page), begin + draw(st.integers(0, 60)))
        middle = draw(st.sampled_from(["", page[begin:end] * 2]) | MARKS)
        page = page[:begin] + middle + page[end:]
    return page


def check(draft: Draft | None, page: str) -> None:
    """Assert what holds of every reading."""
    if draft is None:
        return
    lines = page.replace("\r\n", "\n").replace("\r", "\n").count("\n") + 1
    for segment in draft.segments:
        assert segment.title.strip()
        assert segment.line is not None
        assert 1 <= segment.line <= lines
        assert segment.length is None or segment.length > timedelta(0)
        assert all(
            who.credit.name or who.credit.organisation for who in segment.speakers
        )
    assert all(1 <= line <= lines for line in draft.lines.values())
    assert draft.zone is None or draft.zone == draft.zone_choices[0].zone


@given(st.text())
def test_any_text_can_be_read(page: str) -> None:
    check(read_announcement(page), page)


@SLOWLY
@given(mutated_pages())
def test_any_page_with_mistakes_can_be_read(page: str) -> None:
    check(read_announcement(page), page)


@SLOWLY
@given(st.lists(MARKS | st.text(max_size=8), max_size=60).map("".join))
def test_any_heap_of_marks_can_be_read(page: str) -> None:
    check(read_announcement(page), page)
