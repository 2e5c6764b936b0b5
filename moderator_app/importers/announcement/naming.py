"""What a piece of text names: a person, a role, an organisation, or none of them."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import Enum, auto
from functools import lru_cache

from moderator_app.domain.draft import DraftPerson
from moderator_app.domain.same_name import is_same_organisation
from moderator_app.importers.announcement.credit_words import (
    ARTICLES,
    PARTICLES,
    PERSON_TITLE,
    is_of_a_title,
    is_of_an_office,
    is_office,
    organisation_at,
    role_at,
)
from moderator_app.importers.announcement.given_names import GIVEN_NAMES
from moderator_app.importers.announcement.kinds import is_session_word
from moderator_app.importers.announcement.letters import fold
from moderator_app.importers.announcement.names import PeopleNames
from moderator_app.importers.announcement.zone_words import PLACES

_LONGEST = 160  # letters of a name, a role or an organisation
_MOST_NAMES = 6
_FEW = 3  # words of a name behind an office: more tell of the office
SMALL_WORDS = PARTICLES | {"of", "the", "and", "for", "in", "fur", "und", "pour", "et"}
"""Words in names of organisations that have no capital."""

_SHORT = 2  # letters: "To" can be of a name, and of a title
_MOST_WORDS_OF_A_ROLE = 6  # in front of a name: "Deputy Mayor Jane Doe"
_NAME_WORD = re.compile(r"(?:[^\W\d_]\.?)+(?:['’-](?:[^\W\d_]\.?)+)*\.?")
_ACRONYM = re.compile(r"(?=(?:[^A-Z]*[A-Z]){2})[A-Z0-9][A-Za-z0-9&.+-]{1,14}")
_OF = re.compile(
    r"\s(?:of|from|at|del|de|des|du|da|do|dell'|della|di|von|vom|der)(?:\s|(?<='))"
    r"(?:(?:the|la|l'|les|las|los|der|dem)\s)?"
)
_ENGLISH_HEAD_END = re.compile(r"(?<=\w)\s(?:of|for|at|in|and|to|&|[-–(])|[,(]")
_INITIAL = re.compile(r"[^\W\d_]\.(?:\s?-?[^\W\d_]\.)*\s")
_NO_NAME = re.compile(r"[\x01¿?!%€$\d:;=<>@#*/\\{}_]")
_NO_ORGANISATION = re.compile(r"[\x01¿?!%€$:;=<>@#*\\{}_]")


class Names(Enum):
    """What a piece of text names."""

    PERSON = auto()  # surely
    MAYBE_PERSON = auto()  # by its shape
    ROLE = auto()
    ORGANISATION = auto()
    INITIALS = auto()  # an organisation's
    CAPITALS = auto()  # something with a name of its own
    DEPARTMENT = auto()  # an organisation's word in small letters
    NOTHING = auto()


@dataclass(frozen=True, slots=True, eq=False)
class Known:
    """Who the page lists, and its language: what a name is compared with.

    Equal is only the same: names can be many, and what is known of them is kept.
    """

    people: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    language: str | None = None

    def has_organisation(self, text: str) -> bool:
        """Return whether the page lists an organisation of this name."""
        return any(is_same_organisation(text, name) for name in self.organisations)

    def full_name(self, text: str) -> str:
        """Return the one person's name whose given name a word is, else the text."""
        if " " in text or not text:
            return text
        return _names(self).with_given_name(text) or text

    @property
    def has_small_titles(self) -> bool:
        """Whether capitals in the middle of a title tell a name, as in Spanish."""
        return self.language not in ("en", "de", None)


@lru_cache(maxsize=4)
def _names(known: Known) -> PeopleNames:
    return PeopleNames(known.people)


def known_from(people: Iterable[DraftPerson], language: str | None) -> Known:
    """Return what the page's list of people tells for the rest of it."""
    named = [person.credit for person in people]
    names = tuple(credit.name for credit in named if credit.name)
    organisations = dict.fromkeys(
        credit.organisation for credit in named if credit.organisation
    )
    return Known(names, tuple(organisations), language)


def with_speakers(known: Known, speakers: Iterable[DraftPerson]) -> Known:
    """Return what is known, and the names of those found to speak."""
    names = (person.credit.name for person in speakers)
    found = dict.fromkeys(name for name in names if name)
    return replace(known, people=(*known.people, *found))


def naming(text: str, known: Known) -> Names:
    """Return what a piece of text names."""
    if not text or len(text) > _LONGEST or "\x01" in text:
        return Names.NOTHING
    return _naming(without_article(text), known)


@lru_cache(maxsize=2048)
def _naming(text: str, known: Known) -> Names:
    if _is_known_person(text, known) or known.full_name(text) != text:
        return Names.PERSON
    if known.has_organisation(text):
        return Names.ORGANISATION
    folded = fold(text)
    bare = without_person_title(text)
    if bare != text and _has_name_shape(bare):
        return Names.PERSON
    if folded in PLACES:
        return Names.CAPITALS
    role, organisation = _places_of_words(text, folded, known.language)
    if role == 0 and (text.startswith("CAP ") or _is_secretariat(text, known.language)):
        role = None  # a health centre in Catalonia, and an office
    if text.split()[0].islower():
        return _in_small_letters(role, organisation)
    if _has_name_shape(text) and role is None and organisation is None:
        return _of_name_shape(text)
    return _by_words(text, role, organisation)


def _is_secretariat(text: str, language: str | None) -> bool:
    """Return whether an accent tells the office from the one who holds it."""
    return text.startswith("Secretaría") or (
        language == "pt" and text.startswith("Secretaria ")
    )


def _places_of_words(
    text: str, folded: str, language: str | None
) -> tuple[int | None, int | None]:
    """Return where a role's and an organisation's words stand in a text."""
    role = _early(role_at(folded), folded)
    if language == "en" and _is_compound_role(folded):
        return role, None  # "City Engineer"
    place = organisation_at(folded)
    if language == "en" and place and text[place].islower():
        place = None  # "What councils publish"
    return role, place


def _is_compound_role(folded: str) -> bool:
    """Return whether the last word before "of" and its like is a role."""
    last = _ENGLISH_HEAD_END.split(folded, maxsplit=1)[0].split()[-1]
    return role_at(last) == 0 and not last.endswith("s")


def _early(place: int | None, folded: str) -> int | None:
    """Return the place of a role's word that is among the first of a text."""
    return place if place is not None and folded[:place].count(" ") < 4 else None


def _in_small_letters(role: int | None, organisation: int | None) -> Names:
    if role is not None and (organisation is None or role <= organisation):
        return Names.ROLE
    if organisation == 0:
        return Names.DEPARTMENT
    return Names.NOTHING


def _by_words(text: str, role: int | None, organisation: int | None) -> Names:
    if role is not None and (organisation is None or role <= organisation):
        return Names.ROLE
    if _ACRONYM.fullmatch(text) and not is_of_a_title(fold(text)):
        return Names.INITIALS
    if organisation is not None and not _NO_ORGANISATION.search(text):
        return Names.ORGANISATION
    if is_capitalised(text):
        return Names.CAPITALS
    return Names.NOTHING


def _of_name_shape(text: str) -> Names:
    words = [word.strip(".") for word in fold(text).split()]
    has_given_name = is_given_name(words[0]) or _INITIAL.match(text) is not None
    if not has_given_name and (is_session_word(words[0]) or words[0] in PLACES):
        return Names.CAPITALS  # "Welcome Reception", "Madrid Río"
    rest = words[1:] if has_given_name else words
    if any(is_of_a_title(word) for word in rest if len(word) > _SHORT):
        return Names.CAPITALS
    return Names.PERSON if has_given_name else Names.MAYBE_PERSON


def is_given_name(word: str) -> bool:
    """Return whether a word is a given name, or two that a hyphen joins."""
    parts = re.split(r"[-']", fold(word))
    return parts[0] in GIVEN_NAMES or parts[-1] in GIVEN_NAMES


def role_and_person(text: str, known: Known) -> tuple[str, str] | None:
    """Return the two of "Mayor Jane Doe", None where a text is none such."""
    bare = without_article(text)
    words = bare.split()
    for place in range(1, min(len(words) - 1, _MOST_WORDS_OF_A_ROLE)):
        name = " ".join(words[place:])
        if not name[0].isupper():
            continue
        role, kind = " ".join(words[:place]), naming(name, known)
        if kind is Names.PERSON:
            is_after_article = bare != text and (role.islower() or place == 1)
            is_role = is_after_article or role_at(fold(role)) is not None
            return (role, name) if is_role else None
        if kind is Names.MAYBE_PERSON and is_office(fold(role)):
            is_title = is_of_an_office(fold(words[place])) or len(words) - place > _FEW
            return None if is_title else (role, name)
    return None


def person_of_organisation(text: str, known: Known) -> tuple[str, str] | None:
    """Return the two of "Jane Doe of the City of Lyon", None where it is none such."""
    for found in _OF.finditer(fold(text)):
        name, organisation = text[: found.start()], text[found.end() :]
        is_told = naming(organisation, known) in (Names.ORGANISATION, Names.INITIALS)
        if is_told and naming(name, known) in (Names.PERSON, Names.MAYBE_PERSON):
            return name, organisation
    return None


def _is_known_person(text: str, known: Known) -> bool:
    is_name = _has_name_shape(without_person_title(text))
    if not is_name or organisation_at(fold(text)) is not None:
        return False
    return text in _names(known)


def without_person_title(text: str) -> str:
    """Return a name without "Dr.", "Prof.", "Sra." and the like in front."""
    folded = fold(text)
    end = 0
    while found := PERSON_TITLE.match(folded, end):
        is_letter = (
            len(found[0].strip(" .")) == 1
        )  # "D." of "D. Luis Roe", not of "D. Roe"
        if is_letter and " " not in text[found.end() :]:
            break
        end = found.end()
    return text[end:] or text


def without_article(text: str) -> str:
    """Return a text without the article in front of it."""
    found = ARTICLES.match(fold(text))
    return text[found.end() :] or text if found else text


def _has_name_shape(text: str) -> bool:
    """Return whether a text could be a person's name: two to six capitalised words."""
    words = text.split()
    if not 2 <= len(words) <= _MOST_NAMES or _NO_NAME.search(text):
        return False
    main = [word for word in words if fold(word) not in PARTICLES]
    if len(main) < 2 or fold(words[0]) in PARTICLES - {"al", "el", "ter", "ibn", "san"}:
        return False
    return all(word[0].isupper() and _NAME_WORD.fullmatch(word) for word in main)


def is_capitalised(text: str, small: frozenset[str] = PARTICLES) -> bool:
    """Return whether all words of a text but ``small`` ones begin with a capital."""
    main = [word for word in text.split() if fold(word) not in small and word != "&"]
    return (
        0 < len(main) <= _MOST_NAMES
        and not _NO_ORGANISATION.search(text)
        and all(word[0].isupper() or word[0].isdigit() for word in main)
    )
