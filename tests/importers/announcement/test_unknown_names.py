"""Tests for moderator_app.importers.announcement.speakers: names that nobody knows.

Of pages/names_that_nobody_knows.txt a line is a language, the words of a segment,
and who speaks in it; no given name there is among those known by heart.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from moderator_app.importers.announcement.naming import Known
from moderator_app.importers.announcement.speakers import spoken_in

NAMES = Path(__file__).parent / "pages" / "names_that_nobody_knows.txt"


@pytest.mark.parametrize("case", NAMES.read_text(encoding="utf-8").splitlines())
def test_who_speaks_is_told_by_what_stands_around(case: str) -> None:
    told, names = case.split(" => ")
    language, text = told.split("; ", maxsplit=1)
    spoken = spoken_in(text, Known(language=language))
    assert [who.name for who in spoken.credits] == names.split(", ")
