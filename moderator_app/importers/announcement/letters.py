"""Letters as the reader compares them: small, without accents, one for one."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

_SIGNS = ("So", "Sk", "Cn")  # Unicode's categories
_WORD = re.compile(r"[^\W_]+(?:['’.&-][^\W_]+)*")


@lru_cache(maxsize=4096)
def _folded_letter(letter: str) -> str:
    base = unicodedata.normalize("NFD", letter)[0]
    if base in "’‘ʼ´`′":
        return "'"
    if base in "–—‒―−":
        return "-"
    return base.lower()[0]


def fold(text: str) -> str:
    """Return the text in small letters without accents, of the same length.

    The length stays so that what a pattern finds in the folded text can be
    cut out of the original.
    """
    if text.isascii():
        return text.lower().replace("`", "'")
    return "".join(map(_folded_letter, text))


def words_of(text: str) -> list[str]:
    """Return the words of a text, as they are written."""
    return _WORD.findall(text)


def phrase(text: str) -> str:
    """Return the folded words of a text with one space between: a key to look up."""
    return " ".join(words_of(fold(text)))


def phrases_in(vocabulary: str) -> list[str]:
    """Return the phrases of a vocabulary, which commas part."""
    parts = (" ".join(part.split()) for part in vocabulary.split(","))
    return [part for part in parts if part]


def any_of(vocabulary: str) -> str:
    """Return a pattern for any of the phrases of a vocabulary, the longest first."""
    parts = set(phrases_in(vocabulary))
    ordered = sorted(parts, key=lambda part: (-len(part), part))
    return (
        "(?:" + "|".join(re.escape(part).replace(r"\ ", " +") for part in ordered) + ")"
    )


def word_set(vocabulary: str) -> frozenset[str]:
    """Return the words of a vocabulary, which white space parts."""
    return frozenset(vocabulary.split())


def phrase_set(vocabulary: str) -> frozenset[str]:
    """Return the phrases of a vocabulary as keys to look up."""
    return frozenset(map(phrase, phrases_in(vocabulary)))


def without_signs(text: str) -> str:
    """Return a text without the emoji and other signs that it starts with."""
    start = 0
    while start < len(text) and (
        text[start] == " " or unicodedata.category(text[start]) in _SIGNS
    ):
        start += 1
    return text[start:]
