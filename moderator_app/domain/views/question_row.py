"""One question as a list or a card shows it: its words, who asks, for whom."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from moderator_app.domain.desk import Stage
from moderator_app.domain.events import Source
from moderator_app.domain.identifiers import QuestionNumber
from moderator_app.domain.show import Show
from moderator_app.domain.views.naming import speaker_name
from moderator_app.domain.words import Words

AllWords = Mapping[QuestionNumber, Words]


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """A question with its words; ``are_words_there`` is false once they are erased.

    ``wanted`` is empty where the question is for anyone.
    """

    number: QuestionNumber
    stage: Stage
    text: str
    asker: str
    wanted: str
    source: Source
    are_words_there: bool = True


def question_row(show: Show, words: AllWords, number: QuestionNumber) -> QuestionRow:
    """Return a question of the show's desk with its words."""
    question, said = show.desk.value.questions[number], words.get(number)
    return QuestionRow(
        number,
        question.stage,
        " ".join(said.text.split()) if said else "",
        " ".join(said.asker.split()) if said else "",
        speaker_name(show, question.wanted),
        question.source,
        said is not None,
    )
