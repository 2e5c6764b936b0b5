"""What can be done about each finding of a draft, and doing it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import fields, replace
from datetime import date
from typing import Any

from moderator_app.domain.draft import Code, Draft, DraftPerson, Finding
from moderator_app.domain.draft_checks import findings
from moderator_app.domain.remedies_of_date import (
    day_remedies,
    end_remedies,
    start_remedies,
)
from moderator_app.domain.remedies_of_length import (
    duration_remedies,
    minutes_remedies,
    order_remedies,
    overlap_remedies,
    sum_remedies,
)
from moderator_app.domain.remedies_of_zone import choice_remedies, zone_remedies
from moderator_app.domain.remedy import Act, Change, Remedy, accept
from moderator_app.domain.zone_guess import GuessZone, no_guess


def remedies(
    draft: Draft, today: date, guess_zone: GuessZone = no_guess
) -> tuple[Remedy, ...]:
    """Return what can be done now, in the order of the findings, default first."""
    return tuple(
        remedy
        for finding in findings(draft)
        for remedy in remedies_of(finding, draft, today, guess_zone)
    )


def remedies_of(
    finding: Finding, draft: Draft, today: date, guess_zone: GuessZone = no_guess
) -> tuple[Remedy, ...]:
    """Return what can be done about one finding; nothing where only words help."""
    return tuple(_for_times(finding, draft)) or tuple(
        _for_the_rest(finding, draft, today, guess_zone)
    )


def apply(draft: Draft, remedy: Remedy) -> Draft:
    """Return the draft with one of its remedies taken; its finding is gone.

    What it leaves of the same difference counts as decided.
    """
    changed = _changed(draft, remedy.change)
    settled = tuple(
        left
        for left in findings(changed)
        if left == remedy.finding
        or left.code is remedy.finding.code is Code.SUM_DIFFERS
    )
    return replace(changed, decided=(*changed.decided, *settled))


def with_default_remedies(
    draft: Draft, today: date, guess_zone: GuessZone = no_guess
) -> Draft:
    """Return the draft with every default taken; findings without one stay."""
    while defaults := _defaults(remedies(draft, today, guess_zone)):
        accepted = [each.finding for each in defaults if each.act is Act.ACCEPT]
        draft = replace(draft, decided=(*draft.decided, *accepted))
        for remedy in [each for each in defaults if each.act is not Act.ACCEPT][:1]:
            draft = apply(draft, remedy)
    return draft


def _defaults(offered: Iterable[Remedy]) -> list[Remedy]:
    return [remedy for remedy in offered if remedy.is_default]


def _changed(draft: Draft, change: Change) -> Draft:
    values: dict[str, Any] = {
        each.name: value
        for each in fields(change)
        if (value := getattr(change, each.name)) is not None
    }
    return replace(draft, **values)


def _for_times(finding: Finding, draft: Draft) -> Iterable[Remedy]:
    match finding.code:
        case Code.SUM_DIFFERS:
            return sum_remedies(draft, finding)
        case Code.MINUTES_MISSING:
            return minutes_remedies(draft, finding)
        case Code.OVERLAP:
            return overlap_remedies(draft, finding)
        case Code.TIME_ORDER:
            return order_remedies(draft, finding)
        case Code.DURATION_DIFFERS:
            return duration_remedies(draft, finding)
        case Code.START_MISSING:
            return start_remedies(draft, finding)
        case Code.END_MISSING:
            return end_remedies(draft, finding)
    return ()


def _for_the_rest(
    finding: Finding, draft: Draft, today: date, guess_zone: GuessZone
) -> Iterable[Remedy]:
    match finding.code:
        case Code.ZONE_AMBIGUOUS:
            return choice_remedies(draft, finding, guess_zone)
        case Code.ZONE_MISSING:
            return zone_remedies(draft, finding, guess_zone)
        case Code.YEAR_MISSING | Code.DATE_MISSING | Code.DATE_PASSED:
            return day_remedies(draft, finding, today)
        case Code.PEOPLE_DIFFER:
            return _people_remedies(draft, finding)
        case Code.TITLE_MISSING:
            return _title_remedies(draft, finding)
        case Code.SEGMENTS_MISSING | Code.MINUTES_MISSING | Code.START_MISSING:
            return ()
    return (accept(finding),)


def _people_remedies(draft: Draft, finding: Finding) -> Iterator[Remedy]:
    yield accept(finding)
    facts = {"name": finding.facts["name"]}
    if finding.facts["missing_in"] == "people":
        speaking = [who for segment in draft.segments for who in segment.speakers]
        for who in [who for who in speaking if _name(who) == facts["name"]][:1]:
            change = Change(people=(*draft.people, who))
            yield Remedy(finding, Act.ADD_TO_PEOPLE, change, facts)


def _name(who: DraftPerson) -> str | None:
    return who.credit.name or who.credit.organisation


def _title_remedies(draft: Draft, finding: Finding) -> Iterator[Remedy]:
    words = (*draft.topics, *(segment.title for segment in draft.segments))
    for title in [word for word in words if word][:1]:
        change = Change(title=title)
        yield Remedy(finding, Act.TAKE_TITLE, change, {"title": title}, is_default=True)
