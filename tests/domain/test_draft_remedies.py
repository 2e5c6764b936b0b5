"""Tests for moderator_app.domain.draft_remedies."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, time

from hypothesis import given
from hypothesis import strategies as st

from moderator_app.domain.draft import Code, Draft, Finding, Severity
from moderator_app.domain.draft_checks import findings
from moderator_app.domain.draft_remedies import apply, remedies, with_default_remedies
from moderator_app.domain.remedy import Act
from tests.domain.drafts import (
    MADRID,
    a_draft,
    a_segment,
    minutes,
    the_seed_page,
)

TODAY = date(2020, 4, 1)


@st.composite
def any_draft(draw: st.DrawFn) -> Draft:
    """Draw a page of any quality."""
    clock = st.none() | st.builds(time, st.integers(0, 23), st.integers(0, 59))
    rows = [
        a_segment(
            draw(st.sampled_from("ABC")),
            draw(st.none() | st.integers(1, 60)),
            start=at.isoformat() if at else None,
        )
        for at in draw(st.lists(clock, max_size=5))
    ]
    return replace(
        a_draft(*rows),
        segments=tuple(rows),
        start=draw(clock),
        end=draw(clock),
        date=draw(st.none() | st.dates(date(1990, 1, 1), date(2035, 1, 1))),
        zone=draw(st.sampled_from([None, "Europe/Madrid", "Nowhere/At_All"])),
        stated_total=draw(st.none() | st.integers(1, 300).map(minutes)),
        title=draw(st.sampled_from([None, "", "A"])),
    )


def test_the_seed_page_accepted_keeps_the_minutes_and_takes_the_civil_zone() -> None:
    seed = the_seed_page()
    accepted = with_default_remedies(seed, TODAY)
    assert accepted.segments == seed.segments
    assert (accepted.zone, accepted.end) == ("Europe/Madrid", time(17, 30))
    assert accepted.zone_choices == (MADRID,)
    assert findings(accepted) == ()


def test_every_remedy_settles_its_finding() -> None:
    seed = the_seed_page(title=None, findings=(_weekday(),))
    for remedy in remedies(seed, TODAY):
        assert remedy.finding not in findings(apply(seed, remedy))


def _weekday() -> Finding:
    facts = {"date": date(2020, 4, 3), "weekday": 1}
    return Finding(Code.WEEKDAY_DIFFERS, Severity.WARNING, 40, facts)


def test_a_speaker_can_be_added_to_the_people() -> None:
    seed = the_seed_page()
    [add] = [each for each in remedies(seed, TODAY) if each.act is Act.ADD_TO_PEOPLE]
    assert apply(seed, add).people[-1].credit.organisation == "Metropolis"


def test_someone_listed_only_is_taken_as_it_is() -> None:
    seed = the_seed_page()
    silent = replace(seed, segments=(replace(seed.segments[0], length=minutes(60)),))
    acts = {each.act for each in remedies(silent, TODAY) if _is_about_programme(each)}
    assert acts == {Act.ACCEPT}


def _is_about_programme(remedy: object) -> bool:
    return "'missing_in': 'programme'" in repr(remedy)


def test_a_missing_title_is_the_first_topic_or_segment() -> None:
    assert with_default_remedies(a_draft(title=None), TODAY).title == "Welcome"
    named = a_draft(title=None, topics=("Cities",))
    assert with_default_remedies(named, TODAY).title == "Cities"


def test_what_only_a_person_can_tell_has_no_default() -> None:
    draft = a_draft(a_segment("A", None), title=None, topics=())
    left = [found.code for found in findings(with_default_remedies(draft, TODAY))]
    assert left == [Code.MINUTES_MISSING]
    empty = a_draft(segments=(), title=None)
    left = [found.code for found in findings(with_default_remedies(empty, TODAY))]
    assert left == [Code.TITLE_MISSING, Code.SEGMENTS_MISSING]


@given(any_draft())
def test_defaults_come_to_an_end_and_leave_no_default(draft: Draft) -> None:
    settled = with_default_remedies(draft, TODAY)
    assert not any(remedy.is_default for remedy in remedies(settled, TODAY))
    lengths = [part.length for part in draft.segments]
    assert [part.length for part in settled.segments] == lengths


@given(any_draft())
def test_each_remedy_of_any_page_settles_its_finding(draft: Draft) -> None:
    for remedy in remedies(draft, TODAY):
        assert remedy.finding not in findings(apply(draft, remedy))


@given(any_draft())
def test_no_finding_has_two_defaults(draft: Draft) -> None:
    defaults = [each.finding for each in remedies(draft, TODAY) if each.is_default]
    for at, finding in enumerate(defaults):
        same = [other for other in defaults[at + 1 :] if other is finding]
        assert not same
