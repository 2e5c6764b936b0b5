"""Tests for moderator_app.domain.draft_checks."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

import pytest

from moderator_app.domain.draft import Code, Draft, Finding, Severity, ZoneChoice
from moderator_app.domain.draft_checks import findings
from tests.domain.drafts import (
    LITERAL,
    MADRID,
    a_draft,
    a_segment,
    minutes,
    of_lengths,
    the_seed_page,
)


def codes(draft: Draft) -> list[Code]:
    return [found.code for found in findings(draft)]


def the(code: Code, draft: Draft) -> Finding:
    [found] = [each for each in findings(draft) if each.code is code]
    return found


def test_a_clean_page_raises_none() -> None:
    assert findings(a_draft()) == ()


def test_the_seed_page_raises_what_a_moderator_should_know() -> None:
    assert [(found.code, found.line) for found in findings(the_seed_page())] == [
        (Code.ZONE_AMBIGUOUS, 40),
        (Code.PEOPLE_DIFFER, 51),
        (Code.SUM_DIFFERS, 60),
    ]


def test_the_sum_and_the_promise_are_told_with_the_promise_line() -> None:
    found = the(Code.SUM_DIFFERS, the_seed_page())
    assert found.facts == {
        "sum": minutes(61),
        "promised": minutes(60),
        "is_sum": True,
    }
    assert the(Code.SUM_DIFFERS, of_lengths([3, 50])).line == 40


def test_rows_with_gaps_keep_the_promise_when_the_last_ends_on_time() -> None:
    rows = (a_segment(length=20, start="16:30"), a_segment(length=20, start="17:10"))
    assert findings(a_draft(*rows, stated_total=minutes(60))) == ()


def test_what_takes_longer_by_its_gaps_is_no_sum() -> None:
    rows = (a_segment(length=20, start="16:30"), a_segment(length=30, start="17:10"))
    facts = the(Code.SUM_DIFFERS, a_draft(*rows)).facts
    assert (facts["sum"], facts["is_sum"]) == (minutes(70), False)


def test_a_total_that_contradicts_the_times_is_told_apart() -> None:
    found = the(Code.SUM_DIFFERS, a_draft(stated_total=minutes(90)))
    assert (found.facts["promised"], found.line) == (minutes(90), 60)


def test_a_total_is_held_against_the_parts_where_no_times_are() -> None:
    draft = of_lengths([20, 20], start=None, end=None, stated_total=minutes(45))
    assert Code.SUM_DIFFERS in codes(draft)


@pytest.mark.parametrize(
    ("change", "code", "severity"),
    [
        ({"title": None}, Code.TITLE_MISSING, Severity.WARNING),
        ({"date": None}, Code.DATE_MISSING, Severity.ERROR),
        ({"start": None}, Code.START_MISSING, Severity.ERROR),
        ({"end": None}, Code.END_MISSING, Severity.WARNING),
        ({"zone": None}, Code.ZONE_MISSING, Severity.ERROR),
        ({"zone": "Europe/Atlantis"}, Code.ZONE_MISSING, Severity.ERROR),
        ({"segments": ()}, Code.SEGMENTS_MISSING, Severity.ERROR),
    ],
)
def test_what_is_missing_is_told(
    change: dict[str, object], code: Code, severity: Severity
) -> None:
    [found] = findings(a_draft(**change))
    assert (found.code, found.severity) == (code, severity)


def test_each_segment_without_minutes_is_told_with_its_line() -> None:
    draft = a_draft(a_segment("A", None), a_segment("B"), a_segment("C", None))
    assert [(found.code, found.line) for found in findings(draft)] == [
        (Code.MINUTES_MISSING, 51),
        (Code.MINUTES_MISSING, 53),
    ]


def test_a_date_without_its_year_is_not_told_twice() -> None:
    wanting = Finding(Code.YEAR_MISSING, Severity.ERROR, 40, {"day": 3, "month": 4})
    draft = a_draft(date=None, findings=(wanting,))
    assert codes(draft) == [Code.YEAR_MISSING]
    assert codes(replace(draft, date=date(2020, 4, 3))) == []


def test_what_the_reader_found_goes_when_it_is_corrected() -> None:
    guessed = Finding(Code.TITLE_GUESSED, Severity.INFO, 1, {"title": "A webinar"})
    weekday = Finding(
        Code.WEEKDAY_DIFFERS, Severity.WARNING, 40, {"date": date(2020, 4, 3)}
    )
    range_wins = Finding(
        Code.DURATION_DIFFERS,
        Severity.WARNING,
        51,
        {"title": "Talk", "minutes": minutes(5), "range": minutes(50)},
    )
    draft = a_draft(findings=(guessed, weekday, range_wins))
    assert len(findings(draft)) == 3
    corrected = a_draft(
        *of_lengths([60]).segments,
        title="Cities",
        date=date(2020, 4, 4),
        findings=(guessed, weekday, range_wins),
    )
    assert findings(corrected) == ()


def test_a_start_that_goes_back_is_told() -> None:
    rows = (a_segment("A", 40, "16:50"), a_segment("B", 50, "16:40"))
    found = the(Code.TIME_ORDER, a_draft(*rows))
    assert found.facts == {"title": "B", "start": time(16, 40), "before": time(16, 50)}
    assert found.line == 52


def test_a_first_row_before_the_session_is_told() -> None:
    assert the(Code.TIME_ORDER, a_draft(a_segment("A", 90, "16:00"))).line == 51


def test_a_row_that_runs_into_the_next_start_is_told() -> None:
    rows = (a_segment("A", 20, "16:30"), a_segment("B", 45, "16:45"))
    found = the(Code.OVERLAP, a_draft(*rows))
    assert found.facts == {
        "title": "A",
        "end": time(16, 50),
        "next": "B",
        "next_start": time(16, 45),
    }
    assert found.line == 51


def test_rows_past_midnight_are_in_order() -> None:
    rows = (a_segment("A", 30, "23:45"), a_segment("B", 15, "00:15"))
    draft = a_draft(*rows, start=time(23, 45), end=time(0, 30))
    assert findings(draft) == ()


def test_cet_in_summer_is_told_with_both_meanings() -> None:
    found = the(Code.ZONE_AMBIGUOUS, the_seed_page())
    assert found.facts == {
        "label": "CET",
        "date": date(2020, 4, 3),
        "start": time(16, 30),
        "zone": "Europe/Madrid",
        "civil": "CEST",
        "civil_offset": "UTC+2",
        "literal_offset": "UTC+1",
    }


def test_what_nothing_here_can_settle_stands() -> None:
    note = Finding(Code.END_MISSING, Severity.INFO)
    assert findings(a_draft(findings=(note,))) == (note,)


def test_cet_in_winter_means_one_thing() -> None:
    draft = a_draft(date=date(2020, 1, 3), zone_choices=(MADRID, LITERAL))
    assert findings(draft) == ()


def test_which_zone_it_is_waits_for_the_date() -> None:
    assert Code.ZONE_AMBIGUOUS not in codes(the_seed_page(date=None))


@pytest.mark.parametrize(
    ("day", "code"),
    [(date(2020, 3, 29), Code.TIME_SKIPPED), (date(2020, 10, 25), Code.TIME_TWICE)],
)
def test_a_start_in_the_hour_of_the_clock_change_is_told(day: date, code: Code) -> None:
    draft = a_draft(date=day, start=time(2, 30), end=time(3, 30))
    assert code in codes(draft)


def test_what_is_promised_in_a_night_of_a_clock_change_is_the_time_that_passes() -> (
    None
):
    rows = [a_segment(length=30), a_segment(length=30), a_segment(length=30)]
    times = {"start": time(1, 30), "end": time(3, 30)}
    (found,) = findings(a_draft(*rows, date=date(2026, 3, 29), **times))
    facts = found.facts
    assert (facts["sum"], facts["promised"]) == (minutes(90), minutes(60))
    assert findings(a_draft(*rows[:2], date=date(2026, 3, 29), **times)) == ()
    longer = a_draft(*rows, *rows, date=date(2026, 10, 25), **times)
    assert Code.SUM_DIFFERS not in codes(longer)


def test_the_change_of_clocks_needs_a_known_zone() -> None:
    draft = a_draft(date=date(2020, 3, 29), start=time(2, 30), end=None, zone="Nowhere")
    assert codes(draft) == [Code.END_MISSING, Code.ZONE_MISSING]


def test_what_was_decided_is_raised_no_more_until_it_changes() -> None:
    draft = of_lengths([61])
    decided = replace(draft, decided=findings(draft))
    assert findings(decided) == ()
    assert codes(replace(decided, end=time(17, 15))) == [Code.SUM_DIFFERS]


def test_choices_of_one_offset_are_no_question() -> None:
    paris = ZoneChoice("Europe/Paris", is_literal=False)
    assert findings(a_draft(zone_choices=(MADRID, paris))) == ()
