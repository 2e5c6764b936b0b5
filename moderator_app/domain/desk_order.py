"""The questions one under another, so that who stands above one is known at once."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TypeAlias

from rpds import HashTrieMap

from moderator_app.domain.identifiers import QuestionNumber
from moderator_app.domain.quickly_made import quickly_made


@quickly_made
@dataclass(frozen=True, slots=True)
class Neighbours:
    """Who stands right above and right below a question; None at either end."""

    above: QuestionNumber | None
    below: QuestionNumber | None


@quickly_made
@dataclass(frozen=True, slots=True)
class DeskOrder:
    """All questions in the order of their ranks, each linked to its neighbours.

    A change costs the same however many there are.
    """

    links: HashTrieMap[QuestionNumber, Neighbours] = field(default_factory=HashTrieMap)
    last: QuestionNumber | None = None

    def above(self, number: QuestionNumber) -> QuestionNumber | None:
        """Return who stands right above a question."""
        return self.links[number].above

    def placed(
        self, number: QuestionNumber, before: QuestionNumber | None = None
    ) -> DeskOrder:
        """Return this with a question right above another, or last of all.

        It may have stood elsewhere until then.
        """
        order = self._without(number) if number in self.links else self
        above = order.last if before is None else order.above(before)
        links = order.links.insert(number, Neighbours(above, before))
        links = _with_below(links, above, number)
        links = _with_above(links, before, number)
        return DeskOrder(links, number if before is None else order.last)

    def _without(self, number: QuestionNumber) -> DeskOrder:
        gone = self.links[number]
        links = _with_below(self.links, gone.above, gone.below)
        links = _with_above(links, gone.below, gone.above)
        last = gone.above if gone.below is None else self.last
        return DeskOrder(links, last)


Links: TypeAlias = "HashTrieMap[QuestionNumber, Neighbours]"


def _with_below(
    links: Links, number: QuestionNumber | None, below: QuestionNumber | None
) -> Links:
    if number is None:
        return links
    return links.insert(number, Neighbours(links[number].above, below))


def _with_above(
    links: Links, number: QuestionNumber | None, above: QuestionNumber | None
) -> Links:
    if number is None:
        return links
    return links.insert(number, Neighbours(above, links[number].below))
