"""Reads pieces of a text into credits, one after the other, until something else."""

from __future__ import annotations

from collections.abc import Sequence

from moderator_app.importers.announcement_credit_words import is_of_a_title
from moderator_app.importers.announcement_kinds import is_session_word
from moderator_app.importers.announcement_letters import fold
from moderator_app.importers.announcement_naming import (
    Known,
    Names,
    naming,
    without_article,
    without_person_title,
)
from moderator_app.importers.announcement_open_credit import OpenCredit
from moderator_app.importers.announcement_pieces import Piece

_LONGEST_PART = 90  # letters
_FEW_WORDS = 4
_MOST_WORDS_OF_A_ROLE = 6  # in front of a name: "Deputy Mayor Jane Doe"
_PEOPLE = (Names.PERSON, Names.MAYBE_PERSON)
_ORGANISATIONS = (Names.ORGANISATION, Names.INITIALS, Names.CAPITALS)


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
        if piece.mark in (".", ":") and not self._is_listed and place:
            return False
        if kind is Names.MAYBE_PERSON:
            if self._is_person_here(place):
                return self._take_person(piece)
            kind = Names.CAPITALS
        if kind is Names.PERSON:
            return self._take_sure_person(piece)
        if kind is Names.ROLE:
            return self._take_role(place)
        if kind is Names.DEPARTMENT and self._is_listed and self.open.is_empty:
            kind = Names.ORGANISATION
        if kind in _ORGANISATIONS:
            return self._take_organisation(piece, kind)
        return self._take_more(place)

    def _is_person_here(self, place: int) -> bool:
        """Tell from what stands around whether the shape of a name is one."""
        piece = self._pieces[place]
        if self.open.name is None:
            return not self.open.organisations
        if piece.mark in (";", "&", "/") or self.open.organisations:
            return True
        following = self._kinds[place + 1 :]
        if following[:1] == [Names.ROLE]:
            return True
        is_list = bool(following) and all(kind in _PEOPLE for kind in following)
        marks = {other.mark for other in self._pieces[place:]}
        return piece.mark == "," and is_list and "&" in marks

    def _take_sure_person(self, piece: Piece) -> bool:
        taken = self._take_person(piece)
        self.has_sure_person |= taken
        return taken

    def _take_person(self, piece: Piece) -> bool:
        is_of_organisation = self.open.name is None and piece.mark == "("
        if not self.open.is_empty and not is_of_organisation:
            if piece.mark in ("-", ":") and self.open.name is not None:
                return False
            self.open.close()
        self.open.name = _bare_name(piece.text)
        return True

    def _take_role(self, place: int) -> bool:
        piece = self._pieces[place]
        if naming(_bare_name(piece.text), self._known) is Names.PERSON:
            return self._take_sure_person(piece)
        if inside := self._role_and_person(piece.text):
            self.open.close()
            self.open.roles, self.open.name = [inside[0]], _bare_name(inside[1])
            self.has_sure_person = True
            return True
        is_waiting = self.open.is_empty and self._waits_for_a_name(place)
        if self.open.name is None and not is_waiting:
            return False
        self.open.roles.append(piece.text)
        return True

    def _waits_for_a_name(self, place: int) -> bool:
        """Return whether a role stands before its person: "the mayor, Jane Doe"."""
        if any(
            is_session_word(word) for word in fold(self._pieces[place].text).split()
        ):
            return False
        return Names.PERSON in self._kinds[place + 1 : place + 3]

    def _role_and_person(self, text: str) -> tuple[str, str] | None:
        """Return the two of "Mayor Jane Doe"."""
        words = text.split()
        for place in range(1, min(len(words) - 1, _MOST_WORDS_OF_A_ROLE)):
            name = " ".join(words[place:])
            if naming(name, self._known) is Names.PERSON and name[0].isupper():
                return " ".join(words[:place]), name
        return None

    def _take_organisation(self, piece: Piece, kind: Names) -> bool:
        said = self.open.organisations
        if self.open.name is not None:
            is_long = kind is Names.CAPITALS and len(piece.text.split()) > 1
            if piece.mark == "-" and is_long and not self._is_listed:
                return False
        elif not said:
            if not self._is_listed and _is_of_a_session(piece.text):
                return False
        elif piece.mark == "(" and kind is Names.INITIALS:
            said[-1] += f" ({piece.text})"
            return True
        elif not self._begins_another(piece, kind):
            return False
        else:
            self.open.close()
        self.open.organisations.append(piece.text)
        return True

    def _begins_another(self, piece: Piece, kind: Names) -> bool:
        """Return whether an organisation after another one speaks as well."""
        if self._is_listed:
            return True
        if piece.mark in ("-", ":"):
            return False
        return kind is not Names.CAPITALS or piece.mark in ("&", ";")

    def _take_more(self, place: int) -> bool:
        """Read what no word tells: more of a role, or an organisation at the end."""
        piece = self._pieces[place]
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
        is_short = len(text.split()) <= _FEW_WORDS
        if self._is_organisation_to_come(place):
            if not said.roles and not (is_short and text[0].islower()):
                return False
            said.roles.append(text)
            return True
        is_last = place + 1 == len(self._pieces)
        if not is_last or not is_short or said.organisations:
            return False
        if text[0].isupper():
            said.organisations.append(text)
            return True
        if said.roles or without_article(text) != text:
            return False
        said.roles.append(text)
        return True

    def _is_organisation_to_come(self, place: int) -> bool:
        kinds = (*_ORGANISATIONS, Names.MAYBE_PERSON)
        return any(
            self._pieces[after].mark == "," and self._kinds[after] in kinds
            for after in range(place + 1, min(place + 3, len(self._pieces)))
        )


def _bare_name(text: str) -> str:
    return without_person_title(without_article(text))


def _is_of_a_session(text: str) -> bool:
    """Return whether a text is what segments are called: "Welcome", "Coffee Break"."""
    words = fold(text).split()
    return all(is_session_word(word) or is_of_a_title(word) for word in words)
