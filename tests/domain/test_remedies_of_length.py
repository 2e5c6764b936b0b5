"""Tests for moderator_app.domain.remedies_of_length."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from datetime import date, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from moderator_app.domain.draft import Code, Draft, Finding, Severity
from moderator_app.domain.draft_checks import findings
from moderator_app.domain.draft_lengths import with_derived_lengths
from moderator_app.domain.draft_remedies import apply, remedies
from moderator_app.domain.draft_times import planned_end, rows, session_end
from moderator_app.domain.programme import Kind
from moderator_app.domain.remedies_of_length import (
    duration_remedies,
    minutes_remedies,
    order_remedies,
    overlap_remedies,
    sum_remedies,
)
from moderator_app.domain.remedy import Act, Remedy
from tests.domain.drafts import a_draft, a_segment, minutes, of_lengths, the_seed_page

TODAY = date(2020, 4, 1)


def about(code: Code, draft: Draft) -> dict[Act, Remedy]:
    return {
        remedy.act: remedy
        for remedy in remedies(draft, TODAY)
        if remedy.finding.code is code
    }


def lengths(draft: Draft) -> list[float]:
    return [(part.length or timedelta()) / minutes(1) for part in draft.segments]


def test_too_much_can_be_accepted_shortened_trimmed_or_extended() -> None:
    offered = about(Code.SUM_DIFFERS, the_seed_page())
    assert list(offered) == [Act.ACCEPT, Act.SHORTEN, Act.TRIM, Act.EXTEND]
    assert [act for act, remedy in offered.items() if remedy.is_default] == [Act.ACCEPT]


def test_too_little_can_be_accepted_lengthened_stretched_or_ended() -> None:
    offered = about(Code.SUM_DIFFERS, the_seed_page(end=time(18, 0)))
    assert list(offered) == [Act.ACCEPT, Act.LENGTHEN, Act.STRETCH, Act.END_EARLIER]


def test_accepting_keeps_the_minutes_and_the_hard_stop() -> None:
    seed = the_seed_page()
    accepted = apply(seed, about(Code.SUM_DIFFERS, seed)[Act.ACCEPT])
    assert (accepted.segments, accepted.end) == (seed.segments, seed.end)


def test_shortening_takes_it_from_the_questions() -> None:
    remedy = about(Code.SUM_DIFFERS, the_seed_page())[Act.SHORTEN]
    assert remedy.facts == {"title": "Ronda de preguntas", "length": minutes(14)}
    shortened = apply(the_seed_page(), remedy)
    assert lengths(shortened) == [3, 5, 10, 10, 10, 14, 5, 3]


def test_without_questions_the_longest_part_is_shortened() -> None:
    remedy = about(Code.SUM_DIFFERS, of_lengths([20, 30, 15]))[Act.SHORTEN]
    assert remedy.facts == {"title": "Part 2", "length": minutes(25)}


def test_questions_are_never_shortened_to_nothing() -> None:
    rows_ = (a_segment("Talk", 60), a_segment("Questions", 5, kind=Kind.QA))
    assert Act.SHORTEN not in about(Code.SUM_DIFFERS, a_draft(*rows_))


def test_extending_moves_the_hard_stop_to_the_planned_end() -> None:
    seed = the_seed_page()
    extended = apply(seed, about(Code.SUM_DIFFERS, seed)[Act.EXTEND])
    assert extended.end == time(17, 31)


@pytest.mark.parametrize("end", [time(17, 30), time(18, 0)])
def test_whatever_is_taken_settles_the_difference(end: time) -> None:
    draft = the_seed_page(end=end)
    for remedy in about(Code.SUM_DIFFERS, draft).values():
        after = findings(apply(draft, remedy))
        assert Code.SUM_DIFFERS not in [found.code for found in after]


def test_of_two_promises_the_session_end_is_kept() -> None:
    draft = a_draft(stated_total=minutes(90))
    assert list(about(Code.SUM_DIFFERS, draft)) == [Act.ACCEPT]
    [found] = findings(draft)
    no_parts = replace(draft, segments=())
    assert [each.act for each in sum_remedies(no_parts, found)] == [Act.ACCEPT]
    kept = replace(found, facts={"sum": minutes(60), "promised": minutes(60)})
    assert [each.act for each in sum_remedies(draft, kept)] == [Act.ACCEPT]


def test_a_total_without_times_can_be_met_but_not_extended() -> None:
    draft = of_lengths([20, 30], start=None, end=None, stated_total=minutes(45))
    acts = list(about(Code.SUM_DIFFERS, draft))
    assert acts == [Act.ACCEPT, Act.SHORTEN, Act.TRIM]


@given(
    st.lists(st.integers(1, 90), min_size=1, max_size=12),
    st.integers(1, 12 * 60 - 1),
)
def test_every_fit_ends_on_the_minute_promised(parts: list[int], window: int) -> None:
    end = (timedelta(hours=16, minutes=30) + minutes(window)).total_seconds() // 60
    draft = of_lengths(parts, end=time(int(end // 60 % 24), int(end % 60)))
    for act, remedy in about(Code.SUM_DIFFERS, draft).items():
        fitted = apply(draft, remedy)
        if act is not Act.ACCEPT:
            assert planned_end(fitted) == session_end(fitted)
        assert [each.title for each in fitted.segments] == [
            each.title for each in draft.segments
        ]
        assert all(row.end is not None and row.end > row.start for row in rows(fitted))


def test_the_rest_of_the_hour_can_be_shared_by_those_without_minutes() -> None:
    draft = a_draft(a_segment("A", None), a_segment("B", 30), a_segment("C", None))
    offered = about(Code.MINUTES_MISSING, draft)
    assert not any(remedy.is_default for remedy in offered.values())
    assert lengths(apply(draft, offered[Act.SHARE_REST])) == [15, 30, 15]
    assert lengths(apply(draft, offered[Act.GIVE_MINUTES])) == [0, 30, 10]


def test_nothing_is_shared_where_nothing_is_left() -> None:
    draft = a_draft(a_segment("A", None), a_segment("B", 60))
    assert list(about(Code.MINUTES_MISSING, draft)) == [Act.GIVE_MINUTES]
    no_promise = replace(draft, start=None, end=None)
    assert list(about(Code.MINUTES_MISSING, no_promise)) == [Act.GIVE_MINUTES]


def test_a_row_can_stop_where_the_next_one_starts() -> None:
    rows_ = (a_segment("A", 20, "16:30", "16:50"), a_segment("B", 45, "16:45"))
    draft = a_draft(*rows_)
    stopped = apply(draft, about(Code.OVERLAP, draft)[Act.STOP_AT_NEXT])
    assert stopped.segments[0].length == minutes(15)
    assert stopped.segments[0].end == time(16, 45)
    assert findings(stopped) == ()


def test_a_row_that_steps_back_can_follow_the_one_before() -> None:
    draft = a_draft(a_segment("A", 40, "16:30"), a_segment("B", 20, "16:20"))
    followed = apply(draft, about(Code.TIME_ORDER, draft)[Act.FOLLOW])
    assert findings(followed) == ()


def test_minutes_can_be_taken_instead_of_the_range() -> None:
    draft = with_derived_lengths(a_draft(a_segment("A", 60, "16:30", "17:00")))
    offered = about(Code.DURATION_DIFFERS, draft)
    assert findings(apply(draft, offered[Act.TAKE_MINUTES])) == ()
    assert offered[Act.ACCEPT].facts == {"length": minutes(30)}


def test_of_a_row_that_is_gone_nothing_can_be_changed() -> None:
    gone = Finding(
        Code.OVERLAP,
        Severity.WARNING,
        99,
        {"title": "Gone", "range": minutes(1), "minutes": minutes(2)},
    )
    draft = a_draft(a_segment("Gone", 20, "16:30", line=99))
    assert list(minutes_remedies(a_draft(), gone)) == []
    for offered in _acts(a_draft(), gone):
        assert offered == [Act.ACCEPT]
    assert [each.act for each in overlap_remedies(draft, gone)] == [Act.ACCEPT]
    assert list(minutes_remedies(draft, gone)) == []


def _acts(draft: Draft, finding: Finding) -> Iterable[list[Act]]:
    for offer in (overlap_remedies, order_remedies, duration_remedies):
        yield [remedy.act for remedy in offer(draft, finding)]


def test_two_rows_at_one_time_cannot_stop_at_each_other() -> None:
    draft = a_draft(a_segment("A", 20, "16:30"), a_segment("B", 60, "16:30"))
    assert list(about(Code.OVERLAP, draft)) == [Act.ACCEPT]


def test_in_a_night_of_a_clock_change_remedies_fit_the_time_that_passes() -> None:
    parts = [a_segment(length=30), a_segment(length=30), a_segment(length=30)]
    times = {"start": time(1, 30), "end": time(3, 30)}
    draft = a_draft(*parts, date=date(2026, 3, 29), **times)
    by_act = {each.act: each for each in sum_remedies(draft, findings(draft)[0])}
    assert by_act[Act.EXTEND].change.end == time(4, 0)
    trimmed = apply(draft, by_act[Act.TRIM])
    assert [part.length for part in trimmed.segments] == [minutes(20)] * 3
    assert planned_end(trimmed) == session_end(trimmed)
