"""Tests for moderator_app.domain.draft."""

from __future__ import annotations

import re

from moderator_app.domain.draft import Code, Draft, DraftSegment


def test_nothing_is_invented() -> None:
    draft = Draft()
    assert (draft.title, draft.date, draft.start, draft.zone) == (None,) * 4
    assert (draft.segments, draft.people, draft.findings) == ((), (), ())


def test_a_segment_is_of_no_kind_and_no_length_until_the_page_says() -> None:
    segment = DraftSegment("Something")
    assert (segment.kind.value, segment.length, segment.start) == ("other", None, None)


def test_codes_are_words_with_hyphens() -> None:
    assert all(re.fullmatch(r"[a-z]+(-[a-z]+)*", code.value) for code in Code)
