"""Many names of people, found by their words without comparing all of them."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from itertools import combinations

from moderator_app.domain.same_name import folded, is_same_person

_Key = tuple[str, ...]


class PeopleNames:
    """Names of people. Two spellings of one share two words, or one is initials."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        self._by_words: defaultdict[_Key, list[str]] = defaultdict(list)
        self._by_given_name: defaultdict[str, set[str]] = defaultdict(set)
        self._with_initials: list[str] = []
        self._all: dict[str, None] = {}
        for name in names:
            self.add(name)

    def add(self, name: str) -> None:
        """Know one more name."""
        if name in self._all:
            return
        self._all[name] = None
        words = folded(name).split()
        for key in _keys(words):
            self._by_words[key].append(name)
        if len(words) > 1:
            self._by_given_name[words[0]].add(name)
        if _has_initials(words):
            self._with_initials.append(name)

    def __contains__(self, text: str) -> bool:
        """Whether a text is a spelling of one of the names."""
        return any(is_same_person(text, name) for name in self._likely(text))

    def with_given_name(self, word: str) -> str | None:
        """Return the only name that begins with a word, None where none or several."""
        named = self._by_given_name.get(folded(word), set())
        return next(iter(named)) if len(named) == 1 else None

    def _likely(self, text: str) -> Iterable[str]:
        words = folded(text).split()
        if _has_initials(words):
            yield from self._all
            return
        for key in _keys(words):
            yield from self._by_words.get(key, ())
        yield from self._with_initials


def _keys(words: list[str]) -> set[_Key]:
    if len(words) < 2:
        return {tuple(words)}
    return set(combinations(sorted(words), 2))


def _has_initials(words: list[str]) -> bool:
    return any(len(word) == 1 for word in words)
