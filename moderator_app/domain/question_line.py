"""Reads the one line in which a moderator logs a question.

    Ana (Quito) > Oriol: How is it paid? /chat

Everything but the question is optional: who asks it stands before ">", for whom
it is before ":", where it came from after "/", at the end or behind a name.
Without ">" a name before ":" is who asks. What is not understood stays in the
question, so that no word is ever lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from moderator_app.domain.events import Source
from moderator_app.domain.identifiers import SpeakerId
from moderator_app.domain.name_shape import is_name
from moderator_app.domain.programme import Speaker
from moderator_app.domain.same_name import folded

_LONGEST_NAME = 80
_NO_NAME = re.compile(r"[?¿!¡/<>]|\d")
_SOURCE = r"\s/(hand|qa|chat|mail|voice)\s*"
_SOURCE_AT_END = re.compile(_SOURCE + "$", re.IGNORECASE)
_SOURCE_AT_MARK = re.compile(_SOURCE + "(?=[>:])", re.IGNORECASE)
_EVERYONE = frozenset({"all", "everyone", "everybody", "anyone", "todos", "todas"})


@dataclass(frozen=True, slots=True)
class QuestionLine:
    """What one line says; ``wanted`` None is a question for anyone."""

    text: str
    asker: str = ""
    wanted: SpeakerId | None = None
    source: Source = Source.HAND


def read_question_line(line: str, speakers: Iterable[Speaker]) -> QuestionLine | None:
    """Return what the line says, or None where it holds no question."""
    cards = tuple(speakers)
    rest, source = _without_source(line, cards)
    asker, rest = _without_asker(rest)
    if asker is None:
        asker, text = _without_name(rest, cards)
        return QuestionLine(text, asker, None, source) if text else None
    wanted, text = _without_wanted(rest, cards)
    return QuestionLine(text, asker, wanted, source) if text else None


def _without_source(line: str, speakers: tuple[Speaker, ...]) -> tuple[str, Source]:
    found = _SOURCE_AT_END.search(line)
    if found is None:
        found = _SOURCE_AT_MARK.search(line)
        if found is None or not _names_somebody(line[: found.start()], speakers):
            return line.strip(), Source.HAND
    rest = line[: found.start()] + line[found.end() :]
    return rest.strip(), Source(found[1].lower())


def _names_somebody(before: str, speakers: tuple[Speaker, ...]) -> bool:
    """Tell whether what stands before a source is a name, and no part of a text."""
    name = before.rpartition(">")[2].strip()
    is_known = speaker_called(name, speakers) is not None or folded(name) in _EVERYONE
    return is_known or is_name(name)


def _without_asker(line: str) -> tuple[str | None, str]:
    """Split before ">"; None where the line has none, "" where nobody stands there."""
    before, mark, after = line.partition(">")
    asker = before.strip()
    is_asker = len(asker) <= _LONGEST_NAME and not _NO_NAME.search(asker)
    if mark and is_asker and after.strip():
        return asker, after.strip()
    return None, line


def _without_name(line: str, speakers: tuple[Speaker, ...]) -> tuple[str, str]:
    """Split a name from before ":"; it is empty where none stands there.

    A speaker's name stays: the question may be theirs as well as for them.
    """
    before, _, after = line.partition(":")
    is_speaker = speaker_called(before, speakers) is not None
    if after.strip() and is_name(before) and not is_speaker:
        return before.strip(), after.strip()
    return "", line


def _without_wanted(
    line: str, speakers: tuple[Speaker, ...]
) -> tuple[SpeakerId | None, str]:
    name, mark, text = line.partition(":")
    if not mark or not text.strip():
        return None, line
    if folded(name) in _EVERYONE:
        return None, text.strip()
    wanted = speaker_called(name, speakers)
    return (None, line) if wanted is None else (wanted, text.strip())


def speaker_called(name: str, speakers: Iterable[Speaker]) -> SpeakerId | None:
    """Return the one speaker whose name, or else organisation, has these words.

    Beginnings of words are enough; None where nobody or several would be meant.
    """
    words = folded(name).split()
    if not words:
        return None
    cards = tuple(speakers)
    by_name = [card.id for card in cards if _has(card.credit.name, words)]
    by_house = [card.id for card in cards if _has(card.credit.organisation, words)]
    found = by_name or by_house
    return found[0] if len(found) == 1 else None


def _has(name: str | None, words: list[str]) -> bool:
    there = folded(name or "").split()
    return all(any(word.startswith(part) for word in there) for part in words)
