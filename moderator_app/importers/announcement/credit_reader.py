"""Reads pieces of a text into credits, one after the other, until something else."""

from __future__ import annotations

from collections.abc import Sequence

from moderator_app.importers.announcement.credit_words import is_of_a_title
from moderator_app.importers.announcement.introducer_words import INTRODUCER
from moderator_app.importers.announcement.kinds import is_session_word
from moderator_app.importers.announcement.letters import fold
from moderator_app.importers.announcement.naming import (
    SMALL_WORDS,
    Known,
    Names,
    is_capitalised,
    is_given_name,
    naming,
    person_of_organisation,
    role_and_person,
    without_article,
    without_person_title,
)
from moderator_app.importers.announcement.open_credit import OpenCredit
from moderator_app.importers.announcement.pieces import Piece
from moderator_app.importers.announcement.zone_words import PLACES

_LONGEST_PART = 90  # letters
_FEW_WORDS = 4
_FEW_WORDS_OF_AN_OFFICE = 8
_PEOPLE = (Names.PERSON, Names.MAYBE_PERSON)
_ORGANISATIONS = (
    Names.ORGANISATION,
    Names.INITIALS,
    Names.CAPITALS,
    Names.MAYBE_PERSON,  # by its shape, and no person where it stands
)
_UNTOLD = (Names.CAPITALS, Names.MAYBE_PERSON)  # organisations by no word of theirs


class CreditReader:
    """Reads the pieces of one text; ``is_listed`` where it names people alone."""

    def __init__(
        self,
        pieces: Sequence[Piece],
        known: Known,
        bold: tuple[str, ...],
        *,
        is_listed: bool,
    ) -> None:
        self.open = OpenCredit(known, bold)
        self.has_sure_person = False
        self.starts_sure = False  # the first that is named surely is a person
        self._pieces = pieces
        self._kinds = [naming(piece.text, known) for piece in pieces]
        self._known = known
        self._is_listed = is_listed

    def read(self) -> int:
        """Read as far as people and organisations are named; return how many pieces."""
        taken = 0
        while taken < len(self._pieces) and self._take(taken):
            taken += 1
        if self.open.is_empty and self.open.roles:
            taken -= 1  # a role that waited for its name in vain
        self.open.close()
        return taken

    def _take(self, place: int) -> bool:
        """Read one piece; False where the credits end before it."""
        piece, kind = self._pieces[place], self._kinds[place]
        if piece.mark in (".", ":") and place and not self._goes_on(place):
            return False
        if kind is Names.MAYBE_PERSON and self._is_person_here(place):
            waited = self.open.is_empty and bool(self.open.roles)
            return self._take_sure_person(piece) if waited else self._take_person(piece)
        if kind is Names.PERSON:
            return self._take_sure_person(piece)
        if kind is Names.CAPITALS and self._is_given_name_here(place):
            return self._take_sure_person(piece)
        return self._take_other(place, kind)

    def _take_other(self, place: int, kind: Names) -> bool:
        """Read what by itself names no person: a role, an organisation, more of one."""
        if kind is Names.ROLE:
            return self._take_role(place)
        if kind is Names.ORGANISATION and self._take_person_with_role(
            self._pieces[place]
        ):
            return True
        if kind is Names.DEPARTMENT and self._is_listed and self.open.is_empty:
            kind = Names.ORGANISATION
        if kind in _ORGANISATIONS:
            return self._take_organisation(place, kind)
        return self._take_more(place)

    def _goes_on(self, place: int) -> bool:
        """Return whether credits go on after a stop or a colon."""
        if self._is_listed:
            return True
        if self._pieces[place].mark == ":" or self.open.name is None:
            return False
        is_last = place + 1 == len(self._pieces) and bool(self.open.roles)
        tells_of_person = (Names.ROLE, Names.ORGANISATION, Names.INITIALS)
        is_told = is_last or self._kinds[place] in tells_of_person
        return not self.open.organisations and is_told

    def _is_person_here(self, place: int) -> bool:
        """Tell from what stands around whether the shape of a name is one."""
        piece = self._pieces[place]
        if self.open.name is None:
            return not self.open.organisations
        if piece.mark in (";", "&", "/") or self.open.organisations:
            return True
        if self._kinds[place + 1 : place + 2] == [Names.ROLE]:
            return True
        marks = [other.mark for other in self._pieces]
        is_before_and = "&" not in marks or "&" in marks[place:]
        return piece.mark == "," and is_before_and and self._is_list_of_people()

    def _is_list_of_people(self) -> bool:
        """Return whether nothing but names follow each other: "A, B and C"."""
        listed = [
            (piece.mark, kind)
            for piece, kind in zip(self._pieces, self._kinds, strict=True)
            if piece.mark in ("", ",", "&", ";")
        ]
        return len(listed) > 2 and all(kind in _PEOPLE for _, kind in listed)

    def _is_given_name_here(self, place: int) -> bool:
        """Return whether a given name alone is somebody: "Ana and Luis Roe"."""
        following = self._pieces[place + 1 : place + 2]
        is_joined = bool(following) and following[0].mark == "&"
        text = self._pieces[place].text
        is_alone = " " not in text and fold(text) not in PLACES
        return (is_joined or self._is_listed) and is_alone and is_given_name(text)

    def _take_sure_person(self, piece: Piece) -> bool:
        is_first = self.open.is_empty and not self.open.done
        taken = self._take_person(piece)
        self.has_sure_person |= taken
        self.starts_sure |= taken and is_first
        return taken

    def _take_person(self, piece: Piece) -> bool:
        is_of_organisation = self.open.name is None and piece.mark == "("
        if not self.open.is_empty and not is_of_organisation:
            if piece.mark in ("-", ":") and self.open.name is not None:
                return False
            self.open.close()
        self.open.name = self._known.full_name(_bare_name(piece.text))
        return True

    def _take_role(self, place: int) -> bool:
        piece = self._pieces[place]
        if naming(_bare_name(piece.text), self._known) is Names.PERSON:
            return self._take_sure_person(piece)
        if self._take_person_with_role(piece):
            return True
        is_waiting = self.open.is_empty and self._waits_for_a_name(place)
        if self.open.name is None and not is_waiting:
            return False
        self.open.roles.append(piece.text)
        return True

    def _take_person_with_role(self, piece: Piece) -> bool:
        """Read "Mayor Jane Doe", "the potter Jane Doe", "Jane Doe of Metropolis"."""
        told = role_and_person(piece.text, self._known)
        placed = person_of_organisation(piece.text, self._known)
        if told is None and placed is None:
            return False
        self.starts_sure |= self.open.is_empty and not self.open.done
        self.open.close()
        if told is not None:
            self.open.roles, self.open.name = [told[0]], _bare_name(told[1])
        elif placed is not None:
            self.open.name, organisation = _bare_name(placed[0]), placed[1]
            self.open.organisations = [organisation]
        self.has_sure_person = True
        return True

    def _waits_for_a_name(self, place: int) -> bool:
        """Return whether a role stands before its person: "the mayor, Jane Doe"."""
        text = self._pieces[place].text
        if any(is_session_word(word) for word in fold(text).split()):
            return False
        if Names.PERSON in self._kinds[place + 1 : place + 3]:
            return True
        following = self._kinds[place + 1 : place + 2]
        return text[0].islower() and following == [Names.MAYBE_PERSON]

    def _take_organisation(self, place: int, kind: Names) -> bool:
        piece, said = self._pieces[place], self.open.organisations
        if said and piece.mark == "(":
            if self.open.name is None and kind is not Names.INITIALS:
                return False
            said[-1] += f" ({piece.text})"
            return True
        if self.open.name is not None:
            if piece.mark == "-" and not self._is_after_dash(place, kind):
                return False
        elif said:
            if not self._begins_another(piece, kind):
                return False
            self.open.close()
        elif not self._is_listed and _is_of_a_session(piece.text):
            return False
        self.open.organisations.append(piece.text)
        return True

    def _is_after_dash(self, place: int, kind: Names) -> bool:
        """Return whether what follows a person's dash is theirs, and no title."""
        is_short = kind not in _UNTOLD or " " not in self._pieces[place].text
        is_all = self._pieces[0].mark == "" and place + 1 == len(self._pieces)
        is_name = kind is Names.MAYBE_PERSON or self._known.has_small_titles
        return self._is_listed or is_short or (is_all and is_name)

    def _begins_another(self, piece: Piece, kind: Names) -> bool:
        """Return whether an organisation after another one speaks as well."""
        if self._is_listed:
            return True
        if piece.mark in ("-", ":"):
            return False
        return kind not in _UNTOLD or piece.mark in ("&", ";")

    def _take_more(self, place: int) -> bool:
        """Read what no word tells: more of a role, or an organisation at the end."""
        piece = self._pieces[place]
        if self._take_person_with_role(piece):
            return True
        is_apart = piece.mark in (",", "(") and not piece.is_quoted
        if self.open.name is None or not is_apart or piece.text[0] in "¿¡?":
            return False
        if len(piece.text) > _LONGEST_PART:
            return False
        if self._kinds[place] is Names.DEPARTMENT:
            self.open.organisations.append(piece.text)
            return True
        return self._take_unknown(place)

    def _take_unknown(self, place: int) -> bool:
        text, said = self._pieces[place].text, self.open
        if INTRODUCER.match(fold(text)):
            return False
        is_short = len(text.split()) <= _FEW_WORDS
        if self._is_organisation_to_come(place):
            if not said.roles and not (is_short and text[0].islower()):
                return self._take_part_of_organisation(text)
            said.roles.append(text)
            return True
        is_last = place + 1 == len(self._pieces)
        most = _FEW_WORDS_OF_AN_OFFICE if text[0].isupper() else _FEW_WORDS
        if not is_last or len(text.split()) > most or said.organisations:
            return False
        if text[0].isupper():
            said.organisations.append(text)
            return True
        if said.roles or without_article(text) != text:
            return False
        said.roles.append(text)
        return True

    def _take_part_of_organisation(self, text: str) -> bool:
        """Read the office before its city: "Parks and Gardens, Lyon"."""
        if len(text.split()) > _FEW_WORDS or not is_capitalised(text, SMALL_WORDS):
            return False
        self.open.organisations.append(text)
        return True

    def _is_organisation_to_come(self, place: int) -> bool:
        return any(
            self._pieces[after].mark in (",", "(")
            and self._kinds[after] in _ORGANISATIONS
            for after in range(place + 1, min(place + 3, len(self._pieces)))
        )


def _bare_name(text: str) -> str:
    return without_person_title(without_article(text))


def _is_of_a_session(text: str) -> bool:
    """Return whether a text is what segments are called: "Welcome", "Coffee Break"."""
    words = fold(text).split()
    return all(is_session_word(word) or is_of_a_title(word) for word in words)
