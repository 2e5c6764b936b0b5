"""Tells whether two spellings name one person or one organisation."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from functools import lru_cache

_UNDECOMPOSED = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "æ": "ae", "œ": "oe", "ı": "i"}
)


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_REMEMBERED = 4096
"""Names whose words are kept; each of a page is compared with all others."""

_TITLES = _words(
    "dr dra drs mr mrs ms mx prof profa profra sr sra srta sres sig ssa dott dottssa"
    " ing lic arq abg mtro mtra mg msc phd herr frau m mme mlle don dona"
    " sir dame hon excmo excma ilmo ilma professor professora profesor profesora"
    " professeur professeure doctor doctora senyor senyora dipl"
)

_JOINING = _words(
    "a al d da das de degli dei del dell della delle der des di die do dos du e el"
    " en et for fur i il in la las le les los o of os per the und y and von"
)

_WRAPPING = _words(
    "proyecto project projet projecte projeto projekt progetto"
    " programa programme program programm programma"
    " red xarxa reseau rede network netzwerk rete"
    " asociacion association associacio associacao verband associazione"
)


def folded(text: str) -> str:
    """Return the text's words in plain small letters, one space between them.

    Accents, case, punctuation and the width of letters are gone.
    """
    small = unicodedata.normalize("NFKD", text).casefold().translate(_UNDECOMPOSED)
    bare = unicodedata.normalize("NFKD", small)
    letters = "".join(letter for letter in bare if not unicodedata.combining(letter))
    return " ".join(re.findall(r"[^\W_]+", letters))


def is_same_person(one: str, other: str) -> bool:
    """Tell whether two spellings name one person.

    Titles do not count; second names and second surnames may be missing or be
    initials, but two words have to match, the first of them included. Surnames may
    stand first where all words match, or three of them.
    """
    first, second = _name_words(one), _name_words(other)
    if not first or not second:
        return False
    short, long = sorted((first, second), key=len)
    if sorted(short) == sorted(long):
        return True
    if len(set(short)) > 2 and set(short) <= set(long):
        return True
    return len(short) > 1 and _meets(short[0], long[0]) and _runs_through(short, long)


def is_same_organisation(one: str, other: str) -> bool:
    """Tell whether two spellings name one organisation.

    "Proyecto" and its like do not count, nor do articles; what stands in
    brackets is another name of it, and initials stand for the whole.
    """
    return any(
        _are_one(first, second)
        for first in _names_of(one)
        for second in _names_of(other)
    )


@lru_cache(maxsize=_REMEMBERED)
def _name_words(name: str) -> tuple[str, ...]:
    words = folded(name).split()
    return tuple(word for word in words if word not in _TITLES) or tuple(words)


def _runs_through(short: Sequence[str], long: Sequence[str]) -> bool:
    """Each word of the short name meets one of the long, in order; two are whole."""
    rest = iter(long)
    met = [
        next((other for other in rest if _meets(word, other)), None) for word in short
    ]
    whole = sum(len(word) > 1 for word in short)
    return None not in met and whole >= min(2, len(short) - 1)


def _meets(one: str, other: str) -> bool:
    short, long = sorted((one, other), key=len)
    return one == other or (len(short) == 1 and long.startswith(short))


@lru_cache(maxsize=_REMEMBERED)
def _names_of(organisation: str) -> tuple[tuple[str, ...], ...]:
    inside = re.findall(r"[(\[]([^()\[\]]*)[)\]]", organisation)
    outside = re.sub(r"[(\[][^()\[\]]*[)\]]", " ", organisation)
    names = [tuple(folded(name).split()) for name in (organisation, outside, *inside)]
    return tuple(dict.fromkeys(name for name in names if name))


def _are_one(one: Sequence[str], other: Sequence[str]) -> bool:
    first, second = _telling(one), _telling(other)
    if "".join(first) == "".join(second):
        return True
    return _is_initials(first, second) or _is_initials(second, first)


def _telling(words: Sequence[str]) -> list[str]:
    """Leave out what tells nothing, but never all: "AL-LAS" is articles alone."""
    named = [word for word in words if word not in _WRAPPING] or list(words)
    return [word for word in named if word not in _JOINING] or named


def _is_initials(short: Sequence[str], long: Sequence[str]) -> bool:
    letters = "".join(word[0] for word in long)
    return len(short) == 1 and len(letters) > 2 and short[0] == letters
