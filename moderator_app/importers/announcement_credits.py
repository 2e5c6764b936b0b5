"""Who a text names, with role and organisation: "Jane Doe, Director, City of Lyon"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from moderator_app.domain.programme import Credit
from moderator_app.importers.announcement_credit_words import is_of_a_title
from moderator_app.importers.announcement_kinds import is_session_word
from moderator_app.importers.announcement_letters import fold, phrase
from moderator_app.importers.announcement_naming import (
    Known,
    Names,
    naming,
    without_article,
    without_person_title,
)
from moderator_app.importers.announcement_pieces import Piece, halves_at_and, pieces_of

_WHERE = re.compile(
    r"\s(?:at|@|bei|bei der|beim|chez)\s+(?:the\s)?(?=[^\W\d_a-z])|\s@\s?"
)
_OF_AN_ORGANISATION = re.compile(
    r"\s(?:of the|of|de la|de l'|del|de|du|der|des|di|della|dell'|da|do)\s?(?="
    r"(?:university|universi\w*|ministry|minister\w*|ministeri\w*|institut\w*|agency|"
    r"agenc\w*|agenzia|city council|city of|ayuntamiento|ajuntament|mairie|ville de|"
    r"stadt |comune di|prefeitura|camara|fundac\w*|fondation|foundation|stiftung|"
    r"gobierno|generalitat|diputaci\w*)\b)"
)
_ORGANISATIONS = (Names.ORGANISATION, Names.INITIALS, Names.CAPITALS)


@dataclass(frozen=True, slots=True)
class Credits:
    """Who is named, and where in the text the last of them ends."""

    all: tuple[Credit, ...] = ()
    finish: int = 0
    is_whole: bool = False  # nothing of the text is left over
    has_sure_person: bool = False
    has_support: bool = False  # a role or an organisation beside a person


@dataclass(slots=True)
class _Open:
    """The credit that is being read, and those that are."""

    name: str | None = None
    roles: list[str] = field(default_factory=list)
    organisations: list[str] = field(default_factory=list)
    done: list[Credit] = field(default_factory=list)
    sure: bool = False
    support: bool = False
    bold: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        return self.name is None and not self.organisations

    def close(self) -> None:
        """Finish the credit; the last organisation is it, unless another is bold."""
        if self.name is not None:
            self.support = self.support or bool(self.roles or self.organisations)
            self.done.append(
                _person(self.name, self.roles, self.organisations, self.bold)
            )
        elif self.organisations:
            organisation = ", ".join(self.organisations)
            self.done.append(Credit(organisation=organisation))
        self.name, self.roles, self.organisations = None, [], []


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
    pieces = _with_people_apart(pieces_of(text, begin), known, is_listed)
    reading = _Open(bold=tuple(phrase(words) for words in bold))
    finish, taken = begin, 0
    for place in range(len(pieces)):
        if not _take(pieces, place, reading, known, is_listed):
            break
        finish, taken = pieces[place].finish, place + 1
    pending = reading.is_empty and bool(reading.roles)
    reading.close()
    return Credits(
        tuple(reading.done),
        _past_bracket(text, finish),
        taken == len(pieces) and not pending,
        reading.sure,
        reading.support,
    )


def _past_bracket(text: str, finish: int) -> int:
    rest = text[finish:].lstrip()
    return len(text) - len(rest) + 1 if rest[:1] in (")", "]") else finish


def _with_people_apart(
    pieces: Sequence[Piece], known: Known, is_listed: bool
) -> list[Piece]:
    """Part pieces at "and" where it joins two who speak."""
    made: list[Piece] = []
    for piece in pieces:
        while parted := _parted(piece, known, is_listed):
            made.append(parted[0])
            piece = parted[1]
        made.append(piece)
    return made


def _parted(piece: Piece, known: Known, is_listed: bool) -> tuple[Piece, Piece] | None:
    for first, second in halves_at_and(piece):
        left, right = naming(first.text, known), naming(_first_name(second.text), known)
        if right is Names.PERSON and left is not Names.NOTHING:
            return first, second
        maybe = (Names.PERSON, Names.MAYBE_PERSON)
        if left in maybe and right in maybe and (is_listed or known.has_small_titles):
            return first, second
        if left in maybe[:1] and right is Names.MAYBE_PERSON:
            return first, second
        if _are_two_organisations(first.text, second.text, left, right):
            return first, second
    return None


def _first_name(text: str) -> str:
    """Return the text up to its next "and", where names follow each other."""
    piece = Piece(text, 0, len(text))
    first = next(halves_at_and(piece), None)
    return first[0].text if first else text


def _are_two_organisations(first: str, second: str, left: Names, right: Names) -> bool:
    if left not in _ORGANISATIONS or right not in _ORGANISATIONS:
        return False
    short = len(first.split()) == 1 and len(second.split()) == 1
    both = left is right is Names.ORGANISATION and len(second.split()) > 1
    return short or both


def _take(
    pieces: Sequence[Piece],
    place: int,
    reading: _Open,
    known: Known,
    is_listed: bool,
) -> bool:
    """Read one piece into the credits; False where they end before it."""
    piece = pieces[place]
    kind = naming(piece.text, known)
    if piece.mark in (".", ":") and not is_listed and place:
        return False
    if kind is Names.MAYBE_PERSON:
        if _settled(pieces, place, reading, known) is Names.PERSON:
            return _take_person(piece, reading)
        kind = Names.CAPITALS
    if kind is Names.PERSON:
        reading.sure = _take_person(piece, reading) or reading.sure
        return reading.name == without_person_title(piece.text)
    if kind is Names.ROLE:
        return _take_role(pieces, place, reading, known)
    if kind in _ORGANISATIONS:
        return _take_organisation(piece, kind, reading, is_listed)
    if kind is Names.DEPARTMENT and is_listed and reading.is_empty:
        return _take_organisation(piece, Names.ORGANISATION, reading, is_listed)
    return _take_more_of_role(pieces, place, reading, known)


def _settled(
    pieces: Sequence[Piece],
    place: int,
    reading: _Open,
    known: Known,
) -> Names:
    """Decide whether what has the shape of a name is one, by what stands around."""
    piece = pieces[place]
    following = [naming(other.text, known) for other in pieces[place + 1 :]]
    if reading.name is None:
        return Names.PERSON if not reading.organisations else Names.CAPITALS
    if piece.mark in (";", "&", "/") or following[:1] == [Names.ROLE]:
        return Names.PERSON
    if reading.organisations or (
        piece.mark == "," and _is_list(pieces, place, following)
    ):
        return Names.PERSON
    return Names.CAPITALS


def _is_list(pieces: Sequence[Piece], place: int, following: Sequence[Names]) -> bool:
    """Return whether all that follows are names, and "and" joins the last."""
    people = (Names.PERSON, Names.MAYBE_PERSON)
    return (
        bool(following)
        and all(kind in people for kind in following)
        and any(other.mark == "&" for other in pieces[place:])
    )


def _take_person(piece: Piece, reading: _Open) -> bool:
    is_of_organisation = (
        reading.name is None and reading.organisations and piece.mark == "("
    )
    if not reading.is_empty and not is_of_organisation:
        if piece.mark in ("-", ":") and reading.name is not None:
            return False
        reading.close()
    reading.name = without_person_title(piece.text)
    return True


def _take_role(
    pieces: Sequence[Piece], place: int, reading: _Open, known: Known
) -> bool:
    piece = pieces[place]
    inside = _person_with_role_before(piece.text, known)
    if inside is not None:
        reading.close()
        reading.roles, reading.name = [inside[0]], without_person_title(inside[1])
        reading.sure = True
        return True
    if reading.is_empty:
        if any(
            naming(other.text, known) is Names.PERSON
            for other in pieces[place + 1 :][:2]
        ):
            reading.roles.append(piece.text)
            return True
        return False
    if reading.name is None:
        return False
    reading.roles.append(piece.text)
    return True


def _person_with_role_before(text: str, known: Known) -> tuple[str, str] | None:
    """Return role and name of "Mayor Jane Doe"."""
    words = text.split()
    for place in range(1, min(len(words) - 1, 6)):
        name = " ".join(words[place:])
        if naming(name, known) is Names.PERSON and words[place][0].isupper():
            return " ".join(words[:place]), name
    return None


def _take_organisation(
    piece: Piece, kind: Names, reading: _Open, is_listed: bool
) -> bool:
    if reading.is_empty and not is_listed and _is_of_a_session(piece.text):
        return False
    if reading.name is not None:
        if piece.mark == "-" and kind is Names.CAPITALS and len(piece.text.split()) > 1:
            return is_listed and _add(reading, piece.text)
        return _add(reading, piece.text)
    if not reading.organisations:
        return _add(reading, piece.text)
    if piece.mark == "(" and kind is Names.INITIALS:
        reading.organisations[-1] += f" ({piece.text})"
        return True
    if piece.mark in ("-", ":") and not is_listed:
        return False
    if kind is Names.CAPITALS and not (is_listed or piece.mark in "&;"):
        return False
    reading.close()
    return _add(reading, piece.text)


def _is_of_a_session(text: str) -> bool:
    """Return whether a text is what segments are called: "Welcome", "Coffee Break"."""
    words = fold(text).split()
    return all(is_session_word(word) or is_of_a_title(word) for word in words)


def _add(reading: _Open, organisation: str) -> bool:
    reading.organisations.append(organisation)
    return True


def _take_more_of_role(
    pieces: Sequence[Piece], place: int, reading: _Open, known: Known
) -> bool:
    """Read what goes on with a role, where an organisation is still to come."""
    piece = pieces[place]
    if reading.name is None or piece.mark not in (",", "(") or piece.is_quoted:
        return False
    if len(piece.text) > 90 or piece.text[0] in "¿¡?":
        return False
    following = pieces[place + 1 : place + 3]
    goes_on = reading.roles and any(
        other.mark == "," and naming(other.text, known) in _ORGANISATIONS
        for other in following
    )
    is_department = naming(piece.text, known) is Names.DEPARTMENT
    if not goes_on and not (is_department and not reading.organisations):
        return False
    target = reading.organisations if is_department else reading.roles
    target.append(piece.text)
    return True


def _person(
    name: str, roles: Sequence[str], organisations: Sequence[str], bold: Sequence[str]
) -> Credit:
    in_bold = [text for text in organisations if phrase(text) in bold]
    chosen = in_bold[-1] if in_bold else (organisations[-1] if organisations else None)
    others = [text for text in organisations if text is not chosen]
    role = ", ".join((*map(without_article, roles), *others)) or None
    if role and not roles and chosen:
        return Credit(name, None, ", ".join(organisations))
    if role and chosen is None:
        role, chosen = _role_and_organisation(role)
    return Credit(name, role, chosen)


def _role_and_organisation(role: str) -> tuple[str, str | None]:
    """Return the two of "Director at Metropolis", "Mayor of the City of Lyon"."""
    found = _WHERE.search(role) or _OF_AN_ORGANISATION.search(fold(role))
    if found is None or found.start() == 0:
        return role, None
    return role[: found.start()], role[found.end() :]
