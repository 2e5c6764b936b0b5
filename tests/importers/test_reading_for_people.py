"""Tests for moderator_app.importers.reading_for_people."""

from __future__ import annotations

from dataclasses import replace

from moderator_app.domain.programme import Place
from moderator_app.importers.reading_for_people import reading_for_people
from moderator_app.texts.reading import ReadingTexts
from tests.domain.drafts import a_draft, a_segment, the_seed_page

ENGLISH = ReadingTexts("en")


def lines(text: str) -> list[str]:
    return text.splitlines()


def test_the_head_tells_when_and_where() -> None:
    seed = the_seed_page(place=Place("Zoom", "https://zoom.us/j/1", "1-2"))
    assert lines(reading_for_people(seed, ENGLISH))[:4] == [
        "A webinar",
        "Friday 3 April 2020 · 16:30 to 17:30 · Europe/Madrid (CEST, UTC+2)",
        "Place     Zoom · https://zoom.us/j/1 · Meeting ID 1-2",
        "Language  Español",
    ]


def test_the_programme_stands_in_columns() -> None:
    printed = lines(reading_for_people(the_seed_page(), ENGLISH))
    assert "Programme, in all 61 minutes" in printed
    assert "   1  16:30    3:00  Welcome       Bienvenida" in printed
    assert "   6  17:08   15:00  Questions     Ronda de preguntas" in printed


def test_the_findings_come_last_with_their_lines() -> None:
    printed = lines(reading_for_people(the_seed_page(), ENGLISH))
    assert printed[-2].startswith("  Check  line 60  The segments add up to 61 minutes")


def test_what_is_missing_is_said() -> None:
    nothing = a_draft(
        a_segment(length=None),
        title=None,
        date=None,
        start=None,
        end=None,
        zone=None,
        language=None,
    )
    printed = lines(reading_for_people(nothing, ENGLISH))
    assert printed[:2] == ["Without a title", "no date · no time · no time zone"]
    assert "   1              ?  Other  Talk" in printed


def test_an_open_end_and_a_zone_without_a_day_are_said() -> None:
    open_end = reading_for_people(a_draft(end=None, date=None), ENGLISH)
    assert lines(open_end)[1] == "no date · from 16:30 · Europe/Madrid"


def test_a_clean_page_is_ready() -> None:
    printed = reading_for_people(a_draft(topics=("Cities",)), ENGLISH)
    assert lines(printed)[-1] == "Nothing stands out: the programme is ready."
    assert "  Cities" in lines(printed)


def test_long_words_wrap_under_their_column() -> None:
    long = replace(the_seed_page(), title="word " * 40)
    printed = reading_for_people(long, ENGLISH)
    assert all(len(line) <= 88 for line in lines(printed))


def test_it_speaks_spanish() -> None:
    printed = reading_for_people(the_seed_page(), ReadingTexts("es"))
    assert "Programa, en total 61 minutos" in lines(printed)
