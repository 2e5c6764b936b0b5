"""Finds the city that a text names, and its zone.

The table, resources/cities.tsv, holds cities above 100,000 people with their
names in seven languages, the largest first: country, zone, names. A name that
is also a common word of one of these languages has a star before it. Its
source: resources/cities.CREDITS.md.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from moderator_app.domain.same_name import folded
from moderator_app.domain.zone_guess import ZoneGuess
from moderator_app.importers.city_hints import hinted_countries
from moderator_app.resource_files import resource

_WORD = re.compile(r"[^\W_]+")
_LONGEST_NAME = 6  # words
_OF = ("de", "d", "di", "da", "do", "von", "of")
_TOWNS = """
    ciudad municipio municipalidad alcaldia ayuntamiento ajuntament ciutat city town
    ville mairie metropole stadt landeshauptstadt hansestadt gemeinde comune citta
    prefeitura cidade intendencia
"""
_TOWN = frozenset(_TOWNS.split())
_PIECE_ENDS = frozenset(",;:()[]/|–—-")


@dataclass(frozen=True, slots=True)
class _City:
    country: str
    zone: str
    is_common_word: bool


@dataclass(frozen=True, slots=True)
class _Word:
    """A word of the text; ``opens`` and ``closes`` where a piece of it ends."""

    folded: str
    begin: int
    end: int
    is_capital: bool
    opens: bool
    closes: bool


@dataclass(frozen=True, slots=True)
class Cities:
    """The table by folded name; of cities of one name the largest is first."""

    by_name: Mapping[str, Sequence[_City]]

    @classmethod
    def load(cls) -> Cities:
        """Return the table that comes with the program."""
        by_name: dict[str, list[_City]] = {}
        for line in resource("cities.tsv").read_text(encoding="utf-8").splitlines():
            country, zone, *names = line.split("\t")
            for name in names:
                city = _City(country, zone, name.startswith("*"))
                by_name.setdefault(folded(name), []).append(city)
        return cls(by_name)

    def guess(self, text: str) -> ZoneGuess | None:
        """Return the city that a text names, in the text's own spelling.

        The longest name wins, then the first. Of several cities of that name it
        is one of a country that the text points to, else the largest.
        """
        plain = unicodedata.normalize("NFC", text)
        words = list(_words(plain))
        for begin, end in _spans(len(words)):
            named = words[begin:end]
            cities = self.by_name.get(" ".join(word.folded for word in named), ())
            if cities and _is_name(words, begin, end, cities[0]):
                zone = _likeliest(cities, words).zone
                return ZoneGuess(plain[named[0].begin : named[-1].end], zone)
        return None


def _words(text: str) -> Iterator[_Word]:
    found = list(_WORD.finditer(text))
    starts = [match.start() for match in found] + [len(text)]
    before = True
    for match, following in zip(found, starts[1:], strict=True):
        gap = text[match.end() : following]
        ends = following == len(text) or not _PIECE_ENDS.isdisjoint(gap)
        is_capital = match[0][0].isupper()
        yield _Word(
            folded(match[0]), match.start(), match.end(), is_capital, before, ends
        )
        before = ends


def _spans(count: int) -> Iterator[tuple[int, int]]:
    """Yield parts of a text, the longest first."""
    for length in range(min(_LONGEST_NAME, count), 0, -1):
        for begin in range(count - length + 1):
            yield begin, begin + length


def _is_name(words: Sequence[_Word], begin: int, end: int, city: _City) -> bool:
    """Tell whether words are meant as a city: with a capital, and not as a word.

    A common word is one where it is all of a piece of the text, where it ends one
    after "of", and where a town is spoken of: "City of York Council".
    """
    if not words[begin].is_capital or not city.is_common_word:
        return words[begin].is_capital
    before = [word.folded for word in words[max(0, begin - 2) : begin]]
    if before and before[-1] in _TOWN:
        return True
    if before and before[-1] in _OF:
        return words[end - 1].closes or before[0] in _TOWN
    return words[begin].opens and words[end - 1].closes


def _likeliest(cities: Sequence[_City], words: Sequence[_Word]) -> _City:
    hinted = hinted_countries(word.folded for word in words)
    of_hinted = [city for city in cities if city.country in hinted]
    return (of_hinted or cities)[0]
