"""Tests for moderator_app.domain.views.question_row."""

from __future__ import annotations

from dataclasses import replace

from moderator_app.domain.commands import Approve, Ask
from moderator_app.domain.desk import Stage
from moderator_app.domain.events import Source
from moderator_app.domain.identifiers import QuestionNumber, SpeakerId
from moderator_app.domain.views.question_row import QuestionRow, question_row
from moderator_app.domain.words import Words
from tests.builders import Hour, a_programme, a_speaker

ONE = QuestionNumber(1)


def asked() -> Hour:
    programme = replace(a_programme("3:00"), speakers=(a_speaker(),))
    ask = Ask("x", SpeakerId(0), Source.CHAT)
    return Hour.of(programme).act("0:00", ask, Approve(ONE))


def test_a_row_has_the_words_in_one_line_and_the_name_of_whom_it_is_for() -> None:
    words = {ONE: Words("Why\n now? ", " Ana\tQuito")}
    assert question_row(asked().show, words, ONE) == QuestionRow(
        ONE, Stage.APPROVED, "Why now?", "Ana Quito", "Ana Ruiz", Source.CHAT
    )


def test_erased_words_leave_the_row() -> None:
    row = question_row(asked().show, {}, ONE)
    assert (row.text, row.asker, row.are_words_there) == ("", "", False)
