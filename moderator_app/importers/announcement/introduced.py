"""Who is introduced in a segment's words: "by", "a cargo de", "Speaker:"."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace

from moderator_app.domain.programme import Credit
from moderator_app.importers.announcement import introducer_words as words
from moderator_app.importers.announcement.credits import Credits, credits_at
from moderator_app.importers.announcement.kinds import is_hosted_word
from moderator_app.importers.announcement.letters import any_of, fold, words_of
from moderator_app.importers.announcement.naming import (
    Known,
    Names,
    is_given_name,
    naming,
)
from moderator_app.importers.announcement.pieces import without_quotes
from moderator_app.importers.announcement.spoken import Spoken, says_session

_AFTER = r"(?:(?<=')|(?!\w))\s*:?\s*(?=\S)"
_STRONG = re.compile(rf"(?<![\w'-]){words.STRONG_INTRODUCERS}{_AFTER}")
_WEAK = re.compile(rf"(?<![\w'-]){words.WEAK_INTRODUCERS}{_AFTER}")
_FAINT = re.compile(rf"(?<![\w'-]){words.FAINT_INTRODUCERS}{_AFTER}")
LABEL = re.compile(
    rf"(?:^|(?<=[\s(,;.|/-]))(?:(?P<moderator>{words.MODERATOR_LABEL})"
    rf"|{words.SPEAKER_LABEL})(?:\s?\(s\)|/a|/in|\(a\)|\*innen|:innen|·e·s|-es|\.e)?"
    r"\s*:\s*(?=\S)"
)
"""A label in front of who speaks; ``moderator`` where it is one's."""

_UNSURE = re.compile(rf"{any_of(','.join(words.STRONG_INTRODUCERS_UNSURE))}\s*:?\s*")

_Rule = Callable[[str, Credits, Known], bool]
"""Tells from the words before, and who follows, whether a word introduces them."""


def introduced(text: str, known: Known, bold: tuple[str, ...]) -> Spoken | None:
    """Return a text without the first who are introduced in it, if any are."""
    folded = fold(without_quotes(text))
    labels = list(LABEL.finditer(folded))
    ends = [*(label.start() for label in labels[1:]), len(text)]
    for found, end in zip(labels, ends, strict=False):
        told = text[: max(end, found.end())]
        named = credits_at(told, known, begin=found.end(), bold=bold, is_listed=True)
        if named.all:
            label = text[found.start() : found.end()].strip(" :")
            return _cut(
                text, found.start(), named, bold, label if found["moderator"] else None
            )
    for found, how in _introducers(folded):
        named = credits_at(text, known, begin=found.end(), bold=bold)
        if named.all and how(text[: found.start()], named, known):
            return _cut(text, found.start(), named, bold)
    return None


def introducer_end(text: str) -> int:
    """Return where the word that introduces in front of a text ends, 0 for none."""
    folded = fold(text)
    found = LABEL.match(folded) or _STRONG.match(folded) or _WEAK.match(folded)
    return found.end() if found else 0


def _introducers(folded: str) -> list[tuple[re.Match[str], _Rule]]:
    """Return the words that may introduce somebody, from left to right."""
    found: list[tuple[re.Match[str], _Rule]] = [
        (word, _is_named if _UNSURE.fullmatch(word[0]) else _always)
        for word in _STRONG.finditer(folded)
    ]
    found.extend(
        (word, _is_by if word[0].startswith("by") else _is_named)
        for word in _WEAK.finditer(folded)
    )
    found.extend(
        (word, _is_person_after_session_word) for word in _FAINT.finditer(folded)
    )
    return sorted(found, key=lambda pair: (pair[0].start(), -pair[0].end()))


def _always(_before: str, _named: Credits, _known: Known) -> bool:
    return True


def _is_named(before: str, named: Credits, known: Known) -> bool:
    """Return whether a word that often means something else introduces these."""
    first = named.all[0]
    if first.name is not None:
        is_person = named.has_sure_person or named.has_support
        return is_person or known.has_small_titles or says_session(before)
    if not says_session(before):
        return False
    kind = naming(first.organisation or "", known)
    if named.starts_bold or kind in (Names.ORGANISATION, Names.INITIALS):
        return True
    last = (words_of(fold(before)) or [""])[-1]
    return kind is Names.CAPITALS and known.language != "de" and is_hosted_word(last)


def _is_by(before: str, named: Credits, known: Known) -> bool:
    """Return whether "by" introduces these: a name at the end needs no more."""
    is_name = named.all[0].name is not None and named.is_whole
    return is_name or _is_named(before, named, known)


def _is_person_after_session_word(before: str, named: Credits, known: Known) -> bool:
    is_told = named.has_sure_person or (named.has_support and known.has_small_titles)
    return named.all[0].name is not None and is_told and says_session(before)


def _hosts(
    named: tuple[Credit, ...], before: str, bold: tuple[str, ...]
) -> tuple[Credit, ...]:
    """Return a bare bold name that welcomes or closes as an organisation's.

    Pages put in bold which organisation it is; persons come with more.
    """
    first = named[0]
    is_bare = len(named) == 1 and first == Credit(first.name)
    if not is_bare or first.name not in bold or is_given_name(first.name.split()[0]):
        return named
    last = (words_of(fold(before)) or [""])[-1]
    return (Credit(organisation=first.name),) if is_hosted_word(last) else named


def _cut(
    text: str,
    begin: int,
    named: Credits,
    bold: tuple[str, ...],
    role: str | None = None,
) -> Spoken:
    before, after = text[:begin].rstrip(), text[named.finish :].rstrip()
    if before.endswith("(") and not after.lstrip().startswith(")"):
        before = before[:-1].rstrip()
    all_credits = _hosts(named.all, before, bold)
    if role is not None:
        all_credits = tuple(replace(who, role=who.role or role) for who in named.all)
    is_mark = after[:1] in tuple(",;:.")
    return Spoken(f"{before}{'' if is_mark else ' '}{after}".strip(), all_credits)
