"""What acts on questions say in a history: one whole sentence an act."""

from __future__ import annotations

from collections.abc import Mapping
from typing import assert_never

from moderator_app.domain.events import (
    QuestionAct,
    QuestionAnswered,
    QuestionApproved,
    QuestionAsked,
    QuestionDismissed,
    QuestionMoved,
    QuestionPutOnAir,
)
from moderator_app.domain.identifiers import QuestionNumber
from moderator_app.domain.whole_letters import one_line
from moderator_app.domain.words import Words
from moderator_app.texts.catalogue import Catalogue

AllWords = Mapping[QuestionNumber, Words]


class QuestionHistoryTexts(Catalogue):
    """A sentence for each act on a question."""

    subject = "history_questions"

    def act(self, act: QuestionAct, words: AllWords, wanted: str = "") -> str:
        """Return what an act on a question says; ``wanted`` is for whom one is."""
        match act:
            case QuestionAsked(number):
                return self._asked(number, words.get(number), wanted)
            case QuestionApproved(number):
                sentence = self._("Question {number} approved.")
            case QuestionAnswered(number):
                sentence = self._("Question {number} answered.")
            case QuestionPutOnAir(number, answered):
                return self._on_air(number, answered)
            case QuestionDismissed(number, reason):
                return self._dismissed(number, reason)
            case QuestionMoved(number, before_it):
                return self._queued(number, before_it)
            case _:
                assert_never(act)
        return sentence.format(number=number)

    def _asked(self, number: int, words: Words | None, wanted: str) -> str:
        if words is None:
            sentence = self._("Question {number} logged; its words are gone.")
        elif wanted and words.asker:
            sentence = self._(
                "Question {number} logged: “{text}” ({asker}, for {wanted})."
            )
        elif wanted:
            sentence = self._("Question {number} logged: “{text}” (for {wanted}).")
        elif words.asker:
            sentence = self._("Question {number} logged: “{text}” ({asker}).")
        else:
            sentence = self._("Question {number} logged: “{text}”.")
        text, asker = (words.text, words.asker) if words else ("", "")
        return sentence.format(
            number=number, text=one_line(text), asker=one_line(asker), wanted=wanted
        )

    def _on_air(self, number: int, answered: int | None) -> str:
        if answered is None:
            return self._("Question {number} is on air.").format(number=number)
        return self._(
            "Question {number} is on air; question {answered} is answered."
        ).format(number=number, answered=answered)

    def _dismissed(self, number: int, reason: str | None) -> str:
        if not reason:
            return self._("Question {number} dismissed.").format(number=number)
        return self._("Question {number} dismissed: {reason}.").format(
            number=number, reason=one_line(reason).rstrip(".")
        )

    def _queued(self, number: int, before: int | None) -> str:
        if before is None:
            return self._("Question {number} moved to the end.").format(number=number)
        return self._("Question {number} moved before question {before}.").format(
            number=number, before=before
        )
