"""Reads the one line in which a moderator logs a question.

    Ana (Quito) > Oriol: How is it paid? /chat

Everything but the question is optional: who asks it stands before ">", for whom
it is before ":", where it came from after "/". What is not understood stays in
the question, so that no word is ever lost.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass

from moderator_app.domain.events import Source
from moderator_app.domain.identifiers import SpeakerId
from moderator_app.domain.programme import Speaker
from moderator_app.domain.same_name import folded

_LONGEST_NAME = 80
_NO_NAME = re.compile(r"[?¿!¡/<>]|\d")
_SOURCE = re.compile(r"\s/(hand|qa|chat|mail|voice)\s*$", re.IGNORECASE)
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
    rest, source = _without_source(line)
    asker, rest = _without_asker(rest)
    wanted, text = (
        _without_wanted(rest, tuple(speakers))
        if asker is not None
        else (
            None,
            rest,
        )
    )
    return QuestionLine(text, asker or "", wanted, source) if text else None


def _without_source(line: str) -> tuple[str, Source]:
    found = _SOURCE.search(line)
    if found is None:
        return line.strip(), Source.HAND
    return line[: found.start()].strip(), Source(found[1].lower())


def _without_asker(line: str) -> tuple[str | None, str]:
    """Split before ">"; None where the line has none, "" where nobody stands there."""
    before, mark, after = line.partition(">")
    asker = before.strip()
    is_name = len(asker) <= _LONGEST_NAME and not _NO_NAME.search(asker)
    if mark and is_name and after.strip():
        return asker, after.strip()
    return None, line


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
