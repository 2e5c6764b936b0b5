"""The keys of a review's answers: once given, a key keeps its meaning to the end."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from moderator_app.domain.draft_answers import AnswerName, QuestionName, answer_name
from moderator_app.domain.remedy import Remedy

MOST_SHOWN = 3
"""Questions on a page, if they need no more than nine keys."""

_KEYS = 9


@dataclass(frozen=True, slots=True)
class QuestionPlace:
    """Where a question stands for good: its page, from 0, and its answers' keys.

    ``is_lasting`` keeps the place also when a correction settles the question, so
    that nothing moves that was there at first.
    """

    question: QuestionName
    page: int
    keys: Mapping[AnswerName, int] = field(default_factory=dict)
    is_lasting: bool = True

    def key_of(self, remedy: Remedy) -> int:
        """Return the key from 1 to 9 of an answer; 0 where it has none."""
        return self.keys.get(answer_name(remedy), 0)


def with_places(
    places: tuple[QuestionPlace, ...],
    asked: Iterable[tuple[QuestionName, tuple[Remedy, ...]]],
    *,
    is_lasting: bool,
) -> tuple[QuestionPlace, ...]:
    """Return the places with one more, after all others, for each new question."""
    known = {place.question for place in places}
    for question, remedies in asked:
        if question not in known:
            answers = list(dict.fromkeys(answer_name(each) for each in remedies))
            page, used = _room(places, len(answers))
            keys = dict(zip(answers, range(used + 1, _KEYS + 1), strict=False))
            places = (*places, QuestionPlace(question, page, keys, is_lasting))
    return places


def _room(places: tuple[QuestionPlace, ...], wanted: int) -> tuple[int, int]:
    """Return the page for a question, and how many keys are used on it."""
    if not places:
        return 0, 0
    page = places[-1].page
    there = [place for place in places if place.page == page]
    used = sum(len(place.keys) for place in there)
    if len(there) < MOST_SHOWN and used + wanted <= _KEYS:
        return page, used
    return page + 1, 0
