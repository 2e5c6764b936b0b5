"""Tests for moderator_app.texts.remedies."""

from __future__ import annotations

from datetime import date, time, timedelta

import pytest

from moderator_app.domain.draft import Code, Draft, Finding, Severity
from moderator_app.domain.draft_remedies import remedies
from moderator_app.domain.remedy import Act, Remedy, accept
from moderator_app.domain.zone_guess import ZoneGuess
from moderator_app.texts.remedies import RemedyTexts
from tests.domain.drafts import a_draft, the_seed_page

TODAY = date(2020, 4, 1)


def guess(text: str) -> ZoneGuess | None:
    return ZoneGuess("Bogotá", "America/Bogota") if "Bogotá" in text else None


def about(code: Code, draft: Draft, language: str = "en") -> list[str]:
    texts = RemedyTexts(language)
    offered = remedies(draft, TODAY, guess)
    return [texts.remedy(each) for each in offered if each.finding.code is code]


def test_what_can_be_done_about_the_sum() -> None:
    assert about(Code.SUM_DIFFERS, the_seed_page()) == [
        "Leave the minutes; hard stop at 17:30",
        "Shorten “Ronda de preguntas” to 14 minutes",
        "Trim all segments in proportion, 1 minute in all",
        "Move the hard stop to 17:31",
    ]


def test_it_is_said_shorter_where_there_is_little_room() -> None:
    texts = RemedyTexts("en")
    offered = remedies(the_seed_page(), TODAY)
    short = [texts.shorter(at) for at in offered if at.finding.code is Code.SUM_DIFFERS]
    assert short == [
        ("Leave; stop 17:30",),
        ("Ronda de preguntas: 14 min",),
        ("Trim all",),
        ("Stop 17:31",),
    ]
    passed = accept(_finding(Code.DATE_PASSED), date=TODAY)
    assert texts.shorter(passed) == ("Keep 1 Apr 2020",)
    facts = {"title": "word " * 9, "length": timedelta(minutes=5)}
    long = Remedy(_finding(Code.OVERLAP), Act.SHORTEN, facts=facts)
    assert texts.shorter(long)[0] == "word word word word w…: 5 min"
    assert texts.shorter(accept(_finding(Code.OVERLAP))) == ()


def test_it_is_said_in_spanish() -> None:
    assert about(Code.SUM_DIFFERS, the_seed_page(), "es")[0] == (
        "Dejar los minutos; corte final a las 17:30"
    )


def test_both_zones_are_named_with_the_hours_elsewhere() -> None:
    assert about(Code.ZONE_AMBIGUOUS, the_seed_page()) == [
        "As the clocks there show: Europe/Madrid",
        "“CET” at its word: UTC+1",
    ]
    civil = remedies(the_seed_page(), TODAY, guess)[0]
    assert RemedyTexts("en").hours(civil) == "Bogotá 09:30"


def test_another_day_elsewhere_is_named() -> None:
    late = the_seed_page(start=time(1, 0), end=time(2, 1))
    civil = next(each for each in remedies(late, TODAY, guess) if "hours" in each.facts)
    assert RemedyTexts("en").hours(civil) == "Bogotá Thursday 18:00"


def test_no_hours_are_told_where_no_city_is_known() -> None:
    assert RemedyTexts("en").hours(remedies(the_seed_page(), TODAY)[0]) == ""
    assert RemedyTexts("en").hours(accept(_finding(Code.OVERLAP))) == ""


def test_an_open_end_is_told_with_the_planned_one() -> None:
    assert about(Code.END_MISSING, a_draft(end=None)) == [
        "End when the segments end, at 17:30",
        "End at 17:30",
    ]


def test_a_day_is_told_in_full() -> None:
    assert about(Code.DATE_MISSING, a_draft(date=None))[0] == (
        "Take Wednesday 1 April 2020"
    )


def test_accepting_has_words_of_its_own() -> None:
    texts = RemedyTexts("en")
    assert texts.remedy(accept(_finding(Code.TITLE_GUESSED))) == "Keep this title"
    assert texts.remedy(accept(_finding(Code.OVERLAP))) == "Leave it as it is"


@pytest.mark.parametrize("act", [act for act in Act if act is not Act.ACCEPT])
def test_each_act_has_words(act: Act) -> None:
    names = ("title", "length", "by", "end", "zone", "label", "date", "start", "name")
    facts: dict[str, object] = dict.fromkeys(names, "X")
    remedy = Remedy(_finding(Code.OVERLAP), act, facts=facts)
    assert "{" not in RemedyTexts("es").remedy(remedy)


def _finding(code: Code) -> Finding:
    return Finding(code, Severity.WARNING)
