"""Tests for moderator_app.importers.announcement.announcement."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest

from moderator_app.domain.draft import Code, Draft, Severity, ZoneChoice
from moderator_app.domain.programme import Credit, Place
from moderator_app.importers.announcement.announcement import read_announcement
from moderator_app.resource_files import resource

SAMPLE = "metropolis-al-las-webinar-2020-04-03.md"


@pytest.fixture(scope="module")
def sample() -> Draft:
    page = resource("sample_programmes", SAMPLE).read_text(encoding="utf-8")
    draft = read_announcement(page)
    assert draft is not None
    return draft


def test_the_sample_says_when_it_is(sample: Draft) -> None:
    assert sample.date == date(2020, 4, 3)
    assert (sample.start, sample.end) == (time(16, 30), time(17, 30))
    assert sample.stated_total == timedelta(hours=1)


def test_cet_on_a_summer_day_can_be_understood_in_two_ways(sample: Draft) -> None:
    assert sample.zone_label == "CET"
    assert sample.zone_choices == (
        ZoneChoice("Europe/Madrid", is_literal=False),
        ZoneChoice("Etc/GMT-1", is_literal=True),
    )


def test_the_sample_says_where_it_is(sample: Draft) -> None:
    assert sample.place == Place("Zoom", "https://zoom.us/j/643219201", "643-219-201")


def test_a_title_that_had_to_be_guessed_is_said_to_be(sample: Draft) -> None:
    assert sample.title == (
        "cómo construir una política pública estratégica de la acción internacional"
        " en el ámbito metropolitano"
    )
    (finding,) = sample.findings
    assert (finding.code, finding.severity) == (Code.TITLE_GUESSED, Severity.INFO)
    assert finding.line == 13


def test_the_sample_lists_one_organisation_and_three_people(sample: Draft) -> None:
    assert sample.people[0].credit == Credit(organisation="Proyecto AL-LAS")
    assert [person.credit.name for person in sample.people[1:]] == [
        "Luz Amparo Medina Gerena",
        "Oriol Illa",
        "Mariana Flores Mayen",
    ]


def test_the_last_of_many_offices_is_the_organisation(sample: Draft) -> None:
    assert sample.people[3].credit == Credit(
        "Mariana Flores Mayen",
        "Directora Ejecutiva de Representación Institucional, Coordinación General"
        " de Asesores y Asuntos Internacionales",
        "Gobierno de la Ciudad de México",
    )


def test_the_sample_has_eight_segments_with_kind_and_minutes(sample: Draft) -> None:
    read = [
        (segment.kind.value, segment.length and segment.length / timedelta(minutes=1))
        for segment in sample.segments
    ]
    assert read == [
        ("welcome", 3),
        ("intro", 5),
        ("talk", 10),
        ("talk", 10),
        ("talk", 10),
        ("qa", 15),
        ("closing", 5),
        ("closing", 3),
    ]


def test_a_segments_title_is_its_words_without_the_speakers(sample: Draft) -> None:
    titles = [segment.title for segment in sample.segments]
    assert titles == [
        "Bienvenida - objetivo y metodología",
        "Introducción, ¿por qué la acción internacional de los espacios"
        " metropolitanos debe ser una política pública?",
        "Presentación",
        "Presentación",
        "Presentación",
        "Ronda de preguntas",
        "Conclusiones",
        "Cierre",
    ]


def test_each_place_of_the_page_keeps_its_own_spelling(sample: Draft) -> None:
    spoken = [
        [person.credit.organisation for person in segment.speakers]
        for segment in sample.segments
    ]
    assert spoken == [
        ["Metropolis"],
        ["AL-LAs"],
        ["Alcaldía Mayor de Bogotá"],
        ["Àrea metropolitana de Barcelona"],
        ["Gobierno de la Ciudad de México"],
        [],
        ["AL-LAs"],
        ["Metropolis"],
    ]


def test_each_value_knows_its_line(sample: Draft) -> None:
    assert sample.lines == {
        "title": 13,
        "date": 34,
        "time": 34,
        "zone": 34,
        "language": 37,
        "place": 26,
        "total": 63,
    }
    assert [segment.line for segment in sample.segments] == list(range(54, 62))
    assert [person.line for person in sample.people] == [19, 20, 21, 22]


def test_the_sample_has_six_topics_in_spanish(sample: Draft) -> None:
    assert sample.language == "es"
    assert len(sample.topics) == 6
    assert sample.topics[0] == "Internacionalización y políticas públicas"


@pytest.mark.parametrize(
    "page",
    [
        "",
        "\n\n",
        "Hello.",
        "# A title\n\nJust prose.\n",
        "Monday to Friday: 9:00 - 20:00\nSaturday: 10:00 - 14:00\n",
        "1. Fry for 5 minutes.\n2. Add water, cook 30 minutes.\n3. Serve.\n",
        "The council voted at 16:30. The meeting took 2 hours.\n",
        "Topics:\n\n- Housing\n- Water\n",
    ],
)
def test_a_page_without_a_programme_gives_none(page: str) -> None:
    assert read_announcement(page) is None


@pytest.mark.parametrize(
    "held", ["Webinar", "# Workshop", "Taller\n======", "# Jornada"]
)
@pytest.mark.parametrize("apart", ["\n", "\n\n", "\n\n12 May 2027, 10:00\n\n"])
def test_a_heading_that_says_only_what_is_held_keeps_the_programme_below(
    held: str, apart: str
) -> None:
    page = f"{held}{apart}- 10:00 Welcome\n- 10:05 Soil for all\n- 10:30 Questions\n"
    draft = read_announcement(page)
    assert draft is not None
    assert len(draft.segments) == 3
