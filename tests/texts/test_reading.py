"""Tests for moderator_app.texts.reading."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest

from moderator_app.domain.draft import Code, Finding, Severity
from moderator_app.domain.draft_checks import findings
from moderator_app.texts.reading import ReadingTexts
from tests.domain.drafts import the_seed_page

FACTS: dict[str, object] = {
    "title": "Talk",
    "sum": timedelta(minutes=50),
    "promised": timedelta(minutes=60),
    "minutes": timedelta(minutes=10),
    "range": timedelta(minutes=15),
    "start": time(16, 30),
    "before": time(16, 40),
    "end": time(16, 45),
    "time": time(2, 30),
    "next": "Questions",
    "next_start": time(16, 40),
    "date": date(2020, 4, 3),
    "weekday": 3,
    "year": 2020,
    "name": "Oriol Illa",
    "missing_in": "programme",
    "label": "CET",
    "zone": "Europe/Madrid",
    "civil": "CEST",
    "civil_offset": "UTC+2",
    "literal_offset": "UTC+1",
}


def said(code: Code, severity: Severity = Severity.WARNING, **facts: object) -> str:
    return ReadingTexts("en").finding(Finding(code, severity, 1, {**FACTS, **facts}))


@pytest.mark.parametrize("language", ["en", "es"])
@pytest.mark.parametrize("code", Code)
def test_each_finding_is_a_whole_sentence(code: Code, language: str) -> None:
    sentence = ReadingTexts(language).finding(Finding(code, Severity.WARNING, 1, FACTS))
    assert sentence.endswith(".")
    assert "{" not in sentence


@pytest.mark.parametrize("code", Code)
def test_a_finding_without_its_facts_is_still_said(code: Code) -> None:
    bare = Finding(code, Severity.WARNING)
    assert ReadingTexts("en").finding(bare).endswith(".")


def test_the_seed_page_is_told_in_plain_words() -> None:
    english = ReadingTexts("en")
    assert [english.finding(found) for found in findings(the_seed_page())] == [
        "“CET” means UTC+1, but that day the clocks of Europe/Madrid show CEST, UTC+2.",
        "Metropolis speaks but is not in the list of people.",
        "The segments add up to 61 minutes, the page promises 60 minutes: "
        "1 minute too many.",
    ]


def test_what_is_left_is_said_of_too_little() -> None:
    assert said(Code.SUM_DIFFERS).endswith("10 minutes are left.")


def test_a_zone_that_has_no_letters_is_said_once() -> None:
    sentence = said(Code.ZONE_AMBIGUOUS, civil="UTC-5", civil_offset="UTC-5")
    assert sentence.endswith("show UTC-5.")


def test_a_year_from_elsewhere_is_named() -> None:
    assert "2020" in said(Code.YEAR_MISSING, Severity.INFO)
    assert said(Code.YEAR_MISSING) == "The date has no year."


def test_both_ways_of_missing_people_are_said() -> None:
    assert said(Code.PEOPLE_DIFFER).endswith("does not speak.")
    assert "is not in the list" in said(Code.PEOPLE_DIFFER, missing_in="people")


def test_each_severity_has_a_word() -> None:
    words = {ReadingTexts("es").severity(severity) for severity in Severity}
    assert words == {"Nota", "Revisar", "Falta"}


def test_rows_with_gaps_are_said_to_take_time_not_to_add_up() -> None:
    assert said(Code.SUM_DIFFERS, is_sum=False).startswith("By its own times")
    long = said(Code.SUM_DIFFERS, is_sum=False, sum=timedelta(minutes=70))
    assert long.endswith("10 minutes too many.")
