"""Tests for moderator_app.importers.announcement.sections and the words it knows.

These are moderator_app.importers.announcement.words.
"""

from __future__ import annotations

import re

import pytest

from moderator_app.importers.announcement.letters import phrase
from moderator_app.importers.announcement.lines import lines_of
from moderator_app.importers.announcement.sections import (
    label_of,
    parts_of,
    section_named,
)
from moderator_app.importers.announcement.words import (
    END_MARK,
    GENERIC_TITLES,
    HEADINGS,
    Section,
)


def sections(page: str) -> list[tuple[Section, list[str]]]:
    parts = parts_of(lines_of(page))
    return [
        (part.section, [line.text for line in part.lines if line.text])
        for part in parts
    ]


@pytest.mark.parametrize(
    ("text", "section"),
    [
        ("PROGRAMA", Section.PROGRAMME),
        ("1. Ordre du jour", Section.PROGRAMME),
        ("Ablauf:", Section.PROGRAMME),
        ("Capacitadores", Section.PEOPLE),
        ("Relatori", Section.PEOPLE),
        ("¿Dónde?", Section.PLACE),
        ("Wann?", Section.WHEN),
        ("Data e hora", Section.WHEN),
        ("Llengua", Section.LANGUAGE),
        ("CONTENIDOS", Section.TOPICS),
        ("Duración total", Section.TOTAL),
        ("QUIEN DEBE ASISTIR", Section.OTHER),
        ("Welcome", None),
    ],
)
def test_a_section_is_known_in_each_language(
    text: str, section: Section | None
) -> None:
    assert section_named(text, is_heading=False) is section


def test_a_longer_heading_can_hold_a_sections_name() -> None:
    assert section_named("Programa de la sesión", is_heading=True) is Section.PROGRAMME
    assert section_named("Programa de la sesión", is_heading=False) is None


@pytest.mark.parametrize(
    ("page", "section", "rest"),
    [
        ("Fecha: 3 de abril", Section.WHEN, "3 de abril"),
        ("**Date** 3 April", Section.WHEN, "3 April"),
        ("| Date | 3 April |", Section.WHEN, "3 April"),
        ("Agenda: 10:00 Welcome", Section.PROGRAMME, "10:00 Welcome"),
    ],
)
def test_a_label_has_its_words_behind_it(
    page: str, section: Section, rest: str
) -> None:
    (line,) = lines_of(page)
    assert label_of(line) == (section, rest)


def test_a_tables_head_is_no_label() -> None:
    (line,) = lines_of("| Hora | Actividad |")
    assert label_of(line) is None


def test_a_page_is_parted_by_its_headings_and_labels() -> None:
    page = "# Seeds\nDate: today\nsome words\n## Agenda\n- Welcome\n"
    assert sections(page) == [
        (Section.UNKNOWN, []),
        (Section.WHEN, ["today"]),
        (Section.UNKNOWN, ["some words"]),
        (Section.PROGRAMME, ["Welcome"]),
    ]


def test_headings_with_times_are_the_programmes() -> None:
    page = (
        "## Agenda\n### 10:00 Welcome\n### 10:05 Talk\nSpeaker: Jane\n## Contact\nus\n"
    )
    assert sections(page) == [
        (Section.PROGRAMME, ["10:00 Welcome", "10:05 Talk", "Speaker: Jane"]),
        (Section.OTHER, ["us"]),
    ]


def test_a_sections_name_ends_a_list_even_without_a_blank_line() -> None:
    page = "Agenda\n- Welcome (5 min)\nWho should attend\n- students\n"
    assert [section for section, _ in sections(page)] == [
        Section.PROGRAMME,
        Section.OTHER,
    ]


def test_a_word_after_a_time_is_its_segment() -> None:
    page = "Agenda\n\n10:00\nPresentación\n\n10:05\nParticipantes\n"
    assert [section for section, _ in sections(page)] == [Section.PROGRAMME]


def test_a_speakers_label_below_an_item_stays_with_it() -> None:
    page = "**10:00 Talk**\nSpeaker: Jane Doe\n"
    assert len(sections(page)) == 1


def test_every_name_is_a_key_to_look_up() -> None:
    names = {name for names in HEADINGS.values() for name in names}
    for name in names | GENERIC_TITLES:
        assert phrase(name) == name


@pytest.mark.parametrize(
    ("words", "is_end"),
    [
        ("fin", True),
        ("end of the webinar", True),
        ("termino de la sesion", True),
        ("ende der veranstaltung", True),
        ("cierre", False),
        ("final remarks", False),
    ],
)
def test_what_ends_a_session_is_no_segment_of_it(words: str, *, is_end: bool) -> None:
    assert (re.fullmatch(END_MARK, words) is not None) is is_end
