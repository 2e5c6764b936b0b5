"""Finds segments, speakers and questions by any part of their words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import Enum, auto
from itertools import chain, islice

from moderator_app.domain.identifiers import QuestionNumber, SegmentNumber, SpeakerId
from moderator_app.domain.programme import Credit
from moderator_app.domain.same_name import folded
from moderator_app.domain.show import Show
from moderator_app.domain.views.naming import credit_in, credit_name, segment_name
from moderator_app.domain.views.question_row import AllWords, question_row

MOST = 50
"""More finds than this are not listed: another letter is quicker than reading on."""


class Found(Enum):
    """What kind of thing was found."""

    SEGMENT = auto()
    SPEAKER = auto()
    QUESTION = auto()


@dataclass(frozen=True, slots=True)
class Find:
    """One find. A speaker leads to ``segment``, the first with that speaker, if any."""

    kind: Found
    headline: str
    under: str = ""
    segment: SegmentNumber | None = None
    question: QuestionNumber | None = None
    speaker: SpeakerId | None = None


@dataclass(frozen=True, slots=True)
class Entry:
    """What can be found, under its folded words and its number, if it has one."""

    words: str
    find: Find
    number: str = ""

    def missing(self, parts: list[str]) -> list[str]:
        """Return the parts that are not in its words."""
        return [part for part in parts if part not in self.words]


def programme_index(show: Show) -> tuple[Entry, ...]:
    """Return the segments and speakers of a show under their folded words."""
    return (*_segments(show), *_speakers(show))


def question_index(
    show: Show, words: AllWords, known: Mapping[QuestionNumber, Entry]
) -> dict[QuestionNumber, Entry]:
    """Return all questions under their folded words; those ``known`` cost nothing."""
    return {
        number: known.get(number) or _question(show, words, number)
        for number in sorted(show.desk.value.questions)
    }


def finds(entries: Iterable[Entry], text: str) -> tuple[Find, ...]:
    """Return what has every word of the text, in any order and without accents.

    What has the words as they stand comes first; a number fits only as a whole,
    and after all that fits by its words. Somebody whom a segment is called by is
    not named a second time.
    """
    phrase = folded(text)
    parts = phrase.split()
    if not parts:
        return ()
    near = list(entries)
    for part in parts:  # fewer each time, so that thousands are soon left out
        near = [e for e in near if part in e.words or part == e.number]
    whole = [entry for entry in near if phrase in entry.words]
    rest = [(e.missing(parts), e) for e in near if phrase not in e.words]
    by_words = [entry for missing, entry in rest if not missing]
    by_number = [entry for missing, entry in rest if missing == [entry.number]]
    found = [entry.find for entry in (*whole, *by_words, *by_number)]
    return tuple(islice(_each_once(found), MOST))


def _each_once(found: list[Find]) -> Iterator[Find]:
    named = {find.headline for find in found if find.kind is Found.SEGMENT}
    for find in found:
        if find.kind is not Found.SPEAKER or find.headline not in named:
            yield find


def _segments(show: Show) -> Iterator[Entry]:
    for number in show.clock.value.order:
        segment, name = show.segment(number), segment_name(show, number)
        people = (credit_in(show, appearance) for appearance in segment.appearances)
        spoken = (part for credit in people for part in _parts(credit))
        words = folded(" ".join(chain([segment.title], spoken)))
        find = Find(Found.SEGMENT, name.headline, name.under, segment=number)
        yield Entry(words, find, str(number))


def _speakers(show: Show) -> Iterator[Entry]:
    for speaker in show.programme.speakers:
        card = show.cards[speaker.id]
        name, parts = credit_name(card.credit), _parts(card.credit)
        under = ", ".join(part for part in parts if part != name)
        segment = next(
            (
                number
                for number in show.clock.value.order
                for a in show.segment(number).appearances
                if a.speaker == card.id
            ),
            None,
        )
        find = Find(Found.SPEAKER, name, under, segment=segment, speaker=card.id)
        yield Entry(folded(" ".join(parts)), find)


def _question(show: Show, words: AllWords, number: QuestionNumber) -> Entry:
    row = question_row(show, words, number)
    find = Find(Found.QUESTION, row.text, row.asker, question=number)
    return Entry(folded(f"{row.text} {row.asker}"), find, str(number))


def _parts(credit: Credit) -> list[str]:
    return [part for part in (credit.name, credit.role, credit.organisation) if part]
