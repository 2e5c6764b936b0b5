"""Who speaks in a segment, taken out of its words: what is left is its title."""

from __future__ import annotations

import re

from moderator_app.domain.programme import Credit
from moderator_app.importers.announcement.apart import about, apart
from moderator_app.importers.announcement.credits import credits_at
from moderator_app.importers.announcement.introduced import (
    LABEL,
    introduced,
    introducer_end,
)
from moderator_app.importers.announcement.letters import fold, phrase, phrase_set
from moderator_app.importers.announcement.naming import (
    SMALL_WORDS,
    Known,
    Names,
    is_capitalised,
    naming,
)
from moderator_app.importers.announcement.pieces import pieces_of
from moderator_app.importers.announcement.spoken import Spoken, first_words, tidy

_UNSETTLED = re.compile(
    r"\s*[(\[](?:tbc|tba|tbd|to be confirmed|por confirmar|[àa] confirmer|a confirmar|"
    r"per confirmar|da confermare|angefragt|invited|invitad[oa]|n\.\s?n\.)[)\]]",
    re.IGNORECASE,
)
"""A remark on somebody who has not agreed yet."""

_MOST_ROUNDS = 4  # of those who are introduced one after the other
_NOBODY = phrase_set(
    """all, everyone, everybody, participants, audience, plenary, host, tbc, tba,
    tbd, n/a, todos, todas, todos los ponentes, público, plenario, por confirmar,
    participantes, tous, toutes, tous les intervenants, public, à confirmer, salle,
    tots, totes, públic, per confirmar, plenário, a confirmar, alle, publikum,
    plenum, alle referenten, offen, tutti, tutte, pubblico, da confermare, all
    speakers, all panelists, moderator, zoom"""
)


def spoken_in(text: str, known: Known, bold: tuple[str, ...] = ()) -> Spoken:
    """Return title and speakers of a segment's words.

    The title is what remains; where nothing would, it is the first words.
    """
    title, named = _UNSETTLED.sub("", text), list[Credit]()
    for _ in range(_MOST_ROUNDS):
        taken = introduced(title, known, bold)
        if taken is None:
            break
        title = taken.title
        named.extend(taken.credits)
    beside = apart(title, known, bold)
    if not named and not beside.credits:
        beside = about(title, known)
    if not named or all(who.name for who in beside.credits):
        title, named = beside.title, [*beside.credits, *named]
    title, said = tidy(_without_everybody(title)), tuple(dict.fromkeys(named))
    return Spoken(title or first_words(text, said), said, is_bare=not title)


def _without_everybody(title: str) -> str:
    """Return a title without "all" after a dash: nobody of a name."""
    pieces = pieces_of(title)
    if len(pieces) < 2 or pieces[-1].mark not in ("-", "|", "(", "/"):
        return title
    return title[: pieces[-2].finish] if phrase(pieces[-1].text) in _NOBODY else title


def listed_in(
    text: str, known: Known, bold: tuple[str, ...] = ()
) -> tuple[Credit, ...]:
    """Return who is named where people alone are listed; a label may stand in front."""
    named: list[Credit] = []
    rest = introduced(text, known, bold) if LABEL.search(fold(text)) else None
    if rest is not None and (others := tidy(rest.title)):
        named.extend(listed_in(others, known, bold))
    if rest is not None:
        return tuple(dict.fromkeys((*named, *rest.credits)))
    text = _UNSETTLED.sub("", text)
    begin = introducer_end(text)
    read = credits_at(text, known, begin=begin, bold=bold, is_listed=True).all
    return tuple(who for who in read if phrase(who.organisation or "") not in _NOBODY)


def organisation_in(text: str, known: Known) -> tuple[Credit, ...]:
    """Return the organisation that is all a text says, if it says one."""
    is_one = naming(text, known) in (Names.ORGANISATION, Names.INITIALS)
    return (
        (Credit(organisation=text),)
        if is_one and is_capitalised(text, SMALL_WORDS)
        else ()
    )
