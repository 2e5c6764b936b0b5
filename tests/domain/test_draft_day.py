"""Tests for moderator_app.domain.draft_day."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from moderator_app.domain.draft import Code, Draft
from moderator_app.domain.draft_checks import findings
from moderator_app.domain.draft_day import with_day_noticed
from moderator_app.domain.draft_remedies import (
    apply,
    remedies,
    with_default_remedies,
)
from tests.domain.drafts import a_draft, a_segment

TODAY = date(2026, 11, 24)
NOW = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)


def codes(draft: Draft) -> list[Code]:
    return [found.code for found in findings(draft)]


@pytest.fixture
def past() -> Draft:
    return with_day_noticed(a_draft(a_segment(length=60)), NOW)


def test_a_page_whose_session_is_over_is_noticed(past: Draft) -> None:
    assert codes(past) == [Code.DATE_PASSED]


def test_until_its_very_end_a_session_is_not_past() -> None:
    draft = a_draft(a_segment(length=60))
    day = draft.date
    assert day is not None
    ends = datetime(day.year, day.month, day.day, 15, 30, tzinfo=UTC)
    assert codes(with_day_noticed(draft, ends - timedelta(seconds=1))) == []
    assert codes(with_day_noticed(draft, ends)) == [Code.DATE_PASSED]


def test_without_an_end_the_day_decides() -> None:
    draft = replace(a_draft(), start=None, end=None)
    assert Code.DATE_PASSED in codes(with_day_noticed(draft, NOW))


@pytest.mark.parametrize("lacking", [{"date": None}, {"zone": None}, {"zone": "Moon"}])
def test_a_page_that_does_not_say_when_is_not_noticed(
    lacking: dict[str, object],
) -> None:
    draft = replace(a_draft(a_segment()), **lacking)  # type: ignore[arg-type]
    assert Code.DATE_PASSED not in codes(with_day_noticed(draft, NOW))


def test_whoever_accepts_all_keeps_the_day(past: Draft) -> None:
    accepted = with_default_remedies(past, TODAY)
    assert accepted.date == past.date
    assert codes(accepted) == []


def test_one_key_takes_today(past: Draft) -> None:
    keep, today, tomorrow = remedies(past, TODAY)
    assert keep.is_default
    assert apply(past, today).date == TODAY
    assert apply(past, tomorrow).date == TODAY + timedelta(days=1)
    assert codes(apply(past, today)) == []


def test_another_day_settles_it(past: Draft) -> None:
    assert codes(replace(past, date=TODAY)) == []
