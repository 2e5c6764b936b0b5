"""Tests for moderator_app.domain.remedies_of_date."""

from __future__ import annotations

from datetime import date, time

from moderator_app.domain.draft import Code, Draft, Finding, Severity
from moderator_app.domain.draft_checks import findings
from moderator_app.domain.draft_remedies import apply, remedies
from moderator_app.domain.remedy import Act, Remedy
from tests.domain.drafts import a_draft, a_segment

TODAY = date(2026, 11, 24)


def without_year(**facts: object) -> Draft:
    finding = Finding(Code.YEAR_MISSING, Severity.ERROR, 40, facts)
    return a_draft(date=None, findings=(finding,))


def days(draft: Draft, today: date = TODAY) -> list[object]:
    return [remedy.facts["date"] for remedy in remedies(draft, today)]


def only(draft: Draft) -> list[Remedy]:
    return list(remedies(draft, TODAY))


def test_the_coming_year_is_the_first_choice() -> None:
    assert days(without_year(day=3, month=4))[0] == date(2027, 4, 3)
    assert days(without_year(day=24, month=11))[0] == TODAY


def test_the_weekday_tells_the_year() -> None:
    friday = without_year(day=3, month=4, weekday=4)
    assert days(friday) == [date(2026, 4, 3), date(2020, 4, 3), date(2037, 4, 3)]


def test_a_leap_day_is_looked_for_in_leap_years() -> None:
    assert days(without_year(day=29, month=2))[:2] == [
        date(2028, 2, 29),
        date(2024, 2, 29),
    ]


def test_the_year_chosen_settles_it() -> None:
    draft = without_year(day=3, month=4)
    assert findings(apply(draft, only(draft)[0])) == ()


def test_without_day_and_month_today_is_offered() -> None:
    assert days(without_year()) == [TODAY]


def test_a_year_found_elsewhere_can_be_accepted() -> None:
    note = Finding(Code.YEAR_MISSING, Severity.INFO, 40, {"year": 2020})
    draft = a_draft(findings=(note,))
    assert [remedy.act for remedy in only(draft)] == [Act.ACCEPT]
    assert findings(apply(draft, only(draft)[0])) == ()


def test_without_a_date_today_and_tomorrow_are_offered() -> None:
    assert days(a_draft(date=None)) == [TODAY, date(2026, 11, 25)]
    assert days(a_draft(date=None), date.max) == [date.max]


def test_the_start_follows_from_the_end_and_the_parts() -> None:
    draft = a_draft(start=None)
    assert apply(draft, only(draft)[0]).start == time(16, 30)


def test_no_start_is_offered_while_a_length_is_unknown() -> None:
    draft = a_draft(a_segment(length=None), start=None)
    assert Act.TAKE_START not in [remedy.act for remedy in only(draft)]


def test_an_end_can_be_left_open_or_set_to_the_half_hour() -> None:
    draft = a_draft(a_segment(length=50), end=None)
    assert [remedy.facts for remedy in only(draft)] == [
        {"planned": time(17, 20)},
        {"end": time(17, 30)},
    ]
    assert apply(draft, only(draft)[1]).end == time(17, 30)


def test_an_end_is_an_hour_on_while_a_length_is_unknown() -> None:
    draft = a_draft(a_segment(length=None), end=None)
    ends = [each.change.end for each in only(draft) if each.act is Act.TAKE_END]
    assert ends == [time(17, 30)]


def test_without_a_start_no_end_is_offered() -> None:
    draft = a_draft(start=None, end=None)
    assert [remedy.act for remedy in only(draft)] == [Act.ACCEPT]
