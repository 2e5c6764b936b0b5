"""Who stands apart in a segment's words: after a dash, in brackets, before a colon."""

from __future__ import annotations

import re

from moderator_app.domain.programme import Credit
from moderator_app.importers.announcement.credit_words import organisation_at
from moderator_app.importers.announcement.credits import Credits, credits_at
from moderator_app.importers.announcement.kinds import is_hosted_word, is_session_word
from moderator_app.importers.announcement.letters import any_of, fold, words_of
from moderator_app.importers.announcement.naming import (
    Known,
    Names,
    naming,
    without_person_title,
)
from moderator_app.importers.announcement.pieces import Piece, pieces_of
from moderator_app.importers.announcement.spoken import Spoken, says_session

_ABOUT_WORDS = any_of(
    """on, about, presents, presenta, presentera, sobre, sur, uber, su, parla di, zu,
    explica, parlera di, habla de, hablara de, hablara sobre, presentara, speaks about,
    falara sobre, racconta, spiega, cuenta, tells, explains, shows, shares, raconte,
    explique, partage, zeigt, erzahlt, berichtet uber, spricht uber, conta, mostra,
    comparte, parlera de, parle de, parla de"""
)
_ABOUT = re.compile(rf"\s{_ABOUT_WORDS}\s")
_LONGEST_PARTICLE = 4  # letters: "with" is small in titles too
_FEW = 2  # words of a title that brackets can explain: "Networking (Gather Town)"
_SHORT = 4  # letters: articles and the like
_BEFORE_A_HOST = ("-", "(", "|", "/")
_BEFORE_A_NAME = ("-", "(", "|", "/", ":", "", ".")


def apart(text: str, known: Known, bold: tuple[str, ...]) -> Spoken:
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


def about(text: str, known: Known) -> Spoken:
    """Return title and speaker of "Jane Doe on reading maps"."""
    found = _ABOUT.search(fold(text))
    if found is None or naming(text[: found.start()], known) is not Names.PERSON:
        return Spoken(text)
    name = without_person_title(text[: found.start()])
    return Spoken(text[found.end() :], (Credit(name),))


def _stands_apart(text: str, piece: Piece, found: Credits, known: Known) -> bool:
    """Return whether these, who are named from a piece on, speak."""
    if not found.all or not _ends_apart(text, found.finish):
        return False
    before = text[: piece.begin]
    if found.all[0].name is None:
        return _is_host(before, piece, found, known)
    can_list = piece.mark != "" and known.language != "de"
    are_many = can_list and found.has_sure_person and len(found.all) > 1
    if found.starts_sure or are_many:
        return piece.mark != "," or found.is_whole or found.has_support
    if found.has_support and _is_shouted(found.all[0].name or "", before):
        return True
    return piece.mark in _BEFORE_A_NAME and _is_likely(before, piece, found, known)


def _is_likely(before: str, piece: Piece, found: Credits, known: Known) -> bool:
    """Return whether what has a name's shape alone is one, by what stands around."""
    first = found.all[0]
    has_role = naming(first.role or "", known) is Names.ROLE
    if known.language == "de" and piece.mark == "" and not has_role:
        return False  # "Verborgene Flüsse" has a name's shape
    if known.has_small_titles or _is_no_subtitle(before, known):
        is_hosted = piece.mark != ":" or is_hosted_word(_last_word(before))
        return found.has_support or (is_hosted and piece.mark not in ("", "."))
    kind = naming(first.organisation or "", known)
    return bool(first.role) or kind in (Names.ORGANISATION, Names.INITIALS)


def _last_word(text: str) -> str:
    return (words_of(fold(text)) or [""])[-1]


def _is_shouted(name: str, before: str) -> bool:
    """Return whether a name is in capitals and the title before it is not."""
    return name.isupper() and not before.isupper()


def _is_no_subtitle(before: str, known: Known) -> bool:
    """Return whether capitals after an English title without any tell a name."""
    words = words_of(before)
    has_small = any(word.islower() and len(word) > _LONGEST_PARTICLE for word in words)
    is_in_brackets = before.endswith("(") and len(words) > _FEW
    is_name = has_small or is_in_brackets or says_session(before)
    return known.language == "en" and is_name


def _ends_apart(text: str, finish: int) -> bool:
    rest = text[finish:].lstrip()
    return not rest or rest[0] in ":-–—|).,;(/" or text[finish - 1] == ")"


def _is_host(before: str, piece: Piece, found: Credits, known: Known) -> bool:
    """Return whether an organisation alone speaks: "Welcome - Metropolis"."""
    host = found.all[0].organisation or ""
    words = words_of(fold(before))
    if not words or piece.mark not in (*_BEFORE_A_HOST, ","):
        return False
    if known.has_organisation(host):
        return True
    is_session = all(is_session_word(word) or len(word) < _SHORT for word in words)
    is_by_words = naming(host, known) in (Names.ORGANISATION, Names.INITIALS)
    if known.language == "de" and organisation_at(fold(host)) not in (0, None):
        return False  # "Soziale Stadt" is what it is about
    if piece.mark == ",":  # "Welcome, City of Lyon"
        is_told = naming(host, known) is Names.ORGANISATION
        starts = organisation_at(fold(host)) == 0
        return is_session and is_told and starts and found.is_whole
    if not is_by_words or piece.mark not in _BEFORE_A_HOST:
        return False
    return is_session or _is_named_in_full(host, piece, found, known)


def _is_named_in_full(host: str, piece: Piece, found: Credits, known: Known) -> bool:
    """Return whether a name behind a talk's title is an organisation's."""
    capitals = sum(word[0].isupper() for word in host.split())
    if piece.mark == "(":
        return found.is_whole and capitals > 1
    return piece.mark == "-" and known.has_small_titles and capitals > _FEW
