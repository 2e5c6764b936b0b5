"""The questions one under another, so that who stands above one is known at once."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from dataclasses import dataclass
from fractions import Fraction
from operator import itemgetter
from typing import TypeAlias

from moderator_app.domain.identifiers import QuestionNumber
from moderator_app.domain.quickly_made import quickly_made

Rank: TypeAlias = int | Fraction
"""What orders questions, smallest first."""

Place: TypeAlias = tuple[Rank, QuestionNumber]
"""Where a question stands: two of the same rank are ordered all the same."""

Block: TypeAlias = tuple[Place, ...]

MOST = 128
"""The places of one block; a longer one becomes two."""

_first = itemgetter(0)


@quickly_made
@dataclass(frozen=True, slots=True)
class DeskOrder:
    """All places in their order, in blocks, none of them empty.

    A change copies one block and the list of blocks: of ten thousand places,
    two hundred.
    """

    blocks: tuple[Block, ...] = ()

    def above(self, place: Place) -> QuestionNumber | None:
        """Return who stands right above a place; None at the top."""
        number, block = self._block(place)
        at = bisect_left(block, place)
        if at == 0:
            return self.blocks[number - 1][-1][1] if number else None
        return block[at - 1][1]

    def with_(self, place: Place) -> DeskOrder:
        """Return this with a place taken that was free."""
        number, block = self._block(place)
        at = bisect_left(block, place)
        block = (*block[:at], place, *block[at:])
        if len(block) <= MOST:
            return self._changed(number, block)
        return self._changed(number, block[: MOST // 2], block[MOST // 2 :])

    def without(self, place: Place) -> DeskOrder:
        """Return this with a place free that was taken."""
        number, block = self._block(place)
        at = bisect_left(block, place)
        block = block[:at] + block[at + 1 :]
        return self._changed(number, block) if block else self._changed(number)

    def _block(self, place: Place) -> tuple[int, Block]:
        """Return the block in which a place belongs, with its number from 0."""
        if not self.blocks:
            return 0, ()
        number = max(0, bisect_right(self.blocks, place, key=_first) - 1)
        return number, self.blocks[number]

    def _changed(self, number: int, *blocks: Block) -> DeskOrder:
        there = self.blocks
        return DeskOrder((*there[:number], *blocks, *there[number + 1 :]))
