"""How many people and organisations a draft names, each counted once."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from moderator_app.domain.draft import Draft
from moderator_app.domain.same_name import is_same_organisation, is_same_person


@dataclass(frozen=True, slots=True)
class Named:
    """Counts of those that the list of people or the programme names."""

    people: int
    organisations: int


def named_in(draft: Draft) -> Named:
    """Return how many are named; one spelt in two ways is one."""
    speaking = [who for segment in draft.segments for who in segment.speakers]
    named = [who.credit for who in (*draft.people, *speaking)]
    return Named(
        people=_different((credit.name for credit in named), is_same_person),
        organisations=_different(
            (credit.organisation for credit in named), is_same_organisation
        ),
    )


def _different(names: Iterable[str | None], is_same: Callable[[str, str], bool]) -> int:
    seen: list[str] = []
    for name in dict.fromkeys(names):  # most places spell alike: compare those once
        if name and not any(is_same(name, other) for other in seen):
            seen.append(name)
    return len(seen)
