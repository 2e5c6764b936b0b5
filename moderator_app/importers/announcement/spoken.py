"""A segment's words, parted into its title and those who speak."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from moderator_app.domain.programme import Credit
from moderator_app.importers.announcement.kinds import is_session_word
from moderator_app.importers.announcement.letters import (
    fold,
    without_signs,
    words_of,
)

_EDGES = " \t,;:-–—|·/→&*†"
_LINK = re.compile(r"(?:https?://|www\.)\S+")
_FIRST_WORDS = 8
_INTRODUCES = re.compile(
    r"[\s,;:–—-]+(?:with|by|con|avec|par|amb|com|mit|von|durch)$", re.IGNORECASE
)


@dataclass(frozen=True, slots=True)
class Spoken:
    """A segment's words without who speaks, and who does.

    ``is_bare`` where nothing but who speaks is said: the title is a name then.
    """

    title: str
    credits: tuple[Credit, ...] = ()
    is_bare: bool = False


def first_words(text: str, named: Sequence[Credit] = ()) -> str:
    """Return the first words of a segment that names its speakers alone."""
    if named and (name := named[0].name or named[0].organisation):
        return name
    return " ".join(text.split()[:_FIRST_WORDS])


def tidy(title: str) -> str:
    """Return a title without marks at its ends, empty brackets and outer quotes."""
    title = _LINK.sub("", title)
    title = re.sub(r"\(\s*\)|\[\s*\]", "", title).replace(" | ", " ")
    title = re.sub(r"\s+([,;.)])", r"\1", " ".join(title.split()))
    title = re.sub(r"[.,;:–—-]\s*(?=[,;:])", "", title).strip(_EDGES)
    if title.count("(") > title.count(")"):
        title = title.replace("(", "", 1) if title.startswith("(") else title + ")"
    title = without_signs(title.rstrip(_EDGES + "."))
    for opening, closing in ("“”", "«»", "„“", '""', "‘’"):
        inner = title[1:-1]
        if title[:1] == opening and title[-1:] == closing and opening not in inner:
            return inner.strip()
    return title


def without_introducer(title: str) -> str:
    """Return a title without the word that introduces who was named below it."""
    return _INTRODUCES.sub("", title) or title


def says_session(text: str) -> bool:
    """Return whether the last words of a text tell of the session's course."""
    last = words_of(fold(text))[-3:]
    return any(is_session_word(word) for word in last)
