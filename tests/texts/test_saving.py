"""Tests for moderator_app.texts.saving."""

from __future__ import annotations

import pytest

from moderator_app.session.saving import Saving, Trouble
from moderator_app.texts.saving import SavingTexts

TROUBLES = [None, *Trouble]


@pytest.mark.parametrize("trouble", TROUBLES)
def test_each_trouble_says_how_many_acts_and_what_to_do(
    trouble: Trouble | None,
) -> None:
    saving = Saving(3, trouble)
    english, spanish = (SavingTexts(each).unsaved(saving) for each in ("en", "es"))
    assert english.startswith("3 acts are only in memory: ")
    assert spanish.startswith("3 acciones están solo en memoria: ")
    assert english.endswith(".")
    assert spanish.endswith(".")


@pytest.mark.parametrize("trouble", TROUBLES)
@pytest.mark.parametrize("language", ["en", "es"])
def test_where_there_is_little_room_the_remedy_goes_first(
    trouble: Trouble | None, language: str
) -> None:
    texts, saving = SavingTexts(language), Saving(3, trouble)
    assert len(texts.unsaved_in_short(saving)) < len(texts.unsaved(saving))


def test_one_act_is_no_acts() -> None:
    saving = Saving(1, Trouble.FULL)
    assert SavingTexts("en").unsaved(saving).startswith("1 act is only in memory: the")
    assert SavingTexts("es").unsaved(saving).startswith("1 acción está solo en memoria")
