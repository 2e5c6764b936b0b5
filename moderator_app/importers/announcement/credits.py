"""Who a text names, with role and organisation: "Jane Doe, Director, City of Lyon"."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from moderator_app.domain.programme import Credit
from moderator_app.importers.announcement.credit_reader import CreditReader
from moderator_app.importers.announcement.letters import phrase
from moderator_app.importers.announcement.naming import (
    Known,
    Names,
    naming,
    role_and_person,
)
from moderator_app.importers.announcement.pieces import (
    MOST_PIECES,
    Piece,
    halves_at_and,
    pieces_of,
)

_PEOPLE = (Names.PERSON, Names.MAYBE_PERSON)
_ORGANISATIONS = (Names.ORGANISATION, Names.INITIALS, Names.CAPITALS)


@dataclass(frozen=True, slots=True)
class Credits:
    """Who is named, and where in the text the last of them ends."""

    all: tuple[Credit, ...] = ()
    finish: int = 0
    is_whole: bool = False  # nothing of the text is left over
    has_sure_person: bool = False
    starts_sure: bool = False  # the first who is named surely is a person
    starts_bold: bool = False  # the first is an organisation in bold
    has_support: bool = False  # a role or an organisation beside a person


def credits_at(
    text: str,
    known: Known,
    *,
    begin: int = 0,
    bold: tuple[str, ...] = (),
    is_listed: bool = False,
) -> Credits:
    """Return who is named from ``begin`` on, until something else begins.

    ``is_listed`` where the text is from a place that names people alone: there
    the shape of a name is enough, and so is any organisation's.
    """
    pieces = _with_people_apart(pieces_of(text, begin), known)
    in_bold = tuple(phrase(words) for words in bold)
    reader = CreditReader(pieces, known, in_bold, is_listed=is_listed)
    taken = reader.read()
    return Credits(
        tuple(reader.open.done),
        _past_bracket(text, pieces[taken - 1].finish) if taken else begin,
        taken == len(pieces) < MOST_PIECES,
        reader.has_sure_person,
        reader.starts_sure,
        bool(reader.open.done)
        and phrase(reader.open.done[0].organisation or "") in in_bold,
        reader.open.has_support,
    )


def _past_bracket(text: str, finish: int) -> int:
    rest = text[finish:].lstrip()
    return len(text) - len(rest) + 1 if rest[:1] in (")", "]") else finish


def _with_people_apart(pieces: Iterable[Piece], known: Known) -> list[Piece]:
    """Part pieces at "and" where it joins two who speak."""
    made: list[Piece] = []
    for piece in pieces:
        rest = piece
        while parted := _parted(rest, known):
            made.append(parted[0])
            rest = parted[1]
        made.append(rest)
    return made


def _parted(piece: Piece, known: Known) -> tuple[Piece, Piece] | None:
    for first, second in halves_at_and(piece):
        left, right = naming(first.text, known), naming(_first_name(second), known)
        if right is Names.PERSON and left is not Names.NOTHING:
            return first, second
        if left is not Names.NOTHING and role_and_person(_first_name(second), known):
            return first, second
        if left in _PEOPLE and right in _PEOPLE:
            return first, second
        if left in _ORGANISATIONS and right in _ORGANISATIONS:
            is_open = piece.mark != "("
            are_words = is_open and " " not in first.text and " " not in second.text
            if "&" in piece.text and Names.CAPITALS in (left, right):
                continue  # "Ernst & Young"
            are_both = left is right is Names.ORGANISATION
            if are_words or (are_both and " " in second.text):
                return first, second
    return None


def _first_name(piece: Piece) -> str:
    """Return a piece up to its next "and", where names follow each other."""
    halves = next(halves_at_and(piece), None)
    return halves[0].text if halves else piece.text
