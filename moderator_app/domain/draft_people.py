"""Who is named in only one of the two: the page's people, and its programme."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from moderator_app.domain.draft import Code, Draft, DraftPerson, Finding, Severity
from moderator_app.domain.programme import Credit
from moderator_app.domain.same_name import folded, is_same_organisation, is_same_person

_HOSTING = ("modera", "anfitri", "amfitri")
"""How the roles of those who lead the session begin, folded."""


def people_findings(draft: Draft) -> Iterator[Finding]:
    """Yield who speaks and is not listed, and who is listed and does not speak.

    Only where the page has both a list and speakers. An organisation counts as
    named where one of its people is, and whoever moderates need not speak.
    """
    listed = draft.people
    speaking = [who for segment in draft.segments for who in segment.speakers]
    if not listed or not speaking:
        return
    for who in _each_once(speaking):
        if not any(covers(other.credit, who.credit) for other in listed):
            yield _differs(who, "people")
    for who in _each_once(listed):
        if not _is_hosting(who.credit) and not any(
            covers(who.credit, other.credit) or covers(other.credit, who.credit)
            for other in speaking
        ):
            yield _differs(who, "programme")


def covers(one: Credit, other: Credit) -> bool:
    """Tell whether whoever is named by ``one`` can be the one that ``other`` names."""
    if other.name is not None:
        return one.name is not None and is_same_person(one.name, other.name)
    return (
        one.organisation is not None
        and other.organisation is not None
        and is_same_organisation(one.organisation, other.organisation)
    )


def is_same_speaker(one: Credit, other: Credit) -> bool:
    """Tell whether two credits name one person, or one organisation alone."""
    return (one.name is None) == (other.name is None) and covers(one, other)


def _each_once(people: Iterable[DraftPerson]) -> Iterator[DraftPerson]:
    seen: list[Credit] = []
    for who in people:
        if not any(is_same_speaker(who.credit, other) for other in seen):
            seen.append(who.credit)
            yield who


def _is_hosting(credit: Credit) -> bool:
    return any(word.startswith(_HOSTING) for word in folded(credit.role or "").split())


def _differs(who: DraftPerson, missing_in: str) -> Finding:
    severity = Severity.INFO if who.credit.name is None else Severity.WARNING
    facts = {
        "name": who.credit.name or who.credit.organisation,
        "missing_in": missing_in,
    }
    return Finding(Code.PEOPLE_DIFFER, severity, who.line, facts)
