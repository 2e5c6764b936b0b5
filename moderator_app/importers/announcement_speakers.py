"""Who speaks in a segment, taken out of its words: what is left is its title."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from moderator_app.domain.programme import Credit
from moderator_app.domain.same_name import is_same_organisation
from moderator_app.importers import announcement_credit_words as words
from moderator_app.importers.announcement_credits import Credits, credits_at
from moderator_app.importers.announcement_kinds import is_session_word
from moderator_app.importers.announcement_letters import any_of, fold, words_of
from moderator_app.importers.announcement_naming import Known, Names, naming
from moderator_app.importers.announcement_pieces import (
    Piece,
    pieces_of,
    without_quotes,
)

_STRONG = re.compile(rf"(?<![\w'-]){words.STRONG_INTRODUCERS}\s*:?\s*(?=\S)")
_WEAK = re.compile(rf"(?<![\w'-]){words.WEAK_INTRODUCERS}\s*:?\s*(?=\S)")
_FAINT = re.compile(rf"(?<![\w'-]){words.FAINT_INTRODUCERS}\s*(?=\S)")
_LABEL = re.compile(
    rf"(?:^|(?<=[\s(,;.|/-]))(?:(?P<moderator>{words.MODERATOR_LABEL})"
    rf"|{words.SPEAKER_LABEL})(?:\s?\(s\)|/a|/in|\(a\)|\*innen|:innen|·e·s|-es|\.e)?\s*:\s*(?=\S)"
)
_UNSURE = re.compile(rf"{any_of(','.join(words.STRONG_INTRODUCERS_UNSURE))}\s*:?\s*")
_EDGES = " \t,;:-–—|·/→&"
_Rule = Callable[[str, Credits, Known], bool]
"""Tells from the words before, and who follows, whether a word introduces them."""

_MOST_ROUNDS = 4
_FIRST_WORDS = 8


@dataclass(frozen=True, slots=True)
class Spoken:
    """A segment's words without who speaks, and who does.

    ``is_bare`` where nothing but who speaks is said: the title is a name then.
    """

    title: str
    credits: tuple[Credit, ...] = ()
    is_bare: bool = False


def spoken_in(text: str, known: Known, bold: tuple[str, ...] = ()) -> Spoken:
    """Return title and speakers of a segment's words.

    First who is introduced ("by", "a cargo de", "Speaker:"), else whoever
    stands apart: after a dash, in brackets, before a colon. The title is what
    remains; where nothing would, it is the first words.
    """
    title, named = text, list[Credit]()
    for _ in range(_MOST_ROUNDS):
        taken = _introduced(title, known, bold)
        if taken is None:
            break
        title = taken.title
        named.extend(taken.credits)
    apart = _apart(title, known, bold)
    if not named or all(who.name for who in apart.credits):
        title, named = apart.title, [*apart.credits, *named]
    title = tidy(title)
    said = tuple(dict.fromkeys(named))
    return Spoken(title or first_words(text, said), said, is_bare=not title)


def listed_in(
    text: str, known: Known, bold: tuple[str, ...] = ()
) -> tuple[Credit, ...]:
    """Return who is named where people alone are listed; a label may stand in front."""
    label = _LABEL.match(fold(text))
    begin = label.end() if label else 0
    named = credits_at(text, known, begin=begin, bold=bold, is_listed=True).all
    if label and label["moderator"]:
        role = text[: label.end()].strip(" :")
        return tuple(replace(who, role=who.role or role) for who in named)
    return named


def first_words(text: str, named: Sequence[Credit] = ()) -> str:
    """Return the first words of a segment that names its speakers alone."""
    if named and (name := named[0].name or named[0].organisation):
        return name
    return " ".join(text.split()[:_FIRST_WORDS])


def tidy(title: str) -> str:
    """Return a title without marks at its ends, empty brackets and outer quotes."""
    title = re.sub(r"\(\s*\)|\[\s*\]", "", title)
    title = re.sub(r"\s+([,;.:!?)])", r"\1", " ".join(title.split()))
    title = re.sub(r"([,;:–—-])\s*(?=[,;:])", "", title).strip(_EDGES)
    if title.count("(") > title.count(")"):
        title = title.replace("(", "", 1) if title.startswith("(") else title + ")"
    title = title.rstrip(_EDGES + ".")
    for opening, closing in ("“”", "«»", "„“", '""', "‘’"):
        inner = title[1:-1]
        if title[:1] == opening and title[-1:] == closing and opening not in inner:
            return inner.strip()
    return title


def _introduced(text: str, known: Known, bold: tuple[str, ...]) -> Spoken | None:
    """Return a text without the first who are introduced in it, if any are."""
    folded = fold(without_quotes(text))
    for found in _LABEL.finditer(folded):
        named = credits_at(text, known, begin=found.end(), bold=bold, is_listed=True)
        if named.all:
            role = (
                text[found.start() : found.end()].strip(" :")
                if found["moderator"]
                else None
            )
            return _cut(text, found.start(), named, role)
    for found, how in _introducers(folded):
        named = credits_at(text, known, begin=found.end(), bold=bold)
        if named.all and how(text[: found.start()], named, known):
            return _cut(text, found.start(), named)
    return None


def _introducers(folded: str) -> list[tuple[re.Match[str], _Rule]]:
    """Return the words that may introduce somebody, from left to right."""
    found: list[tuple[re.Match[str], _Rule]] = [
        (word, _is_named if _UNSURE.fullmatch(word[0]) else _always)
        for word in _STRONG.finditer(folded)
    ]
    found.extend((word, _is_named) for word in _WEAK.finditer(folded))
    found.extend(
        (word, _is_person_after_session_word) for word in _FAINT.finditer(folded)
    )
    return sorted(found, key=lambda pair: (pair[0].start(), -pair[0].end()))


def _always(_before: str, _named: Credits, _known: Known) -> bool:
    return True


def _is_named(before: str, named: Credits, known: Known) -> bool:
    """Return whether a word that often means something else introduces these."""
    first = named.all[0]
    if named.has_sure_person:
        return True
    if first.name is not None:
        return named.has_support or known.has_small_titles or _says_session(before)
    if not _says_session(before):
        return False
    kind = naming(first.organisation or "", known)
    return kind in (Names.ORGANISATION, Names.INITIALS) or (
        kind is Names.CAPITALS and known.language != "de"
    )


def _is_person_after_session_word(before: str, named: Credits, _known: Known) -> bool:
    is_person = named.all[0].name is not None and named.has_sure_person
    return is_person and _says_session(before)


def _says_session(text: str) -> bool:
    """Return whether the last words of a text tell of the session's course."""
    last = words_of(fold(text))[-3:]
    return any(is_session_word(word) for word in last)


def _cut(text: str, begin: int, named: Credits, role: str | None = None) -> Spoken:
    before, after = text[:begin].rstrip(), text[named.finish :].lstrip()
    if before.endswith("(") and not after.startswith(")"):
        before = before[:-1]
    all_credits = named.all
    if role is not None:
        all_credits = tuple(replace(who, role=who.role or role) for who in named.all)
    return Spoken(f"{before} {after}".strip(), all_credits)


def _apart(text: str, known: Known, bold: tuple[str, ...]) -> Spoken:
    """Return title and speakers where they stand apart by marks alone."""
    kept, named, place = list[str](), list[Credit](), 0
    for piece in pieces_of(text):
        if piece.begin < place:
            continue
        found = credits_at(text, known, begin=piece.begin, bold=bold)
        if not _stands_apart(text, piece, found, known):
            continue
        named.extend(found.all)
        kept.append(text[place : piece.begin].rstrip().removesuffix("("))
        place = found.finish
    kept.append(text[place:])
    return Spoken(" ".join(kept), tuple(named))


def _stands_apart(text: str, piece: Piece, found: Credits, known: Known) -> bool:
    if not found.all or not _ends_apart(text, found.finish):
        return False
    before = text[: piece.begin]
    if found.all[0].name is None:
        return _is_host(before, piece, found, known)
    if found.has_sure_person:
        return piece.mark != "," or found.is_whole or found.has_support
    if found.has_support:
        return piece.mark != "," and (known.has_small_titles or bool(found.all[0].role))
    return known.has_small_titles and piece.mark in ("-", "(", "|", ":")


def _ends_apart(text: str, finish: int) -> bool:
    rest = text[finish:].lstrip()
    return not rest or rest[0] in ":-–—|).,;(/" or text[finish - 1] == ")"


def _is_host(before: str, piece: Piece, found: Credits, known: Known) -> bool:
    """Return whether an organisation alone speaks: "Welcome - Metropolis"."""
    kind = naming(found.all[0].organisation or "", known)
    if piece.mark not in ("-", "(", "|", ":", ",") or len(found.all) > 3:
        return False
    words = words_of(fold(before))
    if piece.mark == ":":
        return False
    is_session = bool(words) and all(
        is_session_word(word) or len(word) < 4 for word in words
    )
    is_listed = kind is Names.ORGANISATION and any(
        is_same_organisation(found.all[0].organisation or "", name)
        for name in known.organisations
    )
    if is_listed:
        return bool(words)
    return (
        is_session
        and kind in (Names.ORGANISATION, Names.INITIALS)
        and piece.mark != ","
    )
