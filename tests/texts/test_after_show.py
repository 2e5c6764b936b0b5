"""Tests for moderator_app.texts.after_show."""

from __future__ import annotations

from moderator_app.domain.views.after_show import Questions
from moderator_app.texts.after_show import AfterShowTexts

ENGLISH, SPANISH = AfterShowTexts("en"), AfterShowTexts("es")


def test_over_and_under_have_their_words() -> None:
    words = [ENGLISH.over(seconds) for seconds in (12, 0, -30)]
    assert words == ["0:12 over", "to the second", "0:30 under"]
    assert SPANISH.over(12) == "0:12 de más"


def test_questions_are_counted_in_words() -> None:
    assert SPANISH.answered(Questions(3, 1, 2, 0)) == "1 respondida"
    assert SPANISH.answered(Questions(3, 2, 1, 0)) == "2 respondidas"
    assert SPANISH.left(Questions(3, 2, 1, 0)) == "1 sin responder"


def test_every_column_of_the_table_has_its_own_name() -> None:
    for texts in (ENGLISH, SPANISH):
        assert len(set(texts.columns())) == 12
