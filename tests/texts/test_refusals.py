"""Tests for moderator_app.texts.refusals."""

from __future__ import annotations

import pytest

from moderator_app.domain.refusals import Refusal
from moderator_app.texts.refusals import RefusalTexts


@pytest.mark.parametrize("refusal", list(Refusal))
def test_every_no_has_a_sentence_in_each_language(refusal: Refusal) -> None:
    english, spanish = (
        RefusalTexts(language).refusal(refusal) for language in ("en", "es")
    )
    assert english.endswith((".", "?"))
    assert spanish.endswith((".", "?"))
    assert english != spanish


def test_an_old_act_is_named_before_it_is_undone() -> None:
    sentence = RefusalTexts("en").undo_is_old("next 16:45:10")
    assert "next 16:45:10" in sentence


def test_leaving_says_what_would_be_lost() -> None:
    texts = RefusalTexts("en")
    assert "1 act is only in memory and would be lost" in texts.leave_unsaved(1)
    assert "2 acts are only in memory" in texts.leave_unsaved(2)
    assert "2 acciones" in RefusalTexts("es").leave_unsaved(2)
